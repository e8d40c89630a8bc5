// What a person said and the relay has not taken yet.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { bytesToHex } from '../../src/basics/hex.ts';
import { openSqliteStorage } from '../../src/storage/sqlite/sqlite-storage.ts';
import { expectSameRecord, type Device } from './bench.ts';
import { killWhere, pressNextUntil } from './mishaps.ts';
import { kindsOf } from './server.ts';
import { cardsAt, everybodyPresent, openStep, openTable, SHOW, WRITE, write, type Table } from './table.ts';

let table: Table;
afterEach(() => table.world.close());

const APPEND = 2;
const POST = 2;

const textsAt = (device: Device): readonly string[] =>
  device.view().conversation.corrections.map((each) => each.text);

const first = (): Device => {
  const [member] = table.members;
  if (member === undefined) throw new Error('nobody');
  return member;
};

it('[RO50] what is said without a line survives a reload and arrives once, in the order it was said', async () => {
  table = await openTable(2);
  const noor = first();
  noor.wire.offline();
  for (const text of ['een', 'twee', 'drie']) noor.act().proposeCorrection(text);
  await table.world.settle();
  expect(noor.view().pending).toBe(3);
  await noor.reload();
  expect(noor.view().pending).toBe(3);
  noor.wire.online();
  await table.world.until(() => table.all.every((device) => textsAt(device).length === 3), 'the posts');
  expect(textsAt(table.host)).toEqual(['een', 'twee', 'drie']);
  await noor.reload();
  await table.world.until(() => noor.view().synced && noor.view().pending === 0, 'an empty outbox');
  await expectSameRecord(table.world, table.all);
});

it('[RO51] after every break the same bytes go out again, never sealed anew', async () => {
  table = await openTable(1);
  const noor = first();
  const sent: string[] = [];
  noor.wire.up = (frame) => {
    if (frame[0] !== APPEND || frame[4] === 5) return [frame];
    sent.push(bytesToHex(frame));
    return [];
  };
  noor.act().proposeCorrection('een');
  await table.world.settle();
  for (let breaks = 0; breaks < 3; breaks += 1) {
    noor.wire.cut();
    await table.world.until(() => !noor.view().synced, 'the break');
    await table.world.until(() => noor.view().synced, 'the line');
    await table.world.settle();
  }
  expect(sent.length).toBe(4);
  expect(new Set(sent).size).toBe(1);
});

it('[RO52] what was sealed for an epoch that ended is sealed anew and arrives once', async () => {
  table = await openTable(3);
  const noor = first();
  const gone = table.members[2];
  if (gone === undefined) throw new Error('nobody');
  noor.wire.offline();
  noor.act().proposeCorrection('van voor de verwijdering');
  table.host.act().removeMember(gone.ref);
  await table.world.until(() => gone.view().connection.type === 'removed', 'the removal');
  await table.world.pass(3000);
  noor.wire.online();
  const staying = [table.host, noor, ...table.members.slice(1, 2)];
  await table.world.until(() => staying.every((device) => textsAt(device).length === 1), 'the post');
  await expectSameRecord(table.world, staying);
  expect(noor.view().pending).toBe(0);
});

it.each(['before', 'after'] as const)(
  '[RO53] the server dies (%s it stored a post): it is there once',
  async (when) => {
    table = await openTable(1);
    const isKilled = killWhere(table.world, (entries) => kindsOf(entries).includes(POST), when);
    first().act().proposeCorrection('een');
    await table.world.until(isKilled, 'the kill');
    await table.world.until(() => table.all.every((device) => textsAt(device).length === 1), 'the post');
    await expectSameRecord(table.world, table.all);
  },
);

it('[RO54] a store that refuses to keep loses nothing that is sent', async () => {
  table = await openTable(1);
  const noor = first();
  const { put } = noor.store;
  Object.assign(noor.store, { put: () => Promise.reject(new Error('full')) });
  noor.act().proposeCorrection('schijf vol');
  await table.world.until(() => textsAt(table.host).length === 1, 'the post');
  Object.assign(table.host.store, { put: () => Promise.reject(new Error('full')) });
  table.host.act().goTo('opening/aim');
  await table.world.until(() => noor.view().step?.id === 'opening/aim', 'the step');
  table.host.act().next();
  await table.world.until(() => noor.view().step?.id === 'opening/danger', 'the next step');
  Object.assign(noor.store, { put });
  await expectSameRecord(table.world, table.all);
});

it('[SS70] where nothing is kept (a private window) a member takes part and is told', async () => {
  table = await openTable(1);
  expect(first().store.kind).toBe('memory');
  expect(first().view().memoryOnly).toBe(true);
});

it('[SS71] a member that reloads in a round has its text still, and its slot turns once', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  await table.world.pass(1000);
  await first().reload();
  await everybodyPresent(table);
  expect(first().view().round?.drafts[0]?.text).toBe('tekst 0');
  await pressNextUntil(table, SHOW);
  expect(cardsAt(table.host)).toEqual(['tekst 0', 'tekst 1', 'tekst 2', 'tekst 3']);
  expect(first().view().late).toEqual([]);
});

it('[SS72] a phone that slept at the close and was reloaded can still take its unnamed card back', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  await table.world.pass(11_000, 250);
  first().die();
  table.host.act().next();
  await table.world.until(() => table.host.view().step?.id === SHOW, 'the cards');
  await first().open();
  await table.world.until(() => cardsAt(first()).length === 4, 'the cards on the phone');
  expect(first().view().late).toEqual([]);
  expect(first().view().mine).toHaveLength(1);
  first()
    .act()
    .withdraw(first().view().mine[0] ?? '');
  await table.world.until(() => cardsAt(table.host).length === 3, 'the card to go');
});

it('[SS73] on SQLite, its file opened again after a kill: a round goes on', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-'));
  const opened = await openSqliteStorage(join(folder, 'rooms.db'));
  if (!opened.ok) throw new Error(opened.error.message);
  table = await openTable(4, { storage: opened.value });
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  await table.world.pass(11_000, 250);
  table.world.server.kill();
  await opened.value.close();
  const again = await openSqliteStorage(join(folder, 'rooms.db'));
  if (!again.ok) throw new Error(again.error.message);
  table.world.server.start(again.value);
  await table.world.until(() => table.all.every((device) => !device.view().synced), 'the break');
  await everybodyPresent(table);
  await pressNextUntil(table, SHOW);
  expect(cardsAt(table.host)).toEqual(['tekst 0', 'tekst 1', 'tekst 2', 'tekst 3']);
  await expectSameRecord(table.world, table.all);
  table.world.server.kill();
  await again.value.close();
  rmSync(folder, { recursive: true });
});
