// Running over: where the end is now, and what could be shorter so that the group ends when it said it would.
import type { Agenda } from './agenda.ts';
import type { Conversation } from './conversation-state.ts';
import { divideMinutes } from './divide-minutes.ts';
import { paceOf, stepsOf, type AgendaStep } from './steps.ts';

/** What the host's window knows of the time: seconds by finished step, in the current one, and left of it. */
export interface TimeSpent {
  readonly spent: Readonly<Record<string, number>>;
  readonly here?: number | undefined;
  readonly left: number;
}

/** Minutes; less than this is not worth a word. */
const leastBehind = 2;

/** Minutes that the end runs over; of a step that was not seen it is taken that it took its time. */
export const minutesBehind = (
  { agenda, step, past }: Pick<Conversation, 'agenda' | 'step' | 'past'>,
  { spent, here, left }: TimeSpent,
): number => {
  if (step === undefined) return 0;
  const planned = new Map(stepsOf(agenda).map(({ id, minutes }) => [id, minutes * 60]));
  const visited = new Set(past.map(({ id }) => id).filter((id) => id !== step.id));
  const finished = [...visited].reduce((sum, id) => sum + (spent[id] ?? planned.get(id) ?? 0), 0);
  const elapsed = finished + (here ?? Math.max(0, (planned.get(step.id) ?? 0) - left));
  return paceOf(agenda, step.id, { elapsed, left }).behind;
};

export interface Proposal {
  /** Minutes that it runs over. */
  readonly behind: number;
  /** The agenda with what is left divided over what is still to come. */
  readonly agenda: Agenda;
  /** The step to leave out, where even the least of each is too much. */
  readonly skip?: AgendaStep;
}

const frame = ['opening', 'harvest'];

/** Nobody wrote anything there, so nothing is lost. */
const isTalk = ({ plan: { collects } }: AgendaStep): boolean =>
  collects.kind === 'nothing' || collects.kind === 'turns';

/** The shortest step of talk that makes up for it; the longest where none does; never opening or harvest. */
const stepToSkip = (ahead: readonly AgendaStep[], over: number): AgendaStep | undefined => {
  const left = ahead.filter(({ activity, minutes }) => !frame.includes(activity) && minutes > 0);
  const talk = left.filter(isTalk);
  const candidates = (talk.length > 0 ? talk : left).toSorted((a, b) => a.plan.least - b.plan.least);
  return candidates.find(({ plan }) => plan.least >= over) ?? candidates.at(-1);
};

const withMinutes = (agenda: Agenda, minutes: ReadonlyMap<string, number>): Agenda => ({
  ...agenda,
  parts: agenda.parts.map((part) => {
    const own = [...minutes].filter(([id]) => id.startsWith(`${part.id}/`));
    const changed = own.map(([id, value]) => [id.slice(part.id.length + 1), value] as const);
    return { ...part, minutes: { ...part.minutes, ...Object.fromEntries(changed) } };
  }),
});

/** What fits in the time that is left; nothing where the group is in time or nothing is to come. */
export const proposeShorter = (
  agenda: Agenda,
  current: string | undefined,
  behind: number,
): Proposal | undefined => {
  if (behind < leastBehind) return undefined;
  const steps = stepsOf(agenda);
  const ahead = steps.slice(steps.findIndex(({ id }) => id === current) + 1);
  const least = (step: AgendaStep): number => Math.min(step.plan.least, step.minutes);
  const total = ahead.reduce((sum, { minutes }) => sum + minutes, 0);
  const over = behind - ahead.reduce((sum, step) => sum + step.minutes - least(step), 0);
  const skip = over > 0 ? stepToSkip(ahead, over) : undefined;
  const kept = ahead.filter((step) => step !== skip);
  const stretches = kept.map((step) => ({ planned: step.minutes, least: least(step) }));
  const divided = divideMinutes(stretches, Math.floor((total - behind) * 2) / 2);
  const minutes = new Map(kept.map(({ id }, index) => [id, divided[index] ?? 0]));
  if (skip) minutes.set(skip.id, 0);
  if (ahead.every((step) => minutes.get(step.id) === step.minutes)) return undefined;
  const promised = agenda.promised ?? steps.reduce((sum, step) => sum + step.minutes, 0);
  return { behind, agenda: { ...withMinutes(agenda, minutes), promised }, ...(skip ? { skip } : {}) };
};
