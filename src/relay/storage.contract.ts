// What every storage must do, run against each adapter.
import { beforeEach, expect, it } from 'vitest';
import { concatBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { envelopeEntry, tombstoneEntry } from '../envelope/entry.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { RoomStorage, RoomWrite } from './storage.ts';
import { freshBytes, testEnvelope } from './envelopes.fixture.ts';

const roomId = (): string => bytesToHex(freshBytes(16));
const kept = { text: '{"a":"é"}', expires: 20 };

const post = (author: Bytes = freshBytes(8), kind: 2 | 3 = envelopeClass.post) =>
  testEnvelope({ kind, room: freshBytes(16), author });

const write = (room: string, parts: Partial<RoomWrite> = {}): RoomWrite => ({
  room,
  record: kept,
  entries: new Uint8Array(),
  replaced: [],
  ...parts,
});

const valueOf = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error('storage failed');
  return result.value;
};

/** `open` gives an empty storage; the suite does not close it. */
export const storageContract = (open: () => Promise<RoomStorage>): void => {
  let storage: RoomStorage;
  beforeEach(async () => {
    storage = await open();
  });

  it('[ST1] reads back what was committed, in pages', async () => {
    const room = roomId();
    const entries = Array.from({ length: 10 }, (_, index) => envelopeEntry(index + 1, post().bytes));
    valueOf(await storage.commit([write(room, { entries: concatBytes(...entries.slice(0, 4)) })]));
    valueOf(await storage.commit([{ room, entries: concatBytes(...entries.slice(4)), replaced: [] }]));
    expect(valueOf(await storage.read(room, 0, 1_000_000))).toEqual(concatBytes(...entries));
    expect(valueOf(await storage.read(room, 7, 1))).toEqual(entries[7]);
    expect(valueOf(await storage.read(room, 3, 800))).toEqual(concatBytes(...entries.slice(3, 5)));
    expect(valueOf(await storage.read(room, 10, 1000))).toHaveLength(0);
    expect(valueOf(await storage.read(roomId(), 0, 1000))).toHaveLength(0);
  });

  it('[ST2] a commit of several rooms is kept as a whole', async () => {
    const rooms = [roomId(), roomId()];
    const entry = envelopeEntry(1, post().bytes);
    valueOf(await storage.commit(rooms.map((room) => write(room, { entries: entry }))));
    for (const room of rooms) expect(valueOf(await storage.read(room, 0, 1000))).toEqual(entry);
  });

  it('[ST3] loads record, envIds, tombstones and size', async () => {
    const room = roomId();
    expect(valueOf(await storage.load(room))).toBeUndefined();
    const sealed = [post(), post(), post()];
    const entries = sealed.map(({ bytes }, index) => envelopeEntry(index + 1, bytes));
    const second = sealed[1]?.header;
    if (second === undefined) throw new Error('no header');
    const tombstone = tombstoneEntry(2, freshBytes(32), second.scope, second.envId);
    valueOf(await storage.commit([write(room, { entries: concatBytes(...entries) })]));
    const replaced = [{ seq: 2, entry: tombstone }];
    valueOf(await storage.commit([write(room, { record: { text: '{"b":1}', expires: 21 }, replaced })]));
    const loaded = valueOf(await storage.load(room));
    expect(loaded?.record).toBe('{"b":1}');
    expect(loaded?.envIds).toEqual(concatBytes(...sealed.map(({ header }) => header.envId)));
    expect(loaded?.tombstones).toEqual([2]);
    expect(loaded?.bytes).toBe((entries[0]?.length ?? 0) * 2 + tombstone.length);
  });

  it('[ST4] a replaced entry stands at the same position', async () => {
    const room = roomId();
    const entries = [1, 2, 3].map((seq) => envelopeEntry(seq, post().bytes));
    valueOf(await storage.commit([write(room, { entries: concatBytes(...entries) })]));
    const tombstone = tombstoneEntry(2, freshBytes(32), freshBytes(16), freshBytes(16));
    const replaced = [{ seq: 2, entry: tombstone }];
    valueOf(await storage.commit([{ room, entries: new Uint8Array(), replaced }]));
    const [first, , third] = entries;
    expect(valueOf(await storage.read(room, 0, 10_000))).toEqual(
      concatBytes(first ?? new Uint8Array(), tombstone, third ?? new Uint8Array()),
    );
  });

  it('[ST5] finds slots by author, but no posts and no tombstones', async () => {
    const [room, author] = [roomId(), freshBytes(8)];
    const sealed = [post(author), post(author, 3), post(freshBytes(8), 3), post(author, 3)];
    const entries = sealed.map(({ bytes }, index) => envelopeEntry(index + 1, bytes));
    valueOf(await storage.commit([write(room, { entries: concatBytes(...entries) })]));
    expect(valueOf(await storage.slotsByAuthor(room, author))).toEqual([2, 4]);
    const tombstone = tombstoneEntry(4, freshBytes(32), freshBytes(16), freshBytes(16));
    const replaced = [{ seq: 4, entry: tombstone }];
    valueOf(await storage.commit([{ room, entries: new Uint8Array(), replaced }]));
    expect(valueOf(await storage.slotsByAuthor(room, author))).toEqual([2]);
  });

  it('[ST6] erased rooms are gone, others stay', async () => {
    const [gone, stays] = [roomId(), roomId()];
    const entry = envelopeEntry(1, post().bytes);
    valueOf(await storage.commit([gone, stays].map((room) => write(room, { entries: entry }))));
    valueOf(await storage.erase([gone, roomId()]));
    expect(valueOf(await storage.load(gone))).toBeUndefined();
    expect(valueOf(await storage.read(gone, 0, 1000))).toHaveLength(0);
    expect(valueOf(await storage.read(stays, 0, 1000))).toEqual(entry);
    valueOf(await storage.commit([write(gone)]));
    expect(valueOf(await storage.load(gone))?.envIds).toHaveLength(0);
  });

  it('[ST7] rooms expire on their day', async () => {
    const [early, late] = [roomId(), roomId()];
    valueOf(await storage.commit([write(early), write(late, { record: { text: '{}', expires: 22 } })]));
    expect(valueOf(await storage.expired(19))).toEqual([]);
    expect(valueOf(await storage.expired(20))).toEqual([early]);
  });

  it('[ST8] carries calls out in their order', async () => {
    const room = roomId();
    const entries = [1, 2].map((seq) => envelopeEntry(seq, post().bytes));
    const [first, second] = entries;
    if (first === undefined || second === undefined) throw new Error('no entries');
    const results = await Promise.all([
      storage.commit([write(room, { entries: first })]),
      storage.read(room, 0, 10_000),
      storage.commit([{ room, entries: second, replaced: [] }]),
      storage.read(room, 0, 10_000),
      storage.erase([room]),
      storage.load(room),
    ]);
    expect(valueOf(results[1])).toEqual(first);
    expect(valueOf(results[3])).toEqual(concatBytes(first, second));
    expect(valueOf(results[5])).toBeUndefined();
  });
};
