// Load and strength: activity 11.
import type { PlanForm } from '../../kernel/plan.ts';

export const loadAndStrengthForms: readonly PlanForm[] = [
  {
    id: 'full',
    people: [3, 8],
    steps: [
      {
        id: 'write',
        planned: 5,
        least: 2,
        name: 'load-and-strength.write.name',
        say: 'load-and-strength.write.say',
        rescue: 'load-and-strength.write.rescue',
        warning: 'load-and-strength.write.warning',
        instead: { named: { warning: 'load-and-strength.write.named.warning' } },
        collects: {
          kind: 'cards',
          whose: 'without-name',
          fields: ['strengths', 'loads'],
          small: 'with-name',
        },
      },
      {
        id: 'board',
        planned: 5,
        least: 2,
        name: 'load-and-strength.board.name',
        say: 'load-and-strength.board.say',
        rescue: 'load-and-strength.board.rescue',
        warning: 'load-and-strength.board.warning',
        collects: { kind: 'nothing' },
      },
      {
        id: 'influence',
        planned: 6,
        least: 3,
        name: 'load-and-strength.influence.name',
        say: 'load-and-strength.influence.say',
        rescue: 'load-and-strength.influence.rescue',
        warning: 'load-and-strength.influence.warning',
        collects: { kind: 'nothing' },
      },
      {
        id: 'choose',
        planned: 5,
        least: 2,
        name: 'load-and-strength.choose.name',
        say: 'load-and-strength.choose.say',
        rescue: 'load-and-strength.choose.rescue',
        collects: { kind: 'one-pen', field: 'grow' },
      },
      {
        id: 'net',
        planned: 6,
        least: 3,
        name: 'load-and-strength.net.name',
        say: 'load-and-strength.net.say',
        rescue: 'load-and-strength.net.rescue',
        warning: 'load-and-strength.net.warning',
        collects: { kind: 'one-pen', field: 'net' },
      },
    ],
  },
];
