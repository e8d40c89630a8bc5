// Starting safely: the first half of activity 0. The order is fixed, the minutes are not.
import type { PlanForm, PlanStep } from '../../kernel/plan.ts';

const aim: PlanStep = {
  id: 'aim',
  planned: 1,
  least: 0.5,
  name: 'opening.aim.name',
  say: 'opening.aim.say',
  rescue: 'opening.aim.rescue',
  warning: 'opening.aim.warning',
  collects: { kind: 'nothing' },
};

const danger: PlanStep = {
  id: 'danger',
  planned: 0.5,
  least: 0.5,
  name: 'opening.danger.name',
  say: 'opening.danger.say',
  rescue: 'opening.danger.rescue',
  warning: 'opening.danger.warning',
  instead: {
    halted: {
      say: 'opening.danger.stop.title',
      rescue: 'opening.danger.stop.rescue',
      warning: 'opening.danger.stop.warning',
    },
  },
  collects: { kind: 'nothing' },
};

const agreements: PlanStep = {
  id: 'agreements',
  planned: 2,
  least: 1,
  name: 'opening.agreements.name',
  say: 'opening.agreements.say',
  rescue: 'opening.agreements.rescue',
  warning: 'opening.agreements.warning',
  instead: {
    spoken: { say: 'opening.agreements.spoken.say' },
    over: { say: 'opening.agreements.over.say', warning: 'round.over.warning' },
  },
  collects: { kind: 'cards', whose: 'without-name', fields: ['missing'], small: 'spoken' },
};

const additions: PlanStep = {
  id: 'additions',
  planned: 1,
  least: 0.5,
  name: 'opening.additions.name',
  say: 'opening.additions.say',
  rescue: 'opening.additions.rescue',
  warning: 'opening.additions.warning',
  shows: 'agreements',
  instead: {
    spoken: { say: 'opening.additions.spoken.say', warning: 'opening.additions.spoken.warning' },
  },
  collects: { kind: 'nothing' },
};

const readiness: PlanStep = {
  id: 'readiness',
  planned: 1,
  least: 0.5,
  name: 'opening.readiness.name',
  say: 'opening.readiness.say',
  rescue: 'opening.readiness.rescue',
  warning: 'opening.readiness.warning',
  instead: {
    spoken: {
      say: 'opening.readiness.spoken.say',
      rescue: 'opening.readiness.spoken.rescue',
      warning: 'opening.readiness.spoken.warning',
    },
    over: { say: 'opening.readiness.over.say', warning: 'round.over.warning' },
  },
  collects: { kind: 'ballot', options: 5, least: 5 },
};

const checkIn: PlanStep = {
  id: 'check-in',
  planned: 3,
  least: 1,
  name: 'opening.check-in.name',
  say: 'opening.check-in.say',
  rescue: 'opening.check-in.rescue',
  warning: 'opening.check-in.warning',
  collects: { kind: 'turns' },
};

/** A round of eight takes three minutes; of thirty it would take the whole opening. */
const checkInPairs: PlanStep = {
  ...checkIn,
  planned: 2,
  say: 'opening.check-in-pairs.say',
  rescue: 'opening.check-in-pairs.rescue',
  collects: { kind: 'nothing' },
};

const start = [aim, danger, agreements, additions, readiness] as const;

/** In three minutes nobody writes: what is missing in the agreements is said aloud. */
const agreementsSpoken: PlanStep = { ...agreements, planned: 1, collects: { kind: 'turns' } };

const brief: readonly PlanStep[] = [
  { ...aim, planned: 0.5 },
  danger,
  agreementsSpoken,
  { ...checkIn, planned: 1 },
];

/** The brief one comes last: it is never the form that a size of group asks for, only one that a programme names. */
export const openingForms: readonly PlanForm[] = [
  { id: 'table', people: [2, 8], steps: [...start, checkIn] },
  { id: 'large', people: [9, 200], steps: [...start, checkInPairs] },
  { id: 'brief', people: [2, 12], steps: brief },
];

/** Everybody can say what they think: 1 not at all … 5 certainly. */
export const readinessOptions = 5;

/** Fewer voters than this and no band is shown. */
export const leastForBand = 5;

/** How we talk together, in the order in which it is shown. Ids of words. */
export const groundRules = [
  'opening.rule.outside',
  'opening.rule.no-details',
  'opening.rule.for-yourself',
  'opening.rule.passing',
  'opening.rule.one-at-a-time',
  'opening.rule.made-sense',
  'opening.rule.tegenspraak',
  'opening.rule.equal',
  'opening.rule.limit',
] as const;
