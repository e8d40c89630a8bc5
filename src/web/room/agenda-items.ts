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
  /** Minutes that what is done really took, in halves; only where it was seen from the start. */
  readonly used?: number;
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

/** Seconds by step. What took less than this was only passed through. */
const PASSED = 15;

/** Of the steps the group was in; nothing where one of them was not seen. */
const usedMinutes = (
  own: readonly AgendaStep[],
  visited: ReadonlySet<string>,
  spent: Readonly<Record<string, number>>,
): { readonly used?: number } => {
  const seconds = own.filter(({ id }) => visited.has(id)).map(({ id }) => spent[id] ?? Number.NaN);
  const total = seconds.reduce((before, one) => before + one, 0);
  return total >= PASSED ? { used: Math.max(1, Math.round(total / 30)) / 2 } : {};
};

/** `spent`: seconds that finished steps took, where they are known. */
export const agendaRows = (
  { agenda, step, past }: Pick<Conversation, 'agenda' | 'step' | 'past'>,
  spent: Readonly<Record<string, number>> = {},
): readonly AgendaRow[] => {
  const visited = new Set(past.map(({ id }) => id));
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
    const done = (of: readonly AgendaStep[], state: State) =>
      state === 'done' ? usedMinutes(of, visited, spent) : {};
    if (index !== nowPart) return [{ ...row, ...done(own, row.state) }];
    const stepRows = own.map((one): AgendaRow => {
      const state = stateAt(steps.indexOf(one), now);
      const { id, plan, minutes } = one;
      return { id, name: plan.name, minutes, ...done([one], state), state, isStep: true, step: id };
    });
    return [row, ...stepRows];
  });
};
