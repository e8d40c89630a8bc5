// Even alleen: activity 1, the programme Solo of fifteen minutes. Its page is in `web`; it is no part of an agenda.
import type { PlanForm, PlanStep } from '../../kernel/plan.ts';

const step = (id: string, planned: number, collects: PlanStep['collects']): PlanStep => ({
  id,
  planned,
  least: Math.min(planned, 1),
  name: `solo.${id}.name`,
  say: `solo.${id}.say`,
  rescue: `solo.${id}.rescue`,
  collects,
});

export const soloForms: readonly PlanForm[] = [
  {
    id: 'alone',
    people: [1, 1],
    steps: [
      step('danger', 1, { kind: 'nothing' }),
      step('choose', 1, { kind: 'nothing' }),
      step('read', 2, { kind: 'nothing' }),
      step('write', 7, { kind: 'private', fields: ['fact', 'mind', 'act', 'unknown'] }),
      step('turn', 2, { kind: 'private', fields: ['turning'] }),
      step('intend', 2, { kind: 'private', fields: ['intention', 'whom', 'along'] }),
    ],
  },
];

/** What somebody wrote for themselves at one question: texts by field. */
export type SoloTexts = Readonly<Record<string, string>>;

/** All fields in the order in which they are asked. */
export const soloFields: readonly string[] = soloForms.flatMap(({ steps }) =>
  steps.flatMap(({ collects }) => (collects.kind === 'private' ? collects.fields : [])),
);
