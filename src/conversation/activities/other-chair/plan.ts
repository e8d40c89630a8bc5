// From another's chair: activity 8, in full and in 15 minutes.
import type { PlanForm, PlanStep } from '../../kernel/plan.ts';

const theme: PlanStep = {
  id: 'theme',
  planned: 2,
  least: 1,
  name: 'other-chair.theme.name',
  say: 'other-chair.theme.say',
  rescue: 'other-chair.theme.rescue',
  warning: 'other-chair.theme.warning',
  collects: { kind: 'one-pen', field: 'theme' },
};

const chairs: PlanStep = {
  id: 'chairs',
  planned: 2,
  least: 1,
  name: 'other-chair.chairs.name',
  say: 'other-chair.chairs.say',
  rescue: 'other-chair.chairs.rescue',
  warning: 'other-chair.chairs.warning',
  collects: { kind: 'nothing' },
};

const write: PlanStep = {
  id: 'write',
  planned: 5,
  least: 3,
  name: 'other-chair.write.name',
  say: 'other-chair.write.say',
  rescue: 'other-chair.write.rescue',
  warning: 'other-chair.write.warning',
  collects: {
    kind: 'cards',
    whose: 'with-name',
    fields: ['see', 'fear', 'hope', 'misread', 'ask-me', 'talk'],
    small: 'with-name',
    together: true,
  },
};

const read: PlanStep = {
  id: 'read',
  planned: 8,
  least: 4,
  name: 'other-chair.read.name',
  say: 'other-chair.read.say',
  rescue: 'other-chair.read.rescue',
  warning: 'other-chair.read.warning',
  collects: { kind: 'turns' },
};

const stepOut: PlanStep = {
  id: 'step-out',
  planned: 1,
  least: 1,
  name: 'other-chair.step-out.name',
  say: 'other-chair.step-out.say',
  rescue: 'other-chair.step-out.rescue',
  warning: 'other-chair.step-out.warning',
  collects: { kind: 'nothing' },
};

const sort: PlanStep = {
  id: 'sort',
  planned: 6,
  least: 2,
  name: 'other-chair.sort.name',
  say: 'other-chair.sort.say',
  rescue: 'other-chair.sort.rescue',
  warning: 'other-chair.sort.warning',
  shows: 'write',
  collects: { kind: 'nothing' },
};

const ask: PlanStep = {
  id: 'ask',
  planned: 4,
  least: 2,
  name: 'other-chair.ask.name',
  say: 'other-chair.ask.say',
  rescue: 'other-chair.ask.rescue',
  warning: 'other-chair.ask.warning',
  collects: { kind: 'one-pen', field: 'ask' },
};

export const otherChairForms: readonly PlanForm[] = [
  { id: 'full', people: [3, 8], steps: [theme, chairs, write, read, stepOut, sort, ask] },
  {
    id: 'short',
    people: [3, 8],
    steps: [
      { ...theme, planned: 1 },
      { ...chairs, planned: 1 },
      { ...write, planned: 4 },
      { ...read, planned: 4 },
      stepOut,
      { ...sort, planned: 2 },
      { ...ask, planned: 2 },
    ],
  },
];
