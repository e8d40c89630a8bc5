// Harvest and leaving: the second half of activity 0.
import type { PlanForm, PlanStep } from '../../kernel/plan.ts';

const write: PlanStep = {
  id: 'write',
  planned: 3,
  least: 2,
  name: 'harvest.write.name',
  say: 'harvest.write.say',
  rescue: 'harvest.write.rescue',
  warning: 'harvest.write.warning',
  instead: { over: { say: 'harvest.write.over.say', warning: 'round.over.warning' } },
  collects: {
    kind: 'cards',
    whose: 'without-name',
    fields: ['lesson', 'agreement', 'unsolved'],
    small: 'with-name',
  },
};

const choose: PlanStep = {
  id: 'choose',
  planned: 6,
  least: 2,
  name: 'harvest.choose.name',
  say: 'harvest.choose.say',
  rescue: 'harvest.choose.rescue',
  warning: 'harvest.choose.warning',
  collects: { kind: 'nothing' },
};

const minority: PlanStep = {
  id: 'minority',
  planned: 1,
  least: 0.5,
  name: 'harvest.minority.name',
  say: 'harvest.minority.say',
  rescue: 'harvest.minority.rescue',
  warning: 'harvest.minority.warning',
  collects: { kind: 'one-pen', field: 'minority' },
};

const details: PlanStep = {
  id: 'details',
  planned: 1,
  least: 0.5,
  name: 'harvest.details.name',
  say: 'harvest.details.say',
  rescue: 'harvest.details.rescue',
  warning: 'harvest.details.warning',
  collects: { kind: 'confirmations' },
};

const lookBack: PlanStep = {
  id: 'look-back',
  planned: 1,
  least: 0.5,
  name: 'harvest.look-back.name',
  say: 'harvest.look-back.say',
  rescue: 'harvest.look-back.rescue',
  collects: { kind: 'nothing' },
};

const checkOut: PlanStep = {
  id: 'check-out',
  planned: 1,
  least: 1,
  name: 'harvest.check-out.name',
  say: 'harvest.check-out.say',
  rescue: 'harvest.check-out.rescue',
  warning: 'harvest.check-out.warning',
  collects: { kind: 'turns' },
};

const checkOutPairs: PlanStep = {
  ...checkOut,
  say: 'harvest.check-out-pairs.say',
  rescue: 'harvest.check-out-pairs.rescue',
  collects: { kind: 'nothing' },
};

const leaving: PlanStep = {
  id: 'leaving',
  planned: 1,
  least: 0.5,
  name: 'harvest.leaving.name',
  say: 'harvest.leaving.say',
  rescue: 'harvest.leaving.rescue',
  warning: 'harvest.leaving.warning',
  collects: { kind: 'private', fields: ['leaving'] },
};

const agree = [write, choose, minority, details, lookBack] as const;

/** Five minutes at the end of a short programme: only a programme names it, no size of group asks for it. */
const brief: readonly PlanStep[] = [
  { ...write, planned: 2 },
  { ...choose, planned: 2 },
  { ...lookBack, planned: 0.5 },
  { ...checkOut, planned: 0.5, least: 0.5 },
];

export const harvestForms: readonly PlanForm[] = [
  { id: 'table', people: [2, 12], steps: [...agree, checkOut, leaving] },
  { id: 'large', people: [13, 200], steps: [...agree, checkOutPairs, leaving] },
  { id: 'brief', people: [2, 12], steps: brief },
];

export const mostAgreements = 3;

/** Looking back: weeks from today. */
export const lookBackWeeks = { least: 2, usual: 6, most: 12 } as const;

/** What the report takes over where the facilitator kept nothing: so many cards at most. */
export const mostTakenOver = 7;
