import { describe, expect, it } from 'vitest';
import { activities } from './activities/find-activity.ts';
import { effectiveCollects } from './effective-collects.ts';
import { exampleAgenda, foldAll, openRoundEvent, peopleEvents, say } from './example-conversation.ts';
import { isHalted } from './is-halted.ts';
import { findStep } from './steps.ts';
import { stepWords } from './step-words.ts';

const nothing = { rounds: {}, ballots: {} };

const stepAt = (id: string, writers: number) => {
  const step = findStep(exampleAgenda, id);
  if (!step) throw new Error(`no step ${id}`);
  const { collects } = effectiveCollects(step.plan, { writers, seats: writers });
  return { ...step, plan: { ...step.plan, collects } };
};

const turned = (named: boolean, step = 'question-1/write') => ({
  ...nothing,
  rounds: { r1: { step, named, phase: 'turned' } },
});

describe('what the facilitator says', () => {
  it('[CO43] is never to write or to choose where this group speaks', () => {
    const planned = activities.flatMap(({ name, forms }) =>
      forms.flatMap(({ steps }) => steps.map((plan) => ({ id: `${name}/${plan.id}`, part: name, plan }))),
    );
    const spoken = [1, 2, 3, 4, 8, 31].flatMap((writers) =>
      planned.flatMap((step) => {
        const { collects, smallGroup } = effectiveCollects(step.plan, { writers, seats: writers });
        return smallGroup === 'spoken' ? [{ ...step, plan: { ...step.plan, collects } }] : [];
      }),
    );
    expect(spoken.map(({ id }) => id)).toContain('opening/agreements');
    expect(spoken.map(({ id }) => id)).toContain('opening/readiness');
    for (const step of spoken) {
      expect(stepWords(nothing, step).say, step.id).toBe(`${step.id.replace('/', '.')}.spoken.say`);
    }
  });

  it('[CO43] warns of names where cards have names', () => {
    const alone = stepWords(nothing, stepAt('question-1/write', 8));
    expect(alone.warning).toBe('write-show-round.write.warning');
    expect(stepWords(nothing, stepAt('question-1/write', 2)).warning).toBe(
      'write-show-round.write.named.warning',
    );
  });

  it('[CO43] goes by the round whose cards lie on the table, whoever left since', () => {
    const show = stepAt('question-1/show', 2);
    expect(stepWords(turned(true), show).warning).toBe('write-show-round.show.named.warning');
    expect(stepWords(turned(false), show).warning).toBe('write-show-round.show.warning');
    expect(stepWords(nothing, show).say).toBe('write-show-round.show.none.say');
  });

  it('[CO43] says that a round or a vote is over to who comes back to it', () => {
    expect(stepWords(turned(false), stepAt('question-1/write', 8)).say).toBe(
      'write-show-round.write.over.say',
    );
    const counted = { ...nothing, ballots: { b1: { step: 'opening/readiness', phase: 'counted' } } };
    expect(stepWords(counted, stepAt('opening/readiness', 8)).say).toBe('opening.readiness.over.say');
    const skipped = foldAll([
      ...peopleEvents(5),
      openRoundEvent('r1', 5),
      { type: 'round-voided', scope: 'r1' },
    ]);
    expect(stepWords(skipped, stepAt('question-1/write', 8)).say).toBe('write-show-round.write.say');
  });

  it('[CO44] a part halts while its activity says so', () => {
    const answer = (id: string, acute: boolean) =>
      say(id, 'host', 'opening', { type: 'danger-answered', acute });
    const acute = foldAll([...peopleEvents(2), answer('s1', true)]);
    expect(isHalted(acute, 'opening')).toBe(true);
    expect(stepWords(acute, stepAt('opening/danger', 5), true).say).toBe('opening.danger.stop.title');
    expect(isHalted(acute, 'harvest')).toBe(false);
    expect(isHalted(acute, 'nowhere')).toBe(false);
    expect(isHalted(foldAll([answer('s2', false)], acute), 'opening')).toBe(false);
  });
});
