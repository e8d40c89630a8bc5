// A pause between two activities.
import type { PlanForm } from '../../kernel/plan.ts';

export const pauseForms: readonly PlanForm[] = [
  {
    id: 'pause',
    people: [2, 200],
    steps: [
      {
        id: 'rest',
        planned: 5,
        least: 3,
        name: 'pause.rest.name',
        say: 'pause.rest.say',
        rescue: 'pause.rest.rescue',
        warning: 'pause.rest.warning',
        collects: { kind: 'nothing' },
      },
    ],
  },
];
