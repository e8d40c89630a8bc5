// One position of a room's log, the same bytes in storage and on the wire:
// u32 length of the rest ‖ u64 seq ‖ u8 form ‖ envelope, or tombstone: hash 32 ‖ scope 16 ‖ envId 16.
import { concatBytes, readU32, readU64, u32ToBytes, u64ToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { MAX_ENVELOPE_BYTES } from './sizes.ts';

export type Entry =
  | { readonly form: 'envelope'; readonly seq: number; readonly envelope: Bytes }
  | {
      readonly form: 'tombstone';
      readonly seq: number;
      readonly hash: Bytes;
      readonly scope: Bytes;
      readonly envId: Bytes;
    };

const ENVELOPE = 0;
const TOMBSTONE = 1;
const TOMBSTONE_BYTES = 64;
const PREFIX_BYTES = 9;

/** A position and an envelope as they are stored and sent. Positions start at 1. */
export const envelopeEntry = (seq: number, envelope: Uint8Array): Bytes =>
  concatBytes(u32ToBytes(PREFIX_BYTES + envelope.length), u64ToBytes(seq), Uint8Array.of(ENVELOPE), envelope);

/** What is left of a withdrawn envelope: enough for the log hash and for a round's hash. */
export const tombstoneEntry = (seq: number, hash: Uint8Array, scope: Uint8Array, envId: Uint8Array): Bytes =>
  concatBytes(
    u32ToBytes(PREFIX_BYTES + TOMBSTONE_BYTES),
    u64ToBytes(seq),
    Uint8Array.of(TOMBSTONE),
    hash,
    scope,
    envId,
  );

export type EntryFault =
  { type: 'cut-off' } | { type: 'too-long' } | { type: 'unknown-form' } | { type: 'bad-position' };

const parseBody = (body: Uint8Array): Result<Entry, EntryFault> => {
  const seq = readU64(body, 0);
  if (!Number.isSafeInteger(seq) || seq < 1) return err({ type: 'bad-position' });
  const rest = new Uint8Array(body.slice(PREFIX_BYTES));
  if (body[8] === ENVELOPE) return ok({ form: 'envelope', seq, envelope: rest });
  if (body[8] !== TOMBSTONE || rest.length !== TOMBSTONE_BYTES) return err({ type: 'unknown-form' });
  return ok({
    form: 'tombstone',
    seq,
    hash: rest.slice(0, 32),
    scope: rest.slice(32, 48),
    envId: rest.slice(48, 64),
  });
};

/** Reads a run of entries, as one frame carries them; all or nothing. */
export const parseEntries = (bytes: Uint8Array): Result<readonly Entry[], EntryFault> => {
  const entries: Entry[] = [];
  let offset = 0;
  while (offset < bytes.length) {
    if (bytes.length - offset < 4 + PREFIX_BYTES) return err({ type: 'cut-off' });
    const length = readU32(bytes, offset);
    if (length < PREFIX_BYTES || length > PREFIX_BYTES + MAX_ENVELOPE_BYTES) return err({ type: 'too-long' });
    const end = offset + 4 + length;
    if (end > bytes.length) return err({ type: 'cut-off' });
    const entry = parseBody(bytes.subarray(offset + 4, end));
    if (!entry.ok) return entry;
    entries.push(entry.value);
    offset = end;
  }
  return ok(entries);
};
