// What a room hands on, in the order of its log: verified and opened.
import type { ControlEvent } from '../sealed/control-event.ts';
import type { FilledSlot } from '../sealed/slot-body.ts';

export interface OpenedCard {
  /** Hexadecimal envId: the card's id, and what cards are sorted by. */
  readonly id: string;
  readonly seq: number;
  /** memberRef in a named round. */
  readonly author?: string;
  readonly slot: FilledSlot;
}

export type RoomEvent =
  | { readonly type: 'control'; readonly seq: number; readonly by: string; readonly event: ControlEvent }
  | {
      readonly type: 'post';
      readonly seq: number;
      readonly id: string;
      readonly by: string;
      readonly event: unknown;
    }
  /** `missing`: slots that the roster allowed and that did not come in. */
  | {
      readonly type: 'cards-revealed';
      readonly scope: string;
      readonly cards: readonly OpenedCard[];
      readonly missing: number;
    }
  /** Votes per option. */
  | {
      readonly type: 'ballot-counted';
      readonly scope: string;
      readonly votes: readonly number[];
      readonly receipts: readonly string[];
    }
  /** A round or ballot ended without a reveal: somebody was removed, or its step was left. */
  | { readonly type: 'scope-voided'; readonly scope: string }
  | { readonly type: 'withdrawn'; readonly id: string };

/** Something does not add up with what a host signed; the words are looked up by `type`. */
export type Doubt =
  | { readonly type: 'record-differs'; readonly seq: number }
  | { readonly type: 'record-cut-off' }
  | { readonly type: 'envelope-twice'; readonly seq: number }
  | { readonly type: 'control-refused'; readonly seq: number; readonly why: string }
  | { readonly type: 'reveal-refused'; readonly seq: number; readonly why: string }
  | { readonly type: 'unreadable'; readonly seq: number };
