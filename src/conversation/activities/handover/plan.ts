// A whole handover: activity 12.
import type { PlanForm } from '../../kernel/plan.ts';
import { headings } from './headings.ts';

export const handoverForms: readonly PlanForm[] = [
  {
    id: 'full',
    people: [2, 6],
    steps: [
      {
        id: 'prepare',
        planned: 7,
        least: 3,
        name: 'handover.prepare.name',
        say: 'handover.prepare.say',
        rescue: 'handover.prepare.rescue',
        warning: 'handover.prepare.warning',
        collects: { kind: 'private', fields: headings, of: 'case-owner' },
      },
      {
        id: 'tell',
        planned: 7,
        least: 4,
        name: 'handover.tell.name',
        say: 'handover.tell.say',
        rescue: 'handover.tell.rescue',
        warning: 'handover.tell.warning',
        collects: { kind: 'nothing' },
      },
      {
        id: 'back',
        planned: 6,
        least: 3,
        name: 'handover.back.name',
        say: 'handover.back.say',
        rescue: 'handover.back.rescue',
        warning: 'handover.back.warning',
        collects: { kind: 'private', fields: ['back'] },
      },
      {
        id: 'gaps',
        planned: 4,
        least: 2,
        name: 'handover.gaps.name',
        say: 'handover.gaps.say',
        rescue: 'handover.gaps.rescue',
        warning: 'handover.gaps.warning',
        collects: { kind: 'open', fields: ['mark'] },
      },
      {
        id: 'unwritten',
        planned: 5,
        least: 2,
        name: 'handover.unwritten.name',
        say: 'handover.unwritten.say',
        rescue: 'handover.unwritten.rescue',
        warning: 'handover.unwritten.warning',
        collects: { kind: 'private', fields: ['remember'] },
      },
      {
        id: 'actions',
        planned: 5,
        least: 3,
        name: 'handover.actions.name',
        say: 'handover.actions.say',
        rescue: 'handover.actions.rescue',
        warning: 'handover.actions.warning',
        collects: { kind: 'open', fields: ['mark'] },
      },
    ],
  },
];
