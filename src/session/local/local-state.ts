// What one device knows of the conversation it holds for a group, and how a step runs there.
import { findActivity } from '../../conversation/activities/find-activity.ts';
import type { Conversation } from '../../conversation/conversation-state.ts';
import { effectiveCollects, type EffectiveCollects } from '../../conversation/effective-collects.ts';
import { stateOfPart } from '../../conversation/fold-parts.ts';
import { findStep, type AgendaStep } from '../../conversation/steps.ts';
import type { DraftBook } from '../draft-book.ts';
import type { SessionPorts } from '../ports.ts';
import type { LocalRecord } from './local-record.ts';

/** The facilitator, who types. */
export const LEADER = 'host';

export interface LocalState {
  readonly ports: Pick<SessionPorts, 'store' | 'clock' | 'today'>;
  readonly book: DraftBook;
  record: LocalRecord;
  conversation: Conversation;
  clock: { readonly seconds: number; readonly at: number; readonly paused: boolean } | undefined;
  /** Seconds that finished steps took, by `part/step`. */
  spent: Readonly<Record<string, number>>;
  /** What lies on the beamer's table. */
  beam: { readonly step: string; readonly page: number; readonly of: number } | undefined;
}

/** People round the table, the facilitator not counted. */
export const countPeople = ({ members }: Conversation): number =>
  Object.values(members).filter((member) => !member.host && !member.left).length;

export const stepNow = ({ conversation }: LocalState): AgendaStep | undefined =>
  findStep(conversation.agenda, conversation.step?.id);

/** As in a room of so many phones: below four nothing without a name, scales from five. */
export const runsAs = ({ conversation }: LocalState, step: AgendaStep): EffectiveCollects => {
  const people = countPeople(conversation);
  const part = conversation.agenda.parts.find(({ id }) => id === step.part);
  const state = part && stateOfPart(conversation, part);
  const things = findActivity(step.activity)?.options(state, step.plan.id) ?? 0;
  return effectiveCollects(step.plan, { writers: people, seats: people, things });
};

/** Whether its cards were turned or its votes counted. */
export const isOver = ({ conversation }: LocalState, step: string): boolean =>
  [...Object.values(conversation.rounds), ...Object.values(conversation.ballots)].some(
    (each) => each.step === step && (each.phase === 'turned' || each.phase === 'counted'),
  );

/** Seconds left now; negative when over time. */
export const secondsLeft = ({ clock, ports }: LocalState): number | undefined => {
  if (clock === undefined) return undefined;
  const passed = clock.paused ? 0 : (ports.clock.now() - clock.at) / 1000;
  return Math.round(clock.seconds - passed);
};
