// What a conversation is and what can happen to it. Readonly plain data: no class, no map, no time of day.
import type { Agenda } from './agenda.ts';
import type { TurnedCard } from './kernel/event.ts';
import type { Member, Person } from './kernel/people.ts';

/** How many slots one device uploads in a round: for itself and for those it writes for. */
export interface Seat {
  readonly member: string;
  readonly slots: number;
}

export interface Round {
  readonly scope: string;
  /** `part/step`. */
  readonly step: string;
  readonly named: boolean;
  readonly fields: readonly string[];
  /** Slots a person; 1 where all fields travel in one card. */
  readonly slots: number;
  readonly roster: readonly Seat[];
  readonly phase: 'open' | 'closing' | 'turned' | 'void';
  /** Slots that did not come in, once the cards were turned. */
  readonly missing?: number;
}

export interface Ballot {
  readonly scope: string;
  readonly step: string;
  /** Without the blank one. */
  readonly options: number;
  readonly roster: readonly string[];
  readonly phase: 'open' | 'closing' | 'counted' | 'void';
}

export interface Correction {
  readonly id: string;
  readonly by: string;
  readonly text: string;
  readonly settled?: 'accepted' | 'declined';
}

export interface CurrentStep {
  readonly id: string;
  /** Planned time as the host set it when the step began. */
  readonly seconds: number;
}

export interface Conversation {
  /** False until the host's first event. */
  readonly opened: boolean;
  readonly title: string;
  readonly language: 'nl' | 'en';
  /** The deck's id. */
  readonly deck: string;
  readonly agenda: Agenda;
  /** memberRefs; the badge comes only from here. */
  readonly hosts: readonly string[];
  readonly members: Readonly<Record<string, Member>>;
  readonly persons: Readonly<Record<string, Person>>;
  readonly step?: CurrentStep;
  /** Steps that were left, in order; one that was returned to stands in it twice. */
  readonly past: readonly CurrentStep[];
  /** memberRef of the pen's holder, by step. */
  readonly pens: Readonly<Record<string, string>>;
  /** Rounds and ballots by scope, in the order in which they were opened. */
  readonly rounds: Readonly<Record<string, Round>>;
  readonly ballots: Readonly<Record<string, Ballot>>;
  /** Each part's activity state, by the part's id. */
  readonly parts: Readonly<Record<string, unknown>>;
  /** Who wrote what can be taken back, by envelope id. Cards without a name are not in it. */
  readonly authors: Readonly<Record<string, string>>;
  readonly corrections: readonly Correction[];
  /** Names and places of this conversation that are marked while anybody types; a host adds them. */
  readonly wordsToMark?: readonly string[];
  readonly reportClosed: boolean;
  /** What the report is made from once it is closed, and the ISO day of the conversation: the same on every device. */
  readonly closed?: { readonly as: Omit<Conversation, 'closed'>; readonly day?: string };
  readonly stopped: boolean;
}

export type ConversationEvent =
  | {
      readonly type: 'opened';
      readonly deck: string;
      readonly title: string;
      readonly language: 'nl' | 'en';
      readonly agenda: Agenda;
      readonly host: string;
    }
  | {
      readonly type: 'member-admitted';
      readonly member: {
        readonly ref: string;
        readonly name: string;
        readonly organisation?: string;
        readonly layer?: string;
      };
    }
  | { readonly type: 'member-removed'; readonly ref: string }
  | { readonly type: 'host-added'; readonly ref: string }
  | { readonly type: 'host-dropped'; readonly ref: string }
  | { readonly type: 'person-added'; readonly ref: string; readonly name: string; readonly by: string }
  /** Ignored where `from` is not the current step, so two hosts pressing Next do no harm. */
  | { readonly type: 'step-moved'; readonly from?: string; readonly to: string; readonly seconds: number }
  | { readonly type: 'pen-passed'; readonly step: string; readonly to: string }
  | {
      readonly type: 'round-opened';
      readonly scope: string;
      readonly step: string;
      readonly named: boolean;
      readonly fields: readonly string[];
      readonly slots: number;
      readonly roster: readonly Seat[];
    }
  | { readonly type: 'round-closing'; readonly scope: string }
  | {
      readonly type: 'cards-turned';
      readonly scope: string;
      readonly step: string;
      readonly cards: readonly TurnedCard[];
      readonly missing: number;
    }
  | {
      readonly type: 'ballot-opened';
      readonly scope: string;
      readonly step: string;
      /** Without the blank one. */
      readonly options: number;
      readonly roster: readonly string[];
    }
  | { readonly type: 'ballot-closing'; readonly scope: string }
  /** Votes per option; the last one is blank. */
  | {
      readonly type: 'ballot-counted';
      readonly scope: string;
      readonly step: string;
      readonly votes: readonly number[];
    }
  /** A round or ballot that will not be released. */
  | { readonly type: 'round-voided'; readonly scope: string }
  /** `data` is decrypted JSON of a member: parsed here, nowhere else (see `said.ts`). */
  | {
      readonly type: 'said';
      readonly id: string;
      readonly by: string;
      readonly host: boolean;
      readonly data: unknown;
    }
  /** `by` where the envelope was attributed; absent for a card without a name. */
  | { readonly type: 'withdrawn'; readonly id: string; readonly by?: string }
  | { readonly type: 'stopped' };
