// The facts map: activity 9.
import type { PlanForm } from '../../kernel/plan.ts';

/** A row each; a row's own fields are in row-text.ts. */
export const rowFields = ['row-1', 'row-2', 'row-3'] as const;

export const factsMapForms: readonly PlanForm[] = [
  {
    id: 'full',
    people: [3, 8],
    steps: [
      {
        id: 'rows',
        planned: 6,
        least: 3,
        name: 'facts-map.rows.name',
        say: 'facts-map.rows.say',
        rescue: 'facts-map.rows.rescue',
        warning: 'facts-map.rows.warning',
        instead: { named: { warning: 'facts-map.rows.named.warning' } },
        collects: { kind: 'cards', whose: 'without-name', fields: rowFields, small: 'with-name' },
      },
      {
        id: 'merge',
        planned: 7,
        least: 4,
        name: 'facts-map.merge.name',
        say: 'facts-map.merge.say',
        rescue: 'facts-map.merge.rescue',
        warning: 'facts-map.merge.warning',
        collects: { kind: 'nothing' },
      },
      {
        id: 'camera',
        planned: 6,
        least: 3,
        name: 'facts-map.camera.name',
        say: 'facts-map.camera.say',
        rescue: 'facts-map.camera.rescue',
        warning: 'facts-map.camera.warning',
        collects: { kind: 'one-pen', field: 'seen' },
      },
      {
        id: 'gaps',
        planned: 5,
        least: 2,
        name: 'facts-map.gaps.name',
        say: 'facts-map.gaps.say',
        rescue: 'facts-map.gaps.rescue',
        collects: { kind: 'one-pen', field: 'gap' },
      },
      {
        id: 'worry',
        planned: 7,
        least: 4,
        name: 'facts-map.worry.name',
        say: 'facts-map.worry.say',
        rescue: 'facts-map.worry.rescue',
        warning: 'facts-map.worry.warning',
        collects: { kind: 'one-pen', field: 'worry' },
      },
      {
        id: 'checks',
        planned: 4,
        least: 2,
        name: 'facts-map.checks.name',
        say: 'facts-map.checks.say',
        rescue: 'facts-map.checks.rescue',
        warning: 'facts-map.checks.warning',
        collects: { kind: 'one-pen', field: 'check' },
      },
    ],
  },
];
