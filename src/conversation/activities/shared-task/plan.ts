// One task around one foster child: activity 10, in full and in 42 minutes.
import type { PlanForm, PlanStep } from '../../kernel/plan.ts';

const eyes: PlanStep = {
  id: 'eyes',
  planned: 4,
  least: 2,
  name: 'shared-task.eyes.name',
  say: 'shared-task.eyes.say',
  rescue: 'shared-task.eyes.rescue',
  warning: 'shared-task.eyes.warning',
  collects: { kind: 'cards', whose: 'without-name', fields: ['task'], small: 'with-name' },
};

const compare: PlanStep = {
  id: 'compare',
  planned: 6,
  least: 3,
  name: 'shared-task.compare.name',
  say: 'shared-task.compare.say',
  rescue: 'shared-task.compare.rescue',
  warning: 'shared-task.compare.warning',
  instead: { spoken: { say: 'shared-task.compare.none.say' } },
  shows: 'eyes',
  collects: { kind: 'nothing' },
};

const plain: PlanStep = {
  id: 'plain',
  planned: 8,
  least: 4,
  name: 'shared-task.plain.name',
  say: 'shared-task.plain.say',
  rescue: 'shared-task.plain.rescue',
  warning: 'shared-task.plain.warning',
  collects: { kind: 'one-pen', field: 'sentence' },
};

/** With a name: whoever is asked something answers the person who needs it. */
const needs: PlanStep = {
  id: 'needs',
  planned: 6,
  least: 3,
  name: 'shared-task.needs.name',
  say: 'shared-task.needs.say',
  rescue: 'shared-task.needs.rescue',
  warning: 'shared-task.needs.warning',
  collects: { kind: 'cards', whose: 'with-name', fields: ['need', 'offer', 'worried'], small: 'with-name' },
};

const requests: PlanStep = {
  id: 'requests',
  planned: 14,
  least: 6,
  name: 'shared-task.requests.name',
  say: 'shared-task.requests.say',
  rescue: 'shared-task.requests.rescue',
  warning: 'shared-task.requests.warning',
  collects: { kind: 'open', fields: ['request'] },
};

const alarm: PlanStep = {
  id: 'alarm',
  planned: 4,
  least: 2,
  name: 'shared-task.alarm.name',
  say: 'shared-task.alarm.say',
  rescue: 'shared-task.alarm.rescue',
  warning: 'shared-task.alarm.warning',
  collects: { kind: 'one-pen', field: 'signal' },
};

const route: PlanStep = {
  id: 'route',
  planned: 7,
  least: 4,
  name: 'shared-task.route.name',
  say: 'shared-task.route.say',
  rescue: 'shared-task.route.rescue',
  warning: 'shared-task.route.warning',
  collects: { kind: 'one-pen', field: 'calls' },
};

const next: PlanStep = {
  id: 'next',
  planned: 1,
  least: 1,
  name: 'shared-task.next.name',
  say: 'shared-task.next.say',
  rescue: 'shared-task.next.rescue',
  collects: { kind: 'one-pen', field: 'day' },
};

export const sharedTaskForms: readonly PlanForm[] = [
  { id: 'full', people: [4, 10], steps: [eyes, compare, plain, needs, requests, alarm, route, next] },
  {
    id: 'short',
    people: [4, 10],
    steps: [
      eyes,
      { ...compare, planned: 5 },
      { ...plain, planned: 7 },
      { ...needs, planned: 5 },
      { ...requests, planned: 12 },
      { ...alarm, planned: 3 },
      { ...route, planned: 5 },
      next,
    ],
  },
];
