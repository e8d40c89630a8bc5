// Tegenspraak before a decision: activity 6, in full and in 22 minutes.
import type { PlanForm, PlanStep, Scale } from '../../kernel/plan.ts';

export const certainty: Scale = { least: 0, most: 10 };

const decision: PlanStep = {
  id: 'decision',
  planned: 3,
  least: 1.5,
  name: 'tegenspraak.decision.name',
  say: 'tegenspraak.decision.say',
  rescue: 'tegenspraak.decision.rescue',
  warning: 'tegenspraak.decision.warning',
  collects: { kind: 'one-pen', field: 'decision' },
};

const doubts: PlanStep = {
  id: 'doubts',
  planned: 5,
  least: 2,
  name: 'tegenspraak.doubts.name',
  say: 'tegenspraak.doubts.say',
  rescue: 'tegenspraak.doubts.rescue',
  warning: 'tegenspraak.doubts.warning',
  collects: {
    kind: 'cards',
    whose: 'without-name',
    fields: ['certainty', 'doubt', 'turning'],
    small: 'with-name',
    scales: { certainty },
  },
};

const ifDone: PlanStep = {
  id: 'if-done',
  planned: 4,
  least: 2,
  name: 'tegenspraak.if-done.name',
  say: 'tegenspraak.if-done.say',
  rescue: 'tegenspraak.if-done.rescue',
  warning: 'tegenspraak.if-done.warning',
  collects: { kind: 'cards', whose: 'without-name', fields: ['if-done'], small: 'with-name' },
};

const ifNot: PlanStep = {
  id: 'if-not',
  planned: 3,
  least: 2,
  name: 'tegenspraak.if-not.name',
  say: 'tegenspraak.if-not.say',
  rescue: 'tegenspraak.if-not.rescue',
  collects: { kind: 'cards', whose: 'without-name', fields: ['if-not'], small: 'with-name' },
};

const cluster: PlanStep = {
  id: 'cluster',
  planned: 4,
  least: 1.5,
  name: 'tegenspraak.cluster.name',
  say: 'tegenspraak.cluster.say',
  rescue: 'tegenspraak.cluster.rescue',
  warning: 'tegenspraak.cluster.warning',
  collects: { kind: 'nothing' },
};

const strongest: PlanStep = {
  id: 'strongest',
  planned: 6,
  least: 3,
  name: 'tegenspraak.strongest.name',
  say: 'tegenspraak.strongest.say',
  rescue: 'tegenspraak.strongest.rescue',
  warning: 'tegenspraak.strongest.warning',
  collects: { kind: 'one-pen', field: 'counter' },
};

const answer: PlanStep = {
  id: 'answer',
  planned: 8,
  least: 4,
  name: 'tegenspraak.answer.name',
  say: 'tegenspraak.answer.say',
  rescue: 'tegenspraak.answer.rescue',
  warning: 'tegenspraak.answer.warning',
  collects: { kind: 'open', fields: ['because'] },
};

const second: PlanStep = {
  id: 'second',
  planned: 2,
  least: 1,
  name: 'tegenspraak.second.name',
  say: 'tegenspraak.second.say',
  rescue: 'tegenspraak.second.rescue',
  collects: {
    kind: 'cards',
    whose: 'without-name',
    fields: ['certainty', 'unsaid'],
    small: 'with-name',
    scales: { certainty },
  },
};

const checks: PlanStep = {
  id: 'checks',
  planned: 3,
  least: 2,
  name: 'tegenspraak.checks.name',
  say: 'tegenspraak.checks.say',
  rescue: 'tegenspraak.checks.rescue',
  collects: { kind: 'one-pen', field: 'check' },
};

export const tegenspraakForms: readonly PlanForm[] = [
  {
    id: 'full',
    people: [3, 8],
    steps: [decision, doubts, ifDone, ifNot, cluster, strongest, answer, second, checks],
  },
  {
    id: 'compact',
    people: [3, 8],
    steps: [
      { ...decision, planned: 2 },
      { ...doubts, planned: 3 },
      { ...ifDone, planned: 3 },
      { ...ifNot, planned: 2 },
      { ...cluster, planned: 2 },
      { ...strongest, planned: 4 },
      { ...answer, planned: 5 },
      { ...second, planned: 0.5, least: 0.5 },
      { ...checks, planned: 0.5, least: 0.5 },
    ],
  },
];
