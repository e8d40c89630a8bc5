// One room's durable state in memory: its record, its positions, and the changes on their way to storage.
// Decisions are taken on the newest state; what fails to be stored is taken back as if it had never been.
import { concatBytes, type Bytes } from '../basics/bytes.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import { envelopeEntry } from '../envelope/entry.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { Committer, Committing } from './committer.ts';
import { erasedOn, type RoomRecord } from './record.ts';
import type { LoadedRoom, RoomWrite } from './storage.ts';

export interface Change {
  readonly record?: RoomRecord;
  readonly envelopes: readonly Sealed[];
  readonly tombstones?: readonly { readonly seq: number; readonly entry: Bytes }[];
  /** `first`: position of the first envelope, or where it would have been. */
  readonly settled: (isStored: boolean, first: number) => void;
}

export interface Log {
  /** The newest record, stored or on its way. */
  readonly record: () => RoomRecord;
  /** The newest position, stored or on its way; `stored`: the newest durable one. */
  readonly last: () => number;
  readonly stored: () => number;
  readonly bytes: () => number;
  readonly positionOf: (envId: Uint8Array) => number | undefined;
  /** Positions of stored tombstones, ascending. */
  readonly tombstones: () => readonly number[];
  readonly isIdle: () => boolean;
  submit(change: Change): void;
  /** No change is taken any more; what is on its way still settles. */
  end(): void;
}

interface Queued {
  readonly change: Change;
  readonly first: number;
  readonly envIds: readonly string[];
}

export interface LogOptions {
  readonly room: string;
  readonly loaded: LoadedRoom;
  readonly record: RoomRecord;
  readonly committer: Committer;
  readonly today: () => number;
  /** A commit is durable: all its entries in a row, before each change hears of it. */
  readonly onStored: (entries: Bytes, hasControl: boolean) => void;
}

/** One character a byte: half the memory of hexadecimal, and twenty thousand of these may be held for a room. */
const keyOf = (envId: Uint8Array): string => String.fromCharCode(...envId);

const positionsOf = (loaded: LoadedRoom): Map<string, number> => {
  const positions = new Map<string, number>();
  for (let seq = 1; seq * 16 <= loaded.envIds.length; seq += 1) {
    positions.set(keyOf(loaded.envIds.subarray((seq - 1) * 16, seq * 16)), seq);
  }
  return positions;
};

const writeOf = (room: string, queued: readonly Queued[], entries: Bytes, record: RoomRecord): RoomWrite => {
  const hasRecord = queued.some(({ change }) => change.record !== undefined);
  return {
    room,
    entries,
    replaced: queued.flatMap(({ change }) => change.tombstones ?? []),
    ...(hasRecord ? { record: { text: JSON.stringify(record), expires: erasedOn(record) } } : {}),
  };
};

const hasControl = (queued: readonly Queued[]): boolean =>
  queued.some(({ change }) => change.envelopes.some(({ header }) => header.kind === envelopeClass.control));

export const createLog = (options: LogOptions): Log => {
  const positions = positionsOf(options.loaded);
  let record = options.record;
  let durable = { record, last: positions.size, bytes: options.loaded.bytes };
  let ahead = { last: durable.last, bytes: durable.bytes };
  let tombstones: readonly number[] = options.loaded.tombstones;
  let queue: Queued[] = [];
  let parts: Bytes[] = [];
  // Two at most: the next commit starts before the one before is announced.
  const taken: { queue: readonly Queued[]; entries: Bytes; state: typeof durable }[] = [];
  let hasEnded = false;

  const take = (): RoomWrite | undefined => {
    if (queue.length === 0) return undefined;
    const next = { queue, entries: concatBytes(...parts), state: { record, ...ahead } };
    taken.push(next);
    queue = [];
    parts = [];
    return writeOf(options.room, next.queue, next.entries, record);
  };

  const keep = (done: (typeof taken)[number]): void => {
    durable = done.state;
    const added = done.queue.flatMap(({ change }) => change.tombstones ?? []).map(({ seq }) => seq);
    if (added.length > 0) tombstones = [...tombstones, ...added].toSorted((left, right) => left - right);
    if (done.entries.length > 0) options.onStored(done.entries, hasControl(done.queue));
    for (const { change, first } of done.queue) change.settled(true, first);
  };

  const takeBack = (failed: readonly Queued[]): void => {
    record = durable.record;
    ahead = { last: durable.last, bytes: durable.bytes };
    for (const { envIds } of failed) for (const envId of envIds) positions.delete(envId);
    for (const { change, first } of failed) change.settled(false, first);
  };

  const committing: Committing = {
    take,
    settle: (isStored) => {
      const done = taken.shift();
      if (done === undefined) return;
      if (isStored) return keep(done);
      const failed = [...done.queue, ...queue];
      queue = [];
      parts = [];
      takeBack(failed);
    },
  };

  const submit = (change: Change): void => {
    if (hasEnded) return change.settled(false, ahead.last + 1);
    const first = ahead.last + 1;
    const envIds: string[] = [];
    let size = 0;
    for (const [index, { header, bytes }] of change.envelopes.entries()) {
      const entry = envelopeEntry(first + index, bytes);
      const envId = keyOf(header.envId);
      positions.set(envId, first + index);
      envIds.push(envId);
      parts.push(entry);
      size += entry.length;
    }
    ahead = { last: ahead.last + envIds.length, bytes: ahead.bytes + size };
    const isNewDay = envIds.length > 0 && (change.record ?? record).activeOn !== options.today();
    const next = isNewDay ? { ...(change.record ?? record), activeOn: options.today() } : change.record;
    if (next !== undefined) record = next;
    queue.push({ change: next === undefined ? change : { ...change, record: next }, first, envIds });
    options.committer.mark(committing);
  };

  return {
    record: () => record,
    last: () => ahead.last,
    stored: () => durable.last,
    bytes: () => ahead.bytes,
    positionOf: (envId) => positions.get(keyOf(envId)),
    tombstones: () => tombstones,
    isIdle: () => queue.length === 0 && taken.length === 0,
    submit,
    end: () => {
      hasEnded = true;
    },
  };
};
