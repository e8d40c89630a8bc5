// Estimate, talk, estimate: activity 7. Two scales and a reason about a made-up story, and the same scales again.
import { leastForSpread } from '../../kernel/board/spread.ts';
import type { PlanForm, PlanStep, Scale } from '../../kernel/plan.ts';

const tenths: Scale = { least: 0, most: 10 };

/** Estimates of safety, and of the point at which somebody steps in. Both of the same story. */
export const scales = { safe: tenths, 'step-in': tenths } as const;

const story: PlanStep = {
  id: 'story',
  planned: 3,
  least: 2,
  name: 'estimate-talk-estimate.story.name',
  say: 'estimate-talk-estimate.story.say',
  rescue: 'estimate-talk-estimate.story.rescue',
  warning: 'estimate-talk-estimate.story.warning',
  collects: { kind: 'nothing' },
};

const first: PlanStep = {
  id: 'first',
  planned: 4,
  least: 3,
  name: 'estimate-talk-estimate.first.name',
  say: 'estimate-talk-estimate.first.say',
  rescue: 'estimate-talk-estimate.first.rescue',
  warning: 'estimate-talk-estimate.first.warning',
  instead: {
    spoken: {
      say: 'estimate-talk-estimate.first.spoken.say',
      rescue: 'estimate-talk-estimate.first.spoken.rescue',
    },
  },
  collects: {
    kind: 'cards',
    whose: 'without-name',
    fields: ['safe', 'step-in', 'why'],
    small: 'spoken',
    scales,
    together: true,
    least: leastForSpread,
  },
};

const dots: PlanStep = {
  id: 'dots',
  planned: 1,
  least: 1,
  name: 'estimate-talk-estimate.dots.name',
  say: 'estimate-talk-estimate.dots.say',
  rescue: 'estimate-talk-estimate.dots.rescue',
  shows: 'first',
  instead: {
    spoken: {
      say: 'estimate-talk-estimate.dots.spoken.say',
      rescue: 'estimate-talk-estimate.dots.spoken.rescue',
    },
  },
  collects: { kind: 'nothing' },
};

const talk: PlanStep = {
  id: 'talk',
  planned: 10,
  least: 5,
  name: 'estimate-talk-estimate.talk.name',
  say: 'estimate-talk-estimate.talk.say',
  rescue: 'estimate-talk-estimate.talk.rescue',
  warning: 'estimate-talk-estimate.talk.warning',
  collects: { kind: 'one-pen', field: 'reason' },
};

const second: PlanStep = {
  id: 'second',
  planned: 2,
  least: 1,
  name: 'estimate-talk-estimate.second.name',
  say: 'estimate-talk-estimate.second.say',
  rescue: 'estimate-talk-estimate.second.rescue',
  instead: {
    spoken: {
      say: 'estimate-talk-estimate.second.spoken.say',
      rescue: 'estimate-talk-estimate.second.spoken.rescue',
    },
  },
  collects: {
    kind: 'cards',
    whose: 'without-name',
    fields: ['safe', 'step-in'],
    small: 'spoken',
    scales,
    least: leastForSpread,
  },
};

const shift: PlanStep = {
  id: 'shift',
  planned: 3,
  least: 2,
  name: 'estimate-talk-estimate.shift.name',
  say: 'estimate-talk-estimate.shift.say',
  rescue: 'estimate-talk-estimate.shift.rescue',
  warning: 'estimate-talk-estimate.shift.warning',
  shows: 'second',
  instead: {
    spoken: {
      say: 'estimate-talk-estimate.shift.spoken.say',
      rescue: 'estimate-talk-estimate.shift.spoken.rescue',
    },
  },
  collects: { kind: 'one-pen', field: 'blind-spot' },
};

const own: PlanStep = {
  id: 'own',
  planned: 3,
  least: 2,
  name: 'estimate-talk-estimate.own.name',
  say: 'estimate-talk-estimate.own.say',
  rescue: 'estimate-talk-estimate.own.rescue',
  collects: { kind: 'private', fields: ['threshold', 'watcher'] },
};

export const estimateTalkEstimateForms: readonly PlanForm[] = [
  { id: 'full', people: [5, 12], steps: [story, first, dots, talk, second, shift, own] },
];
