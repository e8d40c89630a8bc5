// A relay that alters what one device is sent.
import type { Bytes } from '../../src/basics/bytes.ts';
import { envelopeEntry, tombstoneEntry, type Entry } from '../../src/envelope/entry.ts';
import { parseHeader } from '../../src/envelope/header.ts';
import { entriesFrame, parseServerFrame } from '../../src/envelope/server-frame.ts';
import { sha256 } from '../../src/relay/room.fixture.ts';
import type { Device } from './bench.ts';

const entryBytes = (entry: Entry): Bytes => {
  if (entry.form === 'envelope') return envelopeEntry(entry.seq, entry.envelope);
  return tombstoneEntry(entry.seq, entry.hash, entry.scope, entry.envId);
};

/** Every frame of entries for this device passes through `alter`; nothing left means no frame. */
export const alterEntries = (
  device: Device,
  alter: (entries: readonly Entry[]) => readonly Entry[],
): void => {
  device.wire.down = (frame) => {
    const parsed = parseServerFrame(frame);
    if (!parsed.ok || parsed.value.type !== 'entries') return [frame];
    const entries = alter(parsed.value.entries);
    return entries.length === 0 ? [] : [entriesFrame(entries.map(entryBytes))];
  };
};

export const kindOf = (entry: Entry): number | undefined => {
  const header = entry.form === 'envelope' ? parseHeader(entry.envelope) : undefined;
  return header?.ok === true ? header.value.kind : undefined;
};

/** The entry with one byte of its envelope flipped. */
export const flipped = (entry: Entry, offset: number): Entry => {
  if (entry.form !== 'envelope') return entry;
  const envelope = new Uint8Array(entry.envelope);
  envelope[offset] = (envelope[offset] ?? 0) ^ 1;
  return { ...entry, envelope };
};

export const buried = (entry: Entry): Entry => {
  const header = entry.form === 'envelope' ? parseHeader(entry.envelope) : undefined;
  if (entry.form !== 'envelope' || header?.ok !== true) return entry;
  const { scope, envId } = header.value;
  return { form: 'tombstone', seq: entry.seq, hash: sha256(entry.envelope), scope, envId };
};
