import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { concatBytes, textToBytes } from '../../basics/bytes.ts';
import { bytesToHex } from '../../basics/hex.ts';
import { envelopeEntry, tombstoneEntry } from '../../envelope/entry.ts';
import { envelopeClass } from '../../envelope/sizes.ts';
import { storageContract } from '../../relay/storage.contract.ts';
import type { RoomStorage } from '../../relay/storage.ts';
import { freshBytes, testEnvelope } from '../../relay/envelopes.fixture.ts';
import { openSqliteStorage } from './sqlite-storage.ts';

let folder = '';
let opened: RoomStorage[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'leerkring-'));
});
afterEach(async () => {
  for (const storage of opened) await storage.close();
  opened = [];
  rmSync(folder, { recursive: true, force: true });
});

const open = async (): Promise<RoomStorage> => {
  const storage = await openSqliteStorage(join(folder, 'rooms.db'));
  if (!storage.ok) throw new Error(storage.error.message);
  opened.push(storage.value);
  return storage.value;
};

/** How often these bytes stand in any file of the folder. */
const traces = (marker: Uint8Array): number =>
  readdirSync(folder).filter((name) => readFileSync(join(folder, name)).includes(marker)).length;

const marked = (seq: number, marker: Uint8Array) => {
  const room = freshBytes(16);
  const body = concatBytes(marker, new Uint8Array(40));
  const sealed = testEnvelope({ kind: envelopeClass.post, room, author: freshBytes(8) }, body.subarray(0));
  return { sealed, entry: envelopeEntry(seq, sealed.bytes) };
};

describe('sqlite', () => {
  storageContract(open);
});

it('keeps everything over a restart', async () => {
  const room = bytesToHex(freshBytes(16));
  const { entry } = marked(1, textToBytes('kept'));
  const first = await open();
  await first.commit([{ room, record: { text: '{}', expires: 9 }, entries: entry, replaced: [] }]);
  await first.close();
  opened = [];
  const again = await open();
  expect(await again.read(room, 0, 1000)).toEqual({ ok: true, value: entry });
});

it('keeps nothing of a commit with a gap or a double position', async () => {
  const storage = await open();
  const [room, other] = [bytesToHex(freshBytes(16)), bytesToHex(freshBytes(16))];
  const { entry } = marked(1, textToBytes('once'));
  const record = { text: '{}', expires: 9 };
  await storage.commit([{ room, record, entries: entry, replaced: [] }]);
  const failed = await storage.commit([
    { room: other, record, entries: entry, replaced: [] },
    { room, entries: entry, replaced: [] },
  ]);
  expect(failed).toEqual({ ok: false, error: { type: 'failed' } });
  expect(await storage.load(other)).toEqual({ ok: true, value: undefined });
  const next = marked(1, textToBytes('next')).entry;
  expect(await storage.commit([{ room: other, record, entries: next, replaced: [] }])).toEqual({
    ok: true,
    value: undefined,
  });
});

it('leaves no byte of a withdrawn envelope in the file or the write-ahead log', async () => {
  const storage = await open();
  const room = bytesToHex(freshBytes(16));
  const marker = textToBytes('zoek-mij-terug-in-het-bestand');
  const { sealed, entry } = marked(1, marker);
  const others = Array.from({ length: 200 }, (_, index) => marked(index + 2, textToBytes('other')).entry);
  const entries = concatBytes(entry, ...others);
  await storage.commit([{ room, record: { text: '{}', expires: 9 }, entries, replaced: [] }]);
  expect(traces(marker)).toBeGreaterThan(0);
  const tombstone = tombstoneEntry(1, freshBytes(32), sealed.header.scope, sealed.header.envId);
  await storage.commit([{ room, entries: new Uint8Array(), replaced: [{ seq: 1, entry: tombstone }] }]);
  expect(traces(marker)).toBe(0);
  expect(traces(textToBytes('other'))).toBe(1);
});

it('leaves no byte of an erased room', async () => {
  const storage = await open();
  const marker = textToBytes('niets-blijft-achter');
  const rooms = [bytesToHex(freshBytes(16)), bytesToHex(freshBytes(16))];
  const many = Array.from({ length: 300 }, (_, index) => marked(index + 1, marker).entry);
  for (const room of rooms) {
    const record = { text: '{"note":"briefje-bij-de-deur"}', expires: 9 };
    await storage.commit([{ room, record, entries: concatBytes(...many), replaced: [] }]);
  }
  await storage.erase(rooms.slice(0, 1));
  expect(traces(marker)).toBe(1);
  await storage.erase(rooms.slice(1));
  expect(traces(marker)).toBe(0);
  expect(traces(textToBytes('briefje-bij-de-deur'))).toBe(0);
});

it('refuses what does not fit on the disk, keeps nothing of it, and goes on when there is room', async () => {
  const path = join(folder, 'rooms.db');
  const storage = await openSqliteStorage(path, { mostPages: 40 });
  if (!storage.ok) throw new Error(storage.error.message);
  opened.push(storage.value);
  const room = bytesToHex(freshBytes(16));
  const record = { text: '{}', expires: 9 };
  const large = Array.from({ length: 1000 }, (_, index) => marked(index + 1, textToBytes('x')).entry);
  const full = await storage.value.commit([{ room, record, entries: concatBytes(...large), replaced: [] }]);
  expect(full).toEqual({ ok: false, error: { type: 'full' } });
  expect(await storage.value.load(room)).toEqual({ ok: true, value: undefined });
  const small = large[0] ?? new Uint8Array();
  const after = await storage.value.commit([{ room, record, entries: small, replaced: [] }]);
  expect(after.ok).toBe(true);
});

it('says in one line why a database cannot be used', async () => {
  const path = join(folder, 'rooms.db');
  writeFileSync(path, 'this is a text, not a database, and it is long enough to be looked at'.repeat(50));
  const broken = await openSqliteStorage(path);
  expect(broken).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/^[^\n]*not a database$/) },
  });
  rmSync(path);
  const first = await open();
  expect(first).toBeDefined();
  const locked = await openSqliteStorage(path);
  expect(locked).toMatchObject({ ok: false, error: { message: expect.stringMatching(/^[^\n]*locked$/) } });
});

it('refuses a database of a newer version', async () => {
  const path = join(folder, 'rooms.db');
  const newer = new DatabaseSync(path);
  newer.exec('PRAGMA user_version = 99');
  newer.close();
  expect(await openSqliteStorage(path)).toMatchObject({
    ok: false,
    error: { message: expect.stringContaining('newer version') },
  });
});
