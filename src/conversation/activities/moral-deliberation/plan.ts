// Moral deliberation: activity 5, in full and in the short form of standing still, slowing down, looking again, acting.
import type { Collects, PlanForm, PlanStep } from '../../kernel/plan.ts';

const wordsOf = (id: string): Pick<PlanStep, 'id' | 'name' | 'say' | 'rescue'> => ({
  id,
  name: `moral-deliberation.${id}.name`,
  say: `moral-deliberation.${id}.say`,
  rescue: `moral-deliberation.${id}.rescue`,
});

const start: PlanStep = {
  ...wordsOf('start'),
  planned: 5,
  least: 2,
  warning: 'moral-deliberation.start.warning',
  collects: { kind: 'nothing' },
};

const situation: PlanStep = {
  ...wordsOf('situation'),
  planned: 8,
  least: 4,
  warning: 'moral-deliberation.situation.warning',
  collects: { kind: 'nothing' },
};

const penDilemma: Collects = { kind: 'one-pen', field: 'dilemma' };

const dilemma: PlanStep = {
  ...wordsOf('dilemma'),
  planned: 7,
  least: 4,
  warning: 'moral-deliberation.dilemma.warning',
  collects: penDilemma,
};

const questions: PlanStep = { ...wordsOf('questions'), planned: 8, least: 4, collects: { kind: 'turns' } };

const perspectives: PlanStep = {
  ...wordsOf('perspectives'),
  planned: 12,
  least: 6,
  warning: 'moral-deliberation.perspectives.warning',
  collects: { kind: 'one-pen', field: 'role' },
};

const alternatives: PlanStep = {
  ...wordsOf('alternatives'),
  planned: 5,
  least: 2,
  collects: { kind: 'one-pen', field: 'alternative' },
};

const alone: PlanStep = {
  ...wordsOf('alone'),
  planned: 7,
  least: 4,
  warning: 'moral-deliberation.alone.warning',
  collects: { kind: 'cards', whose: 'with-name', fields: ['right', 'despite', 'need'], small: 'with-name' },
};

const dialogue: PlanStep = {
  ...wordsOf('dialogue'),
  planned: 12,
  least: 6,
  warning: 'moral-deliberation.dialogue.warning',
  shows: 'alone',
  collects: { kind: 'one-pen', field: 'consideration' },
};

const agreements: PlanStep = {
  ...wordsOf('agreements'),
  planned: 5,
  least: 3,
  warning: 'moral-deliberation.agreements.warning',
  collects: { kind: 'one-pen', field: 'agreement' },
};

const evaluate: PlanStep = { ...wordsOf('evaluate'), planned: 3, least: 1.5, collects: { kind: 'turns' } };

const standStill: PlanStep = {
  ...wordsOf('stand-still'),
  planned: 7,
  least: 4,
  warning: 'moral-deliberation.situation.warning',
  collects: penDilemma,
};

const slowDown: PlanStep = {
  ...wordsOf('slow-down'),
  planned: 8,
  least: 4,
  warning: 'moral-deliberation.slow-down.warning',
  collects: { kind: 'turns' },
};

export const moralDeliberationForms: readonly PlanForm[] = [
  {
    id: 'full',
    people: [6, 10],
    steps: [
      start,
      situation,
      dilemma,
      questions,
      perspectives,
      alternatives,
      alone,
      dialogue,
      agreements,
      evaluate,
    ],
  },
  {
    id: 'short',
    people: [3, 6],
    steps: [
      standStill,
      slowDown,
      { ...perspectives, planned: 8, least: 4, name: 'moral-deliberation.short.perspectives.name' },
      { ...alone, planned: 5, least: 3, name: 'moral-deliberation.short.alone.name' },
      { ...dialogue, planned: 8, least: 4, name: 'moral-deliberation.short.dialogue.name' },
      { ...agreements, planned: 4, least: 2, name: 'moral-deliberation.short.agreements.name' },
    ],
  },
];
