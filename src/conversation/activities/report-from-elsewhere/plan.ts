// A report from elsewhere: activity 14, in full and in 32 minutes.
import type { PlanForm, PlanStep } from '../../kernel/plan.ts';

const summary: PlanStep = {
  id: 'summary',
  planned: 5,
  least: 2,
  name: 'report-from-elsewhere.summary.name',
  say: 'report-from-elsewhere.summary.say',
  rescue: 'report-from-elsewhere.summary.rescue',
  warning: 'report-from-elsewhere.summary.warning',
  collects: { kind: 'nothing' },
};

const here: PlanStep = {
  id: 'here',
  planned: 4,
  least: 2,
  name: 'report-from-elsewhere.here.name',
  say: 'report-from-elsewhere.here.say',
  rescue: 'report-from-elsewhere.here.rescue',
  warning: 'report-from-elsewhere.here.warning',
  collects: { kind: 'cards', whose: 'without-name', fields: ['here-too', 'not-here'], small: 'with-name' },
};

const how: PlanStep = {
  id: 'how',
  planned: 10,
  least: 4,
  name: 'report-from-elsewhere.how.name',
  say: 'report-from-elsewhere.how.say',
  rescue: 'report-from-elsewhere.how.rescue',
  warning: 'report-from-elsewhere.how.warning',
  shows: 'here',
  instead: {
    spoken: {
      say: 'report-from-elsewhere.how.spoken.say',
      rescue: 'report-from-elsewhere.how.spoken.rescue',
    },
  },
  collects: { kind: 'one-pen', field: 'known' },
};

const alone: PlanStep = {
  id: 'alone',
  planned: 2,
  least: 1,
  name: 'report-from-elsewhere.alone.name',
  say: 'report-from-elsewhere.alone.say',
  rescue: 'report-from-elsewhere.alone.rescue',
  warning: 'report-from-elsewhere.alone.warning',
  collects: { kind: 'cards', whose: 'without-name', fields: ['surely'], small: 'with-name' },
};

const pairs: PlanStep = {
  id: 'pairs',
  planned: 3,
  least: 2,
  name: 'report-from-elsewhere.pairs.name',
  say: 'report-from-elsewhere.pairs.say',
  rescue: 'report-from-elsewhere.pairs.rescue',
  collects: { kind: 'nothing' },
};

const fours: PlanStep = {
  id: 'fours',
  planned: 5,
  least: 3,
  name: 'report-from-elsewhere.fours.name',
  say: 'report-from-elsewhere.fours.say',
  rescue: 'report-from-elsewhere.fours.rescue',
  collects: { kind: 'open', fields: ['recipe'] },
};

/** Fewer people than this and a tick could be somebody. */
const leastTicking = 5;

const ticks: PlanStep = {
  id: 'ticks',
  planned: 3,
  least: 1.5,
  name: 'report-from-elsewhere.ticks.name',
  say: 'report-from-elsewhere.ticks.say',
  rescue: 'report-from-elsewhere.ticks.rescue',
  warning: 'report-from-elsewhere.ticks.warning',
  instead: {
    spoken: {
      say: 'report-from-elsewhere.ticks.spoken.say',
      rescue: 'report-from-elsewhere.ticks.spoken.rescue',
    },
  },
  collects: { kind: 'ballot', options: 'by-state', least: leastTicking, ticks: true },
};

const change: PlanStep = {
  id: 'change',
  planned: 8,
  least: 4,
  name: 'report-from-elsewhere.change.name',
  say: 'report-from-elsewhere.change.say',
  rescue: 'report-from-elsewhere.change.rescue',
  warning: 'report-from-elsewhere.change.warning',
  collects: { kind: 'one-pen', field: 'stop' },
};

const message: PlanStep = {
  id: 'message',
  planned: 5,
  least: 2,
  name: 'report-from-elsewhere.message.name',
  say: 'report-from-elsewhere.message.say',
  rescue: 'report-from-elsewhere.message.rescue',
  warning: 'report-from-elsewhere.message.warning',
  collects: { kind: 'one-pen', field: 'message' },
};

export const reportFromElsewhereForms: readonly PlanForm[] = [
  {
    id: 'full',
    people: [4, 20],
    steps: [summary, here, how, alone, pairs, fours, ticks, change, message],
  },
  {
    id: 'short',
    people: [4, 20],
    steps: [
      { ...summary, planned: 4 },
      { ...here, planned: 3 },
      { ...how, planned: 7 },
      alone,
      { ...pairs, planned: 2 },
      { ...fours, planned: 4 },
      { ...ticks, planned: 2 },
      { ...change, planned: 5 },
      { ...message, planned: 3 },
    ],
  },
];
