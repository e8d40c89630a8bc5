// What an activity is. The kernel knows none of them.
import type { Result } from '../../basics/result.ts';
import type { Words } from '../../i18n/words.ts';
import type { ListRules } from './board/entries.ts';
import type { ActivityEvent } from './event.ts';
import type { PlanForm } from './plan.ts';

export type EventFault = { readonly type: 'not-an-event' };

/** Where an agreement lies: with me, the team, the organisation, the chain of organisations, or policy. */
export const levels = ['self', 'team', 'organisation', 'chain', 'policy'] as const;

export type Level = (typeof levels)[number];

/** One heading of the report with its parts; nothing in it names who wrote what. */
export interface ReportSection {
  /** Sections with the same kind are put together on the page. */
  readonly kind: 'insight' | 'lessons' | 'agreements' | 'minority' | 'open' | 'needs' | 'look-back';
  readonly title: string;
  readonly lines: readonly ReportLine[];
}

export interface ReportLine {
  readonly text: string;
  /** Agreements: owner, day (ISO), level, what is needed and from whom. Looking back: the day. */
  readonly owner?: string;
  readonly day?: string;
  readonly level?: Level;
  readonly needs?: string;
}

export interface Activity<State, Own> {
  /** Folder name and id in agendas. */
  readonly name: string;
  /** First form is the default. */
  readonly forms: readonly PlanForm[];
  readonly empty: State;
  /** Reads a decrypted event; what is not one of ours is refused. */
  readonly parse: (data: unknown) => Result<Own, EventFault>;
  /** Never throws; an event that does not apply returns the same state by reference. */
  readonly reduce: (state: State, event: ActivityEvent<Own>) => State;
  /** How many things a ballot `by-state` of this step is about; none where it cannot be held. */
  readonly options?: (state: State, step: string) => number;
  /** What people can lay down in lists, where it stands on the board. */
  readonly lists?: ListRules;
  /** Something else comes first: the facilitator's main button then stops the conversation. */
  readonly halts?: (state: State) => boolean;
  /** Nothing for an empty activity. */
  readonly report: (state: State, words: Words) => readonly ReportSection[];
}
