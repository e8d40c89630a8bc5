// Removal with a new epoch, and what is taken back.
import { afterEach, expect, it } from 'vitest';
import { equalBytes } from '../../src/basics/bytes.ts';
import { parseEntries } from '../../src/envelope/entry.ts';
import { parseHeader } from '../../src/envelope/header.ts';
import { bytesOf, loadMembership } from '../../src/room/membership.ts';
import { deriveEpochKeys } from '../../src/sealed/epoch.ts';
import { openEnvelope } from '../../src/sealed/seal.ts';
import { expectSameRecord, type Device } from './bench.ts';
import { inviteIn, knock } from './devices.ts';
import { pressNextUntil } from './mishaps.ts';
import {
  cardsAt,
  openStep,
  openTable,
  roundOpen,
  roundsAt,
  SHOW,
  stepReached,
  WRITE,
  write,
  type Table,
} from './table.ts';

let table: Table;
afterEach(() => table.world.close());

const remove = async (gone: Device): Promise<Table> => {
  const members = table.members.filter((member) => member !== gone);
  table.host.act().removeMember(gone.ref);
  await table.world.until(() => gone.view().connection.type === 'removed', 'the removed device to hear it');
  const after = { ...table, members, all: [table.host, ...members] };
  await table.world.until(
    () => after.all.every((each) => each.view().conversation.members[gone.ref]?.left === true),
    'everybody to hear it',
  );
  return after;
};

const storedEntries = async (room: string) => {
  const read = await table.world.server.storage.read(room, 0, 10_000_000);
  const parsed = parseEntries(read.ok ? read.value : new Uint8Array());
  return parsed.ok ? parsed.value : [];
};

it('[RO20] the keys of a removed member open nothing that is written afterwards', async () => {
  table = await openTable(5);
  const gone = table.members[4];
  if (gone === undefined) throw new Error('nobody');
  const after = await remove(gone);
  after.members[0]?.act().proposeCorrection('na de verwijdering');
  await table.world.until(() => table.host.view().conversation.corrections.length === 1, 'the correction');
  const secrets = (await loadMembership(gone.store, gone.room))?.secrets ?? [];
  const keys = await Promise.all(
    secrets.map(({ epoch, secret }) =>
      deriveEpochKeys({ epoch, secret: bytesOf(secret) }, bytesOf(gone.room)),
    ),
  );
  const entries = await storedEntries(gone.room);
  const later = entries.flatMap((entry) => {
    const header = entry.form === 'envelope' ? parseHeader(entry.envelope) : undefined;
    return entry.form === 'envelope' && header?.ok === true && header.value.epoch > 1 ? [entry.envelope] : [];
  });
  expect(later.length).toBeGreaterThanOrEqual(2);
  expect(keys).toHaveLength(1);
  const tries = await Promise.all(
    later.flatMap((envelope) => keys.map((key) => openEnvelope(key, envelope))),
  );
  expect(tries.filter((each) => each.ok)).toEqual([]);
  const mine = (await loadMembership(table.host.store, gone.room))?.secrets ?? [];
  expect(mine).toHaveLength(2);
  expect(equalBytes(bytesOf(mine[1]?.secret ?? ''), bytesOf(secrets[0]?.secret ?? ''))).toBe(false);
});

it('[RO36] who comes while somebody is being removed is let in when the new epoch has begun', async () => {
  table = await openTable(4);
  const [second, gone] = table.members;
  if (second === undefined || gone === undefined) throw new Error('nobody');
  table.host.act().makeHost(second.ref);
  await table.world.until(() => second.view().me.host, 'the second host');
  const old = table.host.view().host?.qr;
  second.act().removeMember(gone.ref);
  await table.world.meanwhile(
    () => table.host.view().conversation.members[gone.ref]?.left === true,
    'the removal',
  );
  // The remover is gone before the epoch: for some seconds the room takes nobody.
  second.die();
  await table.world.meanwhile(() => ![undefined, old].includes(table.host.view().host?.qr), 'a new QR');
  const qr = inviteIn(table.host.view().host?.qr);
  const late = await (await knock(table.world, 'Net nu', qr)).inside();
  await second.open();
  await expectSameRecord(table.world, [table.host, second, ...table.members.slice(2), late]);
});

it('[RO21] who joins after two removals reads the whole history', async () => {
  table = await openTable(6);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  await pressNextUntil(table, SHOW);
  for (const gone of table.members.slice(4)) table = await remove(gone);
  table.members[0]?.act().proposeCorrection('eerder gezegd');
  await table.world.until(() => table.host.view().host?.qr !== undefined, 'a new code');
  await table.world.pass(2000);
  const late = await (await knock(table.world, 'Laat', inviteIn(table.host.view().host?.qr))).inside();
  await expectSameRecord(table.world, [...table.all, late]);
  expect(cardsAt(late)).toEqual(cardsAt(table.host));
  expect(cardsAt(late)).toHaveLength(6);
  expect(late.view().conversation.corrections.map((each) => each.text)).toEqual(['eerder gezegd']);
});

it('[SS20] a removal makes an open round void, keeps the texts, and the round opens again', async () => {
  table = await openTable(5);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  await table.world.pass(11_000, 250);
  const gone = table.members[2];
  if (gone === undefined) throw new Error('nobody');
  table = await remove(gone);
  await roundOpen(table, WRITE);
  await table.world.until(() => roundsAt(table.host, WRITE).length === 2, 'the second round');
  expect(roundsAt(table.host, WRITE)).toEqual(['void', 'open']);
  await pressNextUntil(table, SHOW);
  for (const device of table.all) {
    expect(cardsAt(device)).toEqual(['tekst 0', 'tekst 1', 'tekst 3', 'tekst 4']);
  }
  await expectSameRecord(table.world, table.all);
});

it('[SS21] what was typed to go without a name never travels in a round with names', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  const gone = table.members[3];
  if (gone === undefined) throw new Error('nobody');
  table = await remove(gone);
  await table.world.until(() => table.host.view().round?.named === true, 'a round with names');
  await roundOpen(table, WRITE);
  const [first, second] = table.members;
  if (first === undefined || second === undefined) throw new Error('nobody');
  expect(second.view().round?.drafts[0]).toMatchObject({ text: 'tekst 1', held: true });
  write(first, 'met mijn naam erbij');
  await pressNextUntil(table, SHOW);
  expect(cardsAt(table.host)).toEqual([`${first.ref}: met mijn naam erbij`]);
  expect(second.view().late.map((draft) => draft.text)).toEqual(['tekst 1']);
});

it('[SS22] an unnamed card that is taken back is gone for everybody after the next checkpoint', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  await pressNextUntil(table, SHOW);
  const writer = table.members[1];
  if (writer === undefined) throw new Error('nobody');
  await writer.reload();
  await table.world.until(() => writer.view().mine.length === 1, 'its own card after a reload');
  writer.act().withdraw(writer.view().mine[0] ?? '');
  await table.world.until(() => table.all.every((each) => cardsAt(each).length === 3), 'the card to go');
  for (const device of table.all) expect(cardsAt(device)).toEqual(['tekst 0', 'tekst 2', 'tekst 3']);
  await table.host.reload();
  await table.world.until(() => cardsAt(table.host).length === 3, 'it to stay away after a reload');
  await expectSameRecord(table.world, table.all);
  const stored = await storedEntries(writer.room);
  expect(stored.filter((entry) => entry.form === 'tombstone')).toHaveLength(1);
});

it('[SS23] a named card is taken back by its writer only', async () => {
  table = await openTable(2);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  await pressNextUntil(table, SHOW);
  const [first, second] = table.members;
  if (first === undefined || second === undefined) throw new Error('nobody');
  const [mine] = first.view().mine;
  expect(first.view().mine).toHaveLength(1);
  second.act().withdraw(mine ?? '');
  await table.world.pass(70_000, 1000);
  expect(cardsAt(table.host)).toHaveLength(2);
  first.act().withdraw(mine ?? '');
  await table.world.until(() => table.all.every((each) => cardsAt(each).length === 1), 'the card to go');
  expect(cardsAt(first)).toEqual([`${second.ref}: tekst 1`]);
  await expectSameRecord(table.world, table.all);
});

it('[SS24] a removed host steers no more and the others go on', async () => {
  table = await openTable(3);
  const [second] = table.members;
  if (second === undefined) throw new Error('nobody');
  table.host.act().makeHost(second.ref);
  await table.world.until(() => second.view().me.host, 'the second host');
  second.act().removeMember(table.host.ref);
  await table.world.until(() => table.host.view().connection.type === 'removed', 'the first host to hear it');
  const members = table.members.filter((member) => member !== second);
  await table.world.until(() => second.view().host?.qr !== undefined, 'a door');
  await table.world.pass(3000);
  second.act().goTo('opening/aim');
  await stepReached({ ...table, host: second, members, all: [second, ...members] }, 'opening/aim');
  await expectSameRecord(table.world, [second, ...members]);
});
