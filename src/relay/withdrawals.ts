// Taking back what one wrote: the bytes go at once, the others hear of it together with the next control
// envelope, so that the moment does not tell who asked.
import { concatBytes, equalBytes, readU32, textToBytes, type Bytes } from '../basics/bytes.ts';
import { parseEntries, tombstoneEntry } from '../envelope/entry.ts';
import { parseHeader } from '../envelope/header.ts';
import { entriesFrame } from '../envelope/server-frame.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { Log } from './log.ts';
import type { Clock, Surroundings } from './ports.ts';
import type { RoomStorage } from './storage.ts';

export type WithdrawFault = 'not-found' | 'wrong-author' | 'storage';

export interface Withdrawals {
  /** An attributed envelope of this author (8 bytes). */
  byAuthor(seq: number, author: Uint8Array): Promise<'done' | WithdrawFault>;
  /** An unnamed slot by its cap (16 bytes). */
  byCap(cap: Uint8Array): Promise<'done' | WithdrawFault>;
  /** Tombstones to announce with the control envelope that goes out now; each only once. */
  takeAnnouncement(): Bytes | undefined;
  /** Tombstones up to a position that were announced before, in a row; undefined where storage failed. */
  announcedUpTo(position: number): Promise<Bytes | undefined>;
  /** Whether hosts were asked for a checkpoint that has not come yet. */
  isWanted(): boolean;
  isEmpty(): boolean;
  end(): void;
}

interface WithdrawalsOptions {
  readonly room: string;
  readonly log: Log;
  readonly storage: RoomStorage;
  readonly clock: Clock;
  readonly sha256: Surroundings['sha256'];
  readonly random: Surroundings['random'];
  readonly longestDelay: number;
  /** The delay is over: hosts are asked for a checkpoint, or a stopped room announces by itself. */
  readonly onDue: () => void;
}

const capPrefix = textToBytes('r1/cap\0');

/** What an unnamed slot carries instead of its writer: 8 bytes of the hash of its cap. */
export const capToAuthor = (sha256: Surroundings['sha256'], cap: Uint8Array): Bytes =>
  sha256(concatBytes(capPrefix, cap)).slice(0, 8);

export const createWithdrawals = (options: WithdrawalsOptions): Withdrawals => {
  const { log, storage, sha256 } = options;
  let waiting: readonly { readonly seq: number; readonly entry: Bytes }[] = [];
  let callOff: (() => void) | undefined;
  let isWanted = false;

  const schedule = (): void => {
    const part = readU32(options.random(4), 0) / 2 ** 32;
    callOff ??= options.clock.after(part * options.longestDelay, () => {
      callOff = undefined;
      isWanted = true;
      options.onDue();
    });
  };

  const bury = (seq: number, envelope: Bytes, scope: Bytes, envId: Bytes): Promise<'done' | 'storage'> =>
    new Promise((resolve) => {
      const entry = tombstoneEntry(seq, sha256(envelope), scope, envId);
      log.submit({
        envelopes: [],
        tombstones: [{ seq, entry }],
        settled: (isStored) => {
          if (!isStored) return resolve('storage');
          waiting = [...waiting, { seq, entry }];
          schedule();
          resolve('done');
        },
      });
    });

  const withdraw = async (
    seq: number,
    author: Uint8Array,
    kinds: readonly number[],
  ): Promise<'done' | WithdrawFault> => {
    if (seq > log.stored()) return 'not-found';
    const read = await storage.read(options.room, seq - 1, 1);
    if (!read.ok) return 'storage';
    const parsed = parseEntries(read.value);
    const entry = parsed.ok ? parsed.value[0] : undefined;
    if (entry === undefined || entry.seq !== seq) return 'not-found';
    if (entry.form === 'tombstone') return 'done';
    const header = parseHeader(entry.envelope);
    if (!header.ok || !kinds.includes(header.value.kind)) return 'not-found';
    if (!equalBytes(header.value.author, author)) return 'wrong-author';
    return bury(seq, entry.envelope, header.value.scope, header.value.envId);
  };

  return {
    byAuthor: (seq, author) => withdraw(seq, author, [envelopeClass.post, envelopeClass.sealed]),
    byCap: async (cap) => {
      const author = capToAuthor(sha256, cap);
      const found = await storage.slotsByAuthor(options.room, author);
      if (!found.ok) return 'storage';
      const results = await Promise.all(
        found.value.map((seq) => withdraw(seq, author, [envelopeClass.sealed])),
      );
      if (results.length === 0) return 'not-found';
      return results.find((result) => result !== 'done') ?? 'done';
    },
    takeAnnouncement: () => {
      if (waiting.length === 0) return undefined;
      const entries = waiting.toSorted((left, right) => left.seq - right.seq).map(({ entry }) => entry);
      waiting = [];
      isWanted = false;
      callOff?.();
      callOff = undefined;
      return entriesFrame(entries);
    },
    announcedUpTo: async (position) => {
      const hidden = new Set(waiting.map(({ seq }) => seq));
      const seqs = log.tombstones().filter((seq) => seq <= position && !hidden.has(seq));
      const reads = await Promise.all(seqs.map((seq) => storage.read(options.room, seq - 1, 1)));
      const entries: Bytes[] = [];
      for (const read of reads) {
        if (!read.ok) return undefined;
        entries.push(read.value);
      }
      return concatBytes(...entries);
    },
    isWanted: () => isWanted,
    isEmpty: () => waiting.length === 0,
    end: () => callOff?.(),
  };
};
