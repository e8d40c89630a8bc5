// Where things lie in a serialised entry (envelope/entry.ts), for storages that look without parsing.
import { readU32, readU64, type Bytes } from '../basics/bytes.ts';

/** Bytes before the envelope: length 4, position 8, form 1. */
export const ENTRY_PREFIX = 13;
const FORM_OFFSET = 12;
const ENV_ID_IN_HEADER = 24;
/** A tombstone is hash 32, scope 16, envId 16. */
const ENV_ID_IN_TOMBSTONE = 48;

/** Cuts a row of entries into single ones (views on the same bytes). The relay made them: they are whole. */
export const splitEntries = (entries: Bytes): readonly Bytes[] => {
  const parts: Bytes[] = [];
  for (let offset = 0; offset < entries.length;) {
    const end = offset + 4 + readU32(entries, offset);
    parts.push(entries.subarray(offset, end));
    offset = end;
  }
  return parts;
};

export const positionIn = (entry: Bytes): number => readU64(entry, 4);

export const envIdIn = (entry: Bytes): { readonly envId: Bytes; readonly isTombstone: boolean } => {
  const isTombstone = entry[FORM_OFFSET] === 1;
  const from = ENTRY_PREFIX + (isTombstone ? ENV_ID_IN_TOMBSTONE : ENV_ID_IN_HEADER);
  return { envId: entry.subarray(from, from + 16), isTombstone };
};

/** The position of the last entry in a row; 0 for an empty row. */
export const lastPositionIn = (entries: Bytes): number => {
  let last = 0;
  for (let offset = 0; offset < entries.length; offset += 4 + readU32(entries, offset)) {
    last = readU64(entries, offset + 4);
  }
  return last;
};
