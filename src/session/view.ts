// What a screen draws of one device's conversation: one immutable snapshot.
import type { Conversation } from '../conversation/conversation.ts';
import type { PlanStep, Scale, Visibility } from '../conversation/kernel/plan.ts';

export type Connection =
  | { readonly type: 'connecting' }
  | { readonly type: 'online' }
  /** Back-off runs; `tries` so far. `blocked` when no socket ever opened although pages load. */
  | { readonly type: 'offline'; readonly tries: number; readonly blocked: boolean }
  | { readonly type: 'removed' }
  | { readonly type: 'expired' }
  | { readonly type: 'unknown-device' }
  /** Another tab of this device leads this room. */
  | { readonly type: 'other-tab' };

/** A text of this device, of one slot. `person`: for somebody without a device. */
export interface Draft {
  readonly field: string;
  readonly person?: string;
  readonly text: string;
  /** Bytes that the slot still holds; negative when it is too long. */
  readonly left: number;
  /** Typed to go without a name, while this round has names: it stays here unless it is written again. */
  readonly held?: true;
  /** The card it stands on lies ready: it turns over with the others. */
  readonly laid?: true;
}

export interface RoundView {
  readonly scope: string;
  readonly step: string;
  readonly named: boolean;
  readonly fields: readonly string[];
  /** `open`: writing · `closing`: the window runs · `released`: waiting for the signed reveal. */
  readonly phase: 'open' | 'closing' | 'released';
  /** False for who came in after it opened. */
  readonly takesPart: boolean;
  /** Names this round is unnamed among. */
  readonly among: readonly string[];
  /** Exactly four writing devices. */
  readonly thin: boolean;
  /** All fields travel in one card, because the group is large. */
  readonly joined: boolean;
  readonly drafts: readonly Draft[];
  /** The own card lies ready, with text or empty. Never while a text on it is held. */
  readonly ready: boolean;
}

export interface BallotView {
  readonly scope: string;
  readonly step: string;
  readonly options: number;
  readonly takesPart: boolean;
  readonly cast?: number;
  readonly phase: 'open' | 'closing' | 'released';
}

/** A text that missed its round. */
export interface LateDraft {
  readonly id: string;
  readonly step: string;
  readonly field: string;
  /** Typed for somebody without a device. */
  readonly person?: string;
  readonly text: string;
}

export interface Knock {
  /** Random, as long as it waits. */
  readonly id: string;
  readonly name: string;
  readonly organisation?: string;
}

/** Only on a host's device. */
export interface HostView {
  readonly door: 'open' | 'ajar' | 'closed';
  readonly expected?: number;
  /** Typed on /j; renewed while the door is open. */
  readonly code?: string;
  /** Address for the QR on the screen, while the door is open. */
  readonly qr?: string;
  /** The invitation sent beforehand; always ajar. */
  readonly link?: string;
  /** Who waits for an answer, at this device or at another host's. */
  /** What lies on the beamer's table in this step: a page, from 0, of so many. */
  readonly beam?: { readonly step: string; readonly page: number; readonly of: number };
  readonly lobby: readonly Knock[];
  /** memberRefs that have a socket open now. */
  readonly online: readonly string[];
  /** Seconds that finished steps took, pauses left out, by `part/step`; only those this window saw. */
  readonly spent: Readonly<Record<string, number>>;
  /** Seconds that the current step took until now, pauses left out; only where this window saw it begin. */
  readonly here?: number;
  /** Why the next unnamed round would run with names or spoken. */
  readonly smallGroup: 'large-enough' | 'thin' | 'named' | 'spoken';
  /** A one-time address that makes another device of the facilitator a second host. */
  readonly pairing?: string;
  readonly recoverySaved: boolean;
  /** The recovery file can still be made: this window made the room. */
  readonly canSaveRecovery: boolean;
  /** A wrong code was tried often, so the code was renewed. */
  readonly codeBurnt: boolean;
}

export interface StepView {
  /** `part/step` as in the agenda. */
  readonly id: string;
  readonly part: string;
  readonly activity: string;
  readonly plan: PlanStep;
  readonly visibility?: Visibility;
}

/** What people write on paper, and what the facilitator types of it when it is read aloud. */
export type PaperView =
  | {
      readonly kind: 'cards';
      readonly step: string;
      readonly fields: readonly string[];
      readonly scales: Readonly<Record<string, Scale>>;
      /** Typed so far; they turn over together. */
      readonly cards: readonly Readonly<Record<string, string>>[];
      /** Too few people for cards without names: whose a card is, is typed too. */
      readonly named: boolean;
      readonly names: readonly { readonly ref: string; readonly name: string }[];
    }
  | {
      readonly kind: 'ballot';
      readonly step: string;
      readonly options: number;
      /** Things that people tick as many of as they like, where its options are sets of them. */
      readonly ticks?: number;
      readonly voters: number;
    }
  | { readonly kind: 'private'; readonly step: string; readonly fields: readonly string[] };

export interface SessionView {
  readonly connection: Connection;
  readonly me: { readonly ref: string; readonly host: boolean };
  readonly conversation: Conversation;
  readonly step?: StepView;
  readonly round?: RoundView;
  readonly ballot?: BallotView;
  /** Texts of the current step that stay on this device, by field. */
  readonly privateTexts: Readonly<Record<string, string>>;
  /** Typed at the current step and not yet said to the table, by field. */
  readonly typed: Readonly<Record<string, string>>;
  /** This device said it is ready with the current step. */
  readonly readyHere: boolean;
  readonly late: readonly LateDraft[];
  /** How many things sent the relay will never take: the room is full or has stopped. */
  readonly lost: number;
  /** Sent but not yet in the log. */
  readonly pending: number;
  /** Everything the relay had at the last welcome is read and verified. */
  readonly synced: boolean;
  /** Something does not add up with what a host signed. */
  readonly differs?: string;
  readonly clock: { readonly seconds?: number; readonly paused: boolean };
  readonly counts: { readonly ready: number; readonly of: number; readonly present: number };
  /** Cards on the table that this device wrote and may take back, by id. */
  readonly mine: readonly string[];
  readonly host?: HostView;
  /** Set where one device holds the conversation for the whole group: no phones, no room, no server. */
  readonly oneDevice?: true;
  /** At one device, in a step that people do on paper. */
  readonly paper?: PaperView;
  /** IndexedDB refused: nothing survives closing this window. */
  readonly memoryOnly: boolean;
}
