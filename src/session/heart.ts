// The mutable heart of one session, shared by the files that work on it. Screens never see it; they see views.
import type { Conversation } from '../conversation/conversation-state.ts';
import type { Room } from '../room/room.ts';
import type { Connection, HostView } from './view.ts';
import type { DraftBook } from './draft-book.ts';
import type { OwnCards } from './own-cards.ts';
import type { SessionPorts } from './ports.ts';

export interface Heart {
  readonly ports: SessionPorts;
  readonly room: Room;
  readonly book: DraftBook;
  readonly ownCards: OwnCards;
  conversation: Conversation;
  connection: Connection;
  differs: string | undefined;
  /** What this device said it is ready with: steps, and rounds (by scope) in which its card lies ready empty. */
  readonly readyAt: Set<string>;
  /** This device's vote, by scope. */
  readonly votes: Map<string, { readonly option: number; readonly receipt: string }>;
  /** Told by a host's signals. */
  counts: { readonly ready: number; readonly of: number; readonly present: number };
  /** Left of the current step: `seconds` were left at `at` (this device's clock). */
  clock: { readonly seconds: number; readonly at: number; readonly paused: boolean } | undefined;
  /** The host whose clock counts: who last moved the step or set the time. */
  clockLeader: string | undefined;
  /** Texts that the relay will never take. */
  readonly lost: unknown[];
  host: Omit<HostView, 'online' | 'smallGroup' | 'here'>;
  /** Seconds in the current step, where this window knows; see `spent-time.ts`. */
  here: () => number | undefined;
  changed(): void;
}

export const meOf = (heart: Heart): string => heart.room.membership().member;

export const isHost = (heart: Heart): boolean => heart.conversation.hosts.includes(meOf(heart));

/** Seconds left now; negative when over time. */
export const secondsLeft = (heart: Heart): number | undefined => {
  const { clock } = heart;
  if (clock === undefined) return undefined;
  const passed = clock.paused ? 0 : (heart.ports.clock.now() - clock.at) / 1000;
  return Math.round(clock.seconds - passed);
};
