// The agenda as the facilitator reads it: parts, and the steps of the part that is on now.
import type { Conversation } from '../../conversation/conversation.ts';
import { stepsOf, type AgendaStep } from '../../conversation/steps.ts';

export interface AgendaRow {
  readonly id: string;
  /** Id of words. */
  readonly name: string;
  /** Set for a part that asks a question of the deck. */
  readonly question?: string;
  readonly minutes: number;
  readonly state: 'done' | 'now' | 'next';
  readonly isStep: boolean;
  /** Where choosing this row leads. */
  readonly step: string;
}

const sum = (steps: readonly AgendaStep[]): number => steps.reduce((total, step) => total + step.minutes, 0);

type State = AgendaRow['state'];

const stateAt = (index: number, now: number): State => {
  if (index === now) return 'now';
  return index < now ? 'done' : 'next';
};

/** Id of the words for an activity's name. */
export const activityName = (activity: string): string => `${activity}.name`;

export const agendaRows = ({ agenda, step }: Pick<Conversation, 'agenda' | 'step'>): readonly AgendaRow[] => {
  const steps = stepsOf(agenda);
  const now = steps.findIndex(({ id }) => id === step?.id);
  const nowPart = agenda.parts.findIndex(({ id }) => id === steps[now]?.part);
  return agenda.parts.flatMap((part, index): readonly AgendaRow[] => {
    const own = steps.filter((one) => one.part === part.id);
    const [first] = own;
    if (!first) return [];
    const row: AgendaRow = {
      id: part.id,
      name: activityName(part.activity),
      minutes: sum(own),
      state: stateAt(index, nowPart),
      isStep: false,
      step: first.id,
      ...(part.question === undefined ? {} : { question: part.question }),
    };
    if (index !== nowPart) return [row];
    const stepRows = own.map((one): AgendaRow => ({
      id: one.id,
      name: one.plan.name,
      minutes: one.minutes,
      state: stateAt(steps.indexOf(one), now),
      isStep: true,
      step: one.id,
    }));
    return [row, ...stepRows];
  });
};
