// Looking back without blame: activity 13, in full and in the 45 minutes of the programme after an incident nearby.
import type { PlanForm, PlanStep } from '../../kernel/plan.ts';

/** A moment a field; an empty line in one of them begins a further moment (`moments.ts`). */
export const momentFields = ['moment-1', 'moment-2', 'moment-3'] as const;

const wordsOf = (id: string): Pick<PlanStep, 'id' | 'name' | 'say' | 'rescue'> => ({
  id,
  name: `looking-back.${id}.name`,
  say: `looking-back.${id}.say`,
  rescue: `looking-back.${id}.rescue`,
});

const frame: PlanStep = {
  ...wordsOf('frame'),
  planned: 5,
  least: 2,
  warning: 'looking-back.frame.warning',
  collects: { kind: 'nothing' },
};

const moments: PlanStep = {
  ...wordsOf('moments'),
  planned: 8,
  least: 4,
  warning: 'looking-back.moments.warning',
  instead: {
    spoken: { say: 'looking-back.moments.spoken.say', rescue: 'looking-back.moments.spoken.rescue' },
  },
  collects: { kind: 'cards', whose: 'without-name', fields: momentFields, small: 'spoken' },
};

const merge: PlanStep = {
  ...wordsOf('merge'),
  planned: 7,
  least: 4,
  warning: 'looking-back.merge.warning',
  shows: 'moments',
  instead: { spoken: { say: 'looking-back.merge.spoken.say' } },
  collects: { kind: 'nothing' },
};

const expected: PlanStep = {
  ...wordsOf('expected'),
  planned: 7,
  least: 4,
  collects: { kind: 'one-pen', field: 'expected' },
};

const happened: PlanStep = {
  ...wordsOf('happened'),
  planned: 7,
  least: 4,
  warning: 'looking-back.happened.warning',
  collects: { kind: 'one-pen', field: 'happened' },
};

const why: PlanStep = {
  ...wordsOf('why'),
  planned: 12,
  least: 6,
  warning: 'looking-back.why.warning',
  collects: { kind: 'one-pen', field: 'factor' },
};

const well: PlanStep = {
  ...wordsOf('well'),
  planned: 5,
  least: 2,
  collects: { kind: 'one-pen', field: 'well' },
};

const learn: PlanStep = {
  ...wordsOf('learn'),
  planned: 8,
  least: 4,
  warning: 'looking-back.learn.warning',
  collects: { kind: 'one-pen', field: 'lesson' },
};

const restore: PlanStep = {
  ...wordsOf('restore'),
  planned: 6,
  least: 3,
  warning: 'looking-back.restore.warning',
  collects: { kind: 'one-pen', field: 'hurt' },
};

export const lookingBackForms: readonly PlanForm[] = [
  {
    id: 'full',
    people: [4, 12],
    steps: [frame, moments, merge, expected, happened, why, well, learn, restore],
  },
  {
    id: 'short',
    people: [4, 12],
    steps: [
      { ...frame, planned: 2, least: 1 },
      { ...moments, planned: 6 },
      { ...merge, planned: 5, least: 3 },
      { ...expected, planned: 5, least: 3 },
      { ...happened, planned: 5, least: 3 },
      { ...why, planned: 9, least: 5 },
      { ...well, planned: 3 },
      { ...learn, planned: 6 },
      { ...restore, planned: 4, least: 2 },
    ],
  },
];
