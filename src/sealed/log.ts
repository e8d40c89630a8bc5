// The running hash of a room's log, over envelope hashes: a withdrawn envelope leaves its hash behind and
// the chain stays whole.
import { u64ToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { Entry } from '../envelope/entry.ts';
import { labelled, sha256 } from './digest.ts';

/** Where a device is in the log: the newest position (0 for none) and the 32-byte hash up to it. */
export interface LogHead {
  readonly seq: number;
  readonly hash: Bytes;
}

/** L₀ = SHA-256("r1/log\0" ‖ room). */
export const startLog = (room: Bytes): LogHead => ({ seq: 0, hash: sha256(labelled('r1/log', room)) });

/** SHA-256 of the envelope, or what a tombstone kept of it. */
export const entryHash = (entry: Entry): Bytes =>
  entry.form === 'envelope' ? sha256(entry.envelope) : entry.hash;

export type LogFault = { type: 'position-gap'; expected: number };

/** Lₙ = SHA-256(Lₙ₋₁ ‖ u64 seq ‖ entryHash); positions follow one another without a gap. */
export const extendLog = (head: LogHead, entry: Entry): Result<LogHead, LogFault> =>
  entry.seq === head.seq + 1
    ? ok({ seq: entry.seq, hash: sha256(head.hash, u64ToBytes(entry.seq), entryHash(entry)) })
    : err({ type: 'position-gap', expected: head.seq + 1 });

/** The log hash at a position, as far as this device has followed the log. */
export type HashAt = (seq: number) => Bytes | undefined;
