// A dialogue between layers: activity 15, 67 minutes.
import type { PlanForm, PlanStep } from '../../kernel/plan.ts';
import { layers, type Layer } from './layer-text.ts';

const sit: PlanStep = {
  id: 'sit',
  planned: 1,
  least: 1,
  name: 'layers-dialogue.sit.name',
  say: 'layers-dialogue.sit.say',
  rescue: 'layers-dialogue.sit.rescue',
  collects: { kind: 'nothing' },
};

const write: PlanStep = {
  id: 'write',
  planned: 7,
  least: 4,
  name: 'layers-dialogue.write.name',
  say: 'layers-dialogue.write.say',
  rescue: 'layers-dialogue.write.rescue',
  warning: 'layers-dialogue.write.warning',
  instead: {
    spoken: { say: 'layers-dialogue.write.spoken.say', rescue: 'layers-dialogue.write.spoken.rescue' },
  },
  collects: { kind: 'cards', whose: 'without-name', fields: ['own', 'others'], small: 'spoken' },
};

const reveal: PlanStep = {
  id: 'reveal',
  planned: 4,
  least: 2,
  name: 'layers-dialogue.reveal.name',
  say: 'layers-dialogue.reveal.say',
  rescue: 'layers-dialogue.reveal.rescue',
  warning: 'layers-dialogue.reveal.warning',
  shows: 'write',
  instead: {
    spoken: { say: 'layers-dialogue.reveal.spoken.say', rescue: 'layers-dialogue.reveal.spoken.rescue' },
  },
  collects: { kind: 'nothing' },
};

const circle = (layer: Layer, planned: number): PlanStep => ({
  id: `circle-${layer}`,
  planned,
  least: 4,
  name: `layers-dialogue.circle-${layer}.name`,
  say: `layers-dialogue.circle-${layer}.say`,
  rescue: `layers-dialogue.circle-${layer}.rescue`,
  warning: 'layers-dialogue.circle.warning',
  instead: {
    spoken: {
      say: `layers-dialogue.circle-${layer}.spoken.say`,
      rescue: `layers-dialogue.circle-${layer}.rescue`,
      warning: 'layers-dialogue.circle.spoken.warning',
    },
  },
  collects: { kind: 'cards', whose: 'without-name', fields: ['unknown'], small: 'spoken' },
});

/** Whose turn it is in the inner circle at a step, if anybody's. */
export const innerAt = (step: string): Layer | undefined =>
  layers.find((layer) => step === `circle-${layer}`);

const reflex: PlanStep = {
  id: 'reflex',
  planned: 10,
  least: 5,
  name: 'layers-dialogue.reflex.name',
  say: 'layers-dialogue.reflex.say',
  rescue: 'layers-dialogue.reflex.rescue',
  warning: 'layers-dialogue.reflex.warning',
  collects: { kind: 'one-pen', field: 'measure' },
};

const requests: PlanStep = {
  id: 'requests',
  planned: 15,
  least: 8,
  name: 'layers-dialogue.requests.name',
  say: 'layers-dialogue.requests.say',
  rescue: 'layers-dialogue.requests.rescue',
  warning: 'layers-dialogue.requests.warning',
  collects: { kind: 'open', fields: ['request'] },
};

const back: PlanStep = {
  id: 'back',
  planned: 4,
  least: 2,
  name: 'layers-dialogue.back.name',
  say: 'layers-dialogue.back.say',
  rescue: 'layers-dialogue.back.rescue',
  warning: 'layers-dialogue.back.warning',
  collects: { kind: 'nothing' },
};

export const layersForms: readonly PlanForm[] = [
  {
    id: 'full',
    people: [8, 24],
    steps: [
      sit,
      write,
      reveal,
      circle('practice', 10),
      circle('organisation', 8),
      circle('policy', 8),
      reflex,
      requests,
      back,
    ],
  },
];
