// Follows a room's log: order, hash, keys, signatures; hands on what is verified and opened. What does not
// hold is ignored and raised as a doubt; the device goes on reading.
import { equalBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import type { Entry } from '../envelope/entry.ts';
import { parseHeader, type Header } from '../envelope/header.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { startControl, type ControlState } from '../sealed/control-state.ts';
import type { EpochKeys, EpochSecret } from '../sealed/epoch.ts';
import { entryHash, extendLog, startLog, type LogHead } from '../sealed/log.ts';
import { openEnvelope, type Opened } from '../sealed/seal.ts';
import { createEpochRing } from './epoch-ring.ts';
import { applyControl } from './read-control.ts';
import { readPost } from './read-post.ts';
import type { ReaderOptions, Reading } from './reading.ts';
import { addSlot, type Scopes } from './scopes.ts';

export interface Reader {
  /** Entries in the order in which the relay sent them. Resolves when all that can be read is handed on. */
  feed(entries: readonly Entry[]): Promise<void>;
  readonly head: () => LogHead;
  readonly control: () => ControlState;
  readonly scopes: () => Scopes;
  readonly secrets: () => readonly EpochSecret[];
  readonly keysOf: (epoch: number) => EpochKeys | undefined;
  /** The log hash at a position, as far as it was followed. */
  readonly hashAt: (seq: number) => Bytes | undefined;
  /** Hexadecimal envId → position. */
  readonly positionOf: (envId: string) => number | undefined;
}

const BATCH = 256;

interface Pending {
  readonly entry: Entry;
  readonly header: Header | undefined;
}

export const createReader = async (options: ReaderOptions): Promise<Reader> => {
  const ring = await createEpochRing(
    options.identity.room,
    options.member,
    options.keys.agreement,
    options.secrets,
  );
  let head = startLog(options.identity.room);
  const hashes: Bytes[] = [head.hash];
  const entryHashes: Bytes[] = [new Uint8Array(32)];
  const positions = new Map<string, number>();
  const ids: string[] = [''];
  let pending: Pending[] = [];
  let work: Promise<void> = Promise.resolve();
  const reading: Reading = {
    control: startControl(options.identity),
    scopes: new Map(),
    people: new Map(),
    options,
    hashAt: (seq) => hashes[seq],
    keysOf: ring.keysOf,
  };

  const withdraw = (entry: Entry): void => {
    const known = entryHashes[entry.seq];
    const id = ids[entry.seq];
    if (known === undefined || id === undefined || !equalBytes(known, entryHash(entry))) {
      options.doubt({ type: 'record-differs', seq: entry.seq });
    } else options.emit({ type: 'withdrawn', id });
  };

  /** Chains a new entry; true where it is to be opened. */
  const chain = (entry: Entry): boolean => {
    if (entry.seq <= head.seq) {
      if (entry.form === 'tombstone') withdraw(entry);
      return false;
    }
    const next = extendLog(head, entry);
    if (!next.ok) {
      options.doubt({ type: 'record-differs', seq: entry.seq });
      return false;
    }
    head = next.value;
    hashes.push(head.hash);
    entryHashes.push(entryHash(entry));
    if (head.seq === options.mark.seq && !equalBytes(head.hash, options.mark.hash)) {
      options.doubt({ type: 'record-differs', seq: head.seq });
    }
    const header = entry.form === 'envelope' ? parseHeader(entry.envelope) : undefined;
    const id =
      entry.form === 'tombstone' ? entry.envId : header?.ok === true ? header.value.envId : undefined;
    const name = id === undefined ? '' : bytesToHex(id);
    ids.push(name);
    if (name !== '' && positions.has(name)) {
      options.doubt({ type: 'envelope-twice', seq: entry.seq });
      return false;
    }
    positions.set(name, entry.seq);
    pending.push({ entry, header: header?.ok === true ? header.value : undefined });
    return true;
  };

  const apply = async (item: Pending, opened: Opened | undefined): Promise<void> => {
    const { entry, header } = item;
    if (entry.form === 'tombstone') {
      reading.scopes = addSlot(reading.scopes, bytesToHex(entry.scope), entry);
      return;
    }
    if (header?.kind === envelopeClass.sealed || header?.kind === envelopeClass.ballot) {
      reading.scopes = addSlot(reading.scopes, bytesToHex(header.scope), entry);
    } else if (opened === undefined) options.doubt({ type: 'unreadable', seq: entry.seq });
    else if (opened.header.kind === envelopeClass.control) {
      await applyControl(reading, opened, entry.seq);
      if (opened.header.epoch > reading.control.epoch) ring.forget(opened.header.epoch);
    } else await readPost(reading, opened, entry.seq);
  };

  const isOpenedNow = ({ header }: Pending): boolean =>
    header?.kind === envelopeClass.control || header?.kind === envelopeClass.post;

  const open = async (item: Pending): Promise<Opened | undefined> => {
    const keys = item.header === undefined ? undefined : ring.keysOf(item.header.epoch);
    if (keys === undefined || item.entry.form !== 'envelope' || !isOpenedNow(item)) return undefined;
    const opened = await openEnvelope(keys, item.entry.envelope);
    return opened.ok ? opened.value : undefined;
  };

  /** How many pending entries, from the first, can be opened with the keys at hand. */
  const readable = (): number => {
    let count = 0;
    while (count < BATCH && count < pending.length) {
      const item = pending[count];
      if (item?.header !== undefined && ring.keysOf(item.header.epoch) === undefined) break;
      count += 1;
    }
    return count;
  };

  const drain = async (): Promise<void> => {
    while (pending.length > 0) {
      const count = readable();
      if (count === 0) {
        // In order: each step decides whether the next can be read.
        const found = await ring.find(pending.map((item) => item.entry));
        if (found === 'wait') return;
        if (found === 'skip') {
          const [skipped] = pending.splice(0, 1);
          options.doubt({ type: 'unreadable', seq: skipped?.entry.seq ?? 0 });
        }
        continue;
      }
      const batch = pending.splice(0, count);
      const opened = await Promise.all(batch.map(open));
      for (const [index, item] of batch.entries()) {
        await apply(item, opened[index]);
      }
    }
  };

  return {
    feed: (entries) => {
      work = work.then(async () => {
        for (const entry of entries) chain(entry);
        await drain();
      });
      return work;
    },
    head: () => head,
    control: () => reading.control,
    scopes: () => reading.scopes,
    secrets: ring.secrets,
    keysOf: ring.keysOf,
    hashAt: (seq) => hashes[seq],
    positionOf: (envId) => positions.get(envId),
  };
};
