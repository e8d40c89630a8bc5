// What a host signs about a finished round or ballot, and how every device checks it for itself: contents
// bound by hash, order by random envId, no more envelopes than the roster allows.
import { compareBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { Entry } from '../envelope/entry.ts';
import { parseHeader } from '../envelope/header.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { RoundMode } from './control-event.ts';
import { sha256 } from './digest.ts';
import { entryHash } from './log.ts';
import type { SlotBody } from './slot-body.ts';

/** What the signed `round.open` or `ballot.open` fixed. */
export interface ScopeTerms {
  readonly kind: 'round' | 'ballot';
  /** Hexadecimal, as in the event. */
  readonly scope: string;
  readonly mode: RoundMode;
  readonly roster: readonly { readonly member: string; readonly slots: number }[];
}

export interface Revealed {
  /** By envId; withdrawn ones are tombstones. */
  readonly entries: readonly Entry[];
  /** How many envelopes the roster allowed and did not bring; shown as a number only. */
  readonly missing: number;
}

export type RevealFault =
  | { type: 'wrong-scope' }
  | { type: 'wrong-class' }
  | { type: 'wrong-count' }
  | { type: 'too-many' }
  | { type: 'twice' }
  | { type: 'not-on-roster' }
  | { type: 'wrong-hash' };

/** SHA-256 of the sorted SHA-256 of the envelopes; what a host signs in `round.reveal` or `ballot.result`. */
export const revealHash = (entries: readonly Entry[]): Bytes =>
  sha256(...entries.map(entryHash).toSorted(compareBytes));

interface Place {
  readonly scope: Bytes;
  readonly envId: Bytes;
  /** Undefined for a tombstone. */
  readonly author?: Bytes;
  readonly kind?: number;
}

const placeOf = (entry: Entry): Place | undefined => {
  if (entry.form === 'tombstone') return entry;
  const header = parseHeader(entry.envelope);
  return header.ok ? header.value : undefined;
};

/** Whether a log entry is of this round or ballot (control and posts never are). */
export const isOfScope = (entry: Entry, scope: string): boolean => {
  const place = placeOf(entry);
  return place !== undefined && bytesToHex(place.scope) === scope;
};

/** Checks the entries of a scope against its terms and the signed count and hash. Show nothing before this. */
export const verifyReveal = (
  terms: ScopeTerms,
  signed: { readonly scope: string; readonly count: number; readonly hash: string },
  entries: readonly Entry[],
): Result<Revealed, RevealFault> => {
  const allowed = terms.roster.reduce((sum, each) => sum + each.slots, 0);
  if (signed.scope !== terms.scope) return err({ type: 'wrong-scope' });
  if (signed.count !== entries.length) return err({ type: 'wrong-count' });
  if (entries.length > allowed) return err({ type: 'too-many' });
  const places = entries.map((entry) => ({ entry, place: placeOf(entry) }));
  const sorted: { entry: Entry; place: Place }[] = [];
  for (const { entry, place } of places) {
    if (place === undefined || bytesToHex(place.scope) !== terms.scope) return err({ type: 'wrong-scope' });
    if (place.kind !== undefined && place.kind !== classOf(terms)) return err({ type: 'wrong-class' });
    sorted.push({ entry, place });
  }
  sorted.sort((left, right) => compareBytes(left.place.envId, right.place.envId));
  if (new Set(sorted.map(({ place }) => bytesToHex(place.envId))).size !== sorted.length) {
    return err({ type: 'twice' });
  }
  if (!isOnRoster(terms, sorted)) return err({ type: 'not-on-roster' });
  if (bytesToHex(revealHash(entries)) !== signed.hash) return err({ type: 'wrong-hash' });
  return ok({ entries: sorted.map(({ entry }) => entry), missing: allowed - entries.length });
};

const classOf = (terms: ScopeTerms): number =>
  terms.kind === 'round' ? envelopeClass.sealed : envelopeClass.ballot;

/** Named rounds only: no member with more slots than its own. */
const isOnRoster = (terms: ScopeTerms, sorted: readonly { readonly place: Place }[]): boolean => {
  if (terms.mode === 'anonymous') return true;
  const left = new Map(terms.roster.map((each) => [each.member, each.slots]));
  return sorted.every(({ place }) => {
    if (place.author === undefined) return true;
    const member = bytesToHex(place.author);
    const slots = left.get(member) ?? 0;
    left.set(member, slots - 1);
    return slots > 0;
  });
};

/** Which of our own receipts are not among the opened slots: texts that did not come along. */
export const missingReceipts = (own: readonly string[], slots: readonly SlotBody[]): readonly string[] => {
  const present = new Set(slots.map((slot) => slot?.receipt));
  return own.filter((receipt) => !present.has(receipt));
};
