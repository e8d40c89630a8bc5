import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { divideMinutes } from './divide-minutes.ts';
import { exampleAgenda } from './example-conversation.ts';
import { findStep, nextStep, paceOf, previousStep, stepsOf, totalMinutes } from './steps.ts';

describe('steps of an agenda', () => {
  it('[CO20] a flat row of part/step with its card, its question and minutes by hand', () => {
    const agenda = {
      ...exampleAgenda,
      parts: [...exampleAgenda.parts, { id: 'later', activity: 'not-made-yet', form: 'table' }],
    };
    const steps = stepsOf(agenda);
    expect(steps.map(({ id }) => id)).toContain('question-1/write');
    expect(new Set(steps.map(({ id }) => id)).size).toBe(steps.length);
    expect(steps.some(({ part }) => part === 'later')).toBe(false);
    expect(findStep(agenda, 'question-1/write')).toMatchObject({
      minutes: 3,
      card: 'luisteren-en-geloven',
      question: '1-P2',
    });
    const byHand = {
      ...agenda,
      parts: [{ id: 'o', activity: 'opening', form: 'gone', minutes: { aim: 4 } }],
    };
    expect(stepsOf(byHand)[0]).toMatchObject({ id: 'o/aim', minutes: 4 });
  });

  it('[CO20] next and previous go along the row and end at its ends', () => {
    expect(nextStep(exampleAgenda, undefined)?.id).toBe('opening/aim');
    expect(nextStep(exampleAgenda, 'opening/check-in')?.id).toBe('question-1/card');
    expect(nextStep(exampleAgenda, 'harvest/leaving')).toBeUndefined();
    expect(previousStep(exampleAgenda, 'question-1/card')?.id).toBe('opening/check-in');
    expect(previousStep(exampleAgenda, 'opening/aim')).toBeUndefined();
  });

  it('[CO21] the pace is planned beside expected', () => {
    const planned = totalMinutes(stepsOf(exampleAgenda));
    const first = findStep(exampleAgenda, 'opening/aim')?.minutes ?? 0;
    expect(paceOf(exampleAgenda, 'opening/aim', { elapsed: 0, left: first * 60 })).toEqual({
      planned,
      expected: planned,
      behind: 0,
    });
    expect(paceOf(exampleAgenda, 'opening/aim', { elapsed: 240, left: -20 }).behind).toBe(4 - first);
    expect(paceOf(exampleAgenda, 'question-1/card', { elapsed: 60, left: 90 }).behind).toBeLessThan(0);
  });
});

describe('minutes divided', () => {
  const stretch = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 12 }))
    .map(([least, more]) => ({ least: least / 2, planned: (least + more) / 2 }));

  it('[CO22] halves, never below the least, adding up', () => {
    fc.assert(
      fc.property(
        fc.array(stretch, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 1, max: 480 }),
        (steps, halves) => {
          const minutes = divideMinutes(steps, halves / 2);
          const least = steps.reduce((sum, step) => sum + step.least, 0);
          expect(minutes.reduce((sum, one) => sum + one, 0)).toBe(Math.max(halves / 2, least));
          for (const [index, one] of minutes.entries()) {
            expect(Number.isInteger(one * 2)).toBe(true);
            expect(one).toBeGreaterThanOrEqual(steps[index]?.least ?? 0);
          }
        },
      ),
    );
  });

  it('[CO22] the planned total gives the planned minutes', () => {
    const steps = stepsOf(exampleAgenda).map(({ plan }) => plan);
    const total = steps.reduce((sum, step) => sum + step.planned, 0);
    expect(divideMinutes(steps, total)).toEqual(steps.map(({ planned }) => planned));
  });
});
