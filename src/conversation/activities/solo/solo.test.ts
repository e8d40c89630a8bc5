import { describe, expect, it } from 'vitest';
import { visibilityOf } from '../../kernel/plan.ts';
import { totalMinutes } from '../../steps.ts';
import { soloFields, soloForms } from './plan.ts';

const steps = soloForms.flatMap((form) => form.steps);

describe('even alleen', () => {
  it('[SO1] everything written is private', () => {
    const kinds = new Set(steps.map(({ collects }) => collects.kind));
    expect([...kinds].toSorted()).toEqual(['nothing', 'private']);
    for (const { collects } of steps) {
      if (collects.kind === 'private') expect(visibilityOf(collects)?.hidden).toBe('never-shown');
    }
  });

  it('[SO2] a minute for danger and fourteen for the question', () => {
    expect(steps.map(({ planned }) => planned)).toEqual([1, 1, 2, 7, 2, 2]);
    expect(
      totalMinutes(steps.map((plan) => ({ id: '', part: '', activity: '', plan, minutes: plan.planned }))),
    ).toBe(15);
  });

  it('[SO3] asks for fact, thought, act and what is not known, what would turn me, and one intention', () => {
    expect(soloFields).toEqual(['fact', 'mind', 'act', 'unknown', 'turning', 'intention', 'whom', 'along']);
  });
});
