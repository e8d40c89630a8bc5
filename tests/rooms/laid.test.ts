// Only a card that its writer laid ready turns over.
import { afterEach, expect, it } from 'vitest';
import { expectSameRecord } from './bench.ts';
import { pressNextUntil } from './mishaps.ts';
import {
  cardsAt,
  everybodyPresent,
  HARVEST,
  openStep,
  openTable,
  roundOpen,
  SHOW,
  stepReached,
  typeText,
  WRITE,
  write,
  type Table,
} from './table.ts';
import type { Device } from './bench.ts';

let table: Table;
afterEach(() => table.world.close());

/** The facilitator closes the round and the window begins. */
const closeRound = async (): Promise<void> => {
  table.host.act().next();
  await table.world.until(
    () => table.members.every((member) => member.view().round?.phase === 'closing'),
    'the window on every device',
  );
};

const at = (place: number): Device => {
  const member = table.members[place];
  if (member === undefined) throw new Error(`nobody sits at ${String(place)}`);
  return member;
};

const lateOf = (device: Device): readonly string[] => device.view().late.map(({ text }) => text);

it('[SS90] a text that was not laid ready never turns, however long it stood there', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.slice(1).forEach((member, index) => write(member, `tekst ${index}`));
  typeText(at(0), 'nog niet af');
  await table.world.pass(25_000, 250);
  expect(at(0).view().round).toMatchObject({ ready: false });
  at(0).session.hide();
  table.host.act().next();
  await stepReached(table, SHOW);
  for (const device of table.all) expect(cardsAt(device)).toEqual(['tekst 0', 'tekst 1', 'tekst 2']);
  expect([lateOf(at(0)), lateOf(at(1))]).toEqual([['nog niet af'], []]);
  await expectSameRecord(table.world, table.all);
});

it('[SS91] a card that was taken up again never turns, nor one that was changed since', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  await table.world.pass(11_000, 250);
  at(0).act().ready(false);
  typeText(at(1), 'tekst 1, en dan nog');
  expect(table.members.map((member) => member.view().round?.ready)).toEqual([false, false, true, true]);
  await table.world.pass(11_000, 250);
  table.host.act().next();
  await stepReached(table, SHOW);
  for (const device of table.all) expect(cardsAt(device)).toEqual(['tekst 2', 'tekst 3']);
  expect([lateOf(at(0)), lateOf(at(1))]).toEqual([['tekst 0'], ['tekst 1, en dan nog']]);
});

it('[SS92] a card that is laid ready while the window runs turns over with the others', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.slice(1).forEach((member, index) => write(member, `tekst ${index}`));
  typeText(at(0), 'net op tijd');
  await closeRound();
  // All others are in by now; the window still runs.
  await table.world.pass(2500);
  expect(at(0).view().round?.phase).toBe('closing');
  at(0).act().ready(true);
  await stepReached(table, SHOW);
  for (const device of table.all) {
    expect(cardsAt(device)).toEqual(['net op tijd', 'tekst 0', 'tekst 1', 'tekst 2']);
  }
  expect(lateOf(at(0))).toEqual([]);
});

it('[SS92] where every card lies ready nobody waits for the end of the window', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  await table.world.until(() => table.host.view().counts.ready === 4, 'all to be ready');
  await closeRound();
  const from = table.world.clock.now();
  await table.world.until(() => cardsAt(table.host).length === 4, 'the cards');
  expect(table.world.clock.now() - from).toBeLessThan(3000);
});

it('[SS93] a card of three fields is laid, taken up and turned as a whole', async () => {
  table = await openTable(4);
  await openStep(table, HARVEST);
  const fields = ['lesson', 'agreement', 'unsolved'] as const;
  for (const member of table.members.slice(0, 3)) {
    fields.forEach((field) => typeText(member, `${member.ref} ${field}`, field));
    member.act().ready(true);
  }
  // One field changed: the whole card is in its writer's hands.
  typeText(at(1), 'anders', 'lesson');
  typeText(at(1), '', 'lesson');
  typeText(at(3), 'alleen een les', 'lesson');
  await table.world.pass(11_000, 250);
  await pressNextUntil(table, 'harvest/choose');
  const expected = [at(0), at(2)].flatMap(({ ref }) => fields.map((field) => `${ref} ${field}`));
  expect(cardsAt(table.host, 'harvest')).toEqual(expected.toSorted());
  expect(lateOf(at(1))).toEqual([`${at(1).ref} agreement`, `${at(1).ref} unsolved`]);
  expect(lateOf(at(3))).toEqual(['alleen een les']);
});

it('[SS94] a card that lies ready still does after a reload, and in the round that follows a skipped one', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.slice(1).forEach((member, index) => write(member, `tekst ${index}`));
  typeText(at(0), 'nog niet af');
  await table.world.settle();
  for (const member of table.members) await member.reload();
  await everybodyPresent(table);
  await roundOpen(table, WRITE);
  const ready = (): readonly (boolean | undefined)[] =>
    table.members.map((member) => member.view().round?.ready);
  expect(ready()).toEqual([false, true, true, true]);
  table.host.act().skip();
  await stepReached(table, SHOW);
  table.host.act().back();
  await roundOpen(table, WRITE);
  expect(ready()).toEqual([false, true, true, true]);
  table.host.act().next();
  await stepReached(table, SHOW);
  expect(cardsAt(table.host)).toEqual(['tekst 0', 'tekst 1', 'tekst 2']);
});

it('[SS95] what lay ready in a round that turned without it is laid anew for the next round', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  at(0).wire.offline();
  typeText(at(0), 'te laat');
  at(0).act().ready(true);
  table.host.act().next();
  await table.world.until(() => table.host.view().step?.id === SHOW, 'the cards');
  at(0).wire.online();
  await stepReached(table, SHOW);
  expect(lateOf(at(0))).toEqual(['te laat']);
  expect(at(0).view().readyHere).toBe(false);
});

it('[SS96] what a host types for somebody without a device turns once the host laid it ready', async () => {
  table = await openTable(4);
  table.host.act().addPerson('Oma');
  table.host.act().addPerson('Opa');
  await table.world.until(
    () => table.all.every((device) => Object.keys(device.view().conversation.persons).length === 2),
    'both of them',
  );
  const [oma = '', opa = ''] = Object.keys(table.host.view().conversation.persons);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  table.host.act().write('answer', 'van oma', oma);
  table.host.act().write('answer', 'van opa', opa);
  table.host.act().ready(true, opa);
  const drafts = table.host.view().round?.drafts.filter(({ person }) => person !== undefined);
  expect(drafts?.map(({ text, laid }) => [text, laid])).toEqual([
    ['van oma', undefined],
    ['van opa', true],
  ]);
  table.host.act().next();
  await stepReached(table, SHOW);
  expect(cardsAt(table.host)).toEqual(['tekst 0', 'tekst 1', 'tekst 2', 'tekst 3', 'van opa']);
  expect(lateOf(table.host)).toEqual(['van oma']);
});

it('[SS97] a person who is added while a round is open has a card from the next round on', async () => {
  table = await openTable(4);
  const persons = (): readonly (string | undefined)[] =>
    (table.host.view().round?.drafts ?? []).flatMap(({ person }) => (person === undefined ? [] : [person]));
  await openStep(table, WRITE);
  table.host.act().addPerson('Oma');
  await table.world.until(
    () => Object.keys(table.host.view().conversation.persons).length === 1,
    'the person',
  );
  expect(persons()).toEqual([]);
  table.host.act().goTo(HARVEST);
  await roundOpen(table, HARVEST);
  const [oma = ''] = Object.keys(table.host.view().conversation.persons);
  expect(persons()).toEqual([oma, oma, oma]);
});
