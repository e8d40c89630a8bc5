// Rounds among real devices and the real relay: constant shape, closing, reveal, late texts.
import { afterEach, expect, it } from 'vitest';
import type { Bytes } from '../../src/basics/bytes.ts';
import { expectSameRecord } from './bench.ts';
import { inviteIn, knock } from './devices.ts';
import { pressNextUntil } from './mishaps.ts';
import {
  cardsAt,
  AGREEMENTS,
  openStep,
  openTable,
  READINESS,
  roundOpen,
  roundsAt,
  SHOW,
  stepReached,
  typeText,
  WRITE,
  write,
  type Table,
} from './table.ts';

let table: Table;
afterEach(() => table.world.close());

const SLOTS = 3;
const writeAll = (): void => table.members.forEach((member, index) => write(member, `tekst ${index}`));

it('[SS10] all cards turn over at once, without names, for everybody', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  writeAll();
  expect(cardsAt(table.host)).toEqual([]);
  table.host.act().next();
  await stepReached(table, SHOW);
  for (const device of table.all) {
    expect(cardsAt(device)).toEqual(['tekst 0', 'tekst 1', 'tekst 2', 'tekst 3']);
  }
  expect(table.members.map((member) => member.view().late)).toEqual([[], [], [], []]);
  await expectSameRecord(table.world, table.all);
});

it('[RO10] every device of the roster uploads as often and as much, whether anything was written or not', async () => {
  table = await openTable(4);
  const uploads = new Map<string, number[]>();
  for (const device of table.all) {
    device.wire.up = (frame) => {
      if (frame[0] === SLOTS) uploads.set(device.name, [...(uploads.get(device.name) ?? []), frame.length]);
      return [frame];
    };
  }
  await openStep(table, WRITE);
  const [laid, typing] = table.members;
  if (laid === undefined || typing === undefined) throw new Error('nobody');
  write(laid, 'x'.repeat(900));
  typeText(typing, 'y'.repeat(900));
  await table.world.pass(25_000, 250);
  const expected = [2142, 2142, 2142];
  expect(Object.fromEntries(uploads)).toEqual(
    Object.fromEntries(table.all.map((device) => [device.name, expected])),
  );
  table.host.act().next();
  await stepReached(table, SHOW);
  expect([...uploads.values()].map((lengths) => lengths.length)).toEqual(table.all.map(() => 5));
});

it('[RO11] a phone that sleeps at the close: what its last tick uploaded is in, what came later stays a draft', async () => {
  table = await openTable(5);
  const [sleeper, typist] = table.members;
  if (sleeper === undefined || typist === undefined) throw new Error('nobody');
  await openStep(table, WRITE);
  writeAll();
  await table.world.pass(11_000, 250);
  sleeper.wire.offline();
  typeText(sleeper, 'na het laatste uploaden');
  table.host.act().next();
  await table.world.until(() => table.host.view().step?.id === SHOW, 'the cards');
  expect(cardsAt(table.host)).toEqual(['tekst 0', 'tekst 1', 'tekst 2', 'tekst 3', 'tekst 4']);
  sleeper.wire.online();
  await stepReached(table, SHOW);
  expect(sleeper.view().late.map((draft) => draft.text)).toEqual(['na het laatste uploaden']);
  expect(sleeper.view().mine).toHaveLength(1);
  await expectSameRecord(table.world, table.all);
});

it('[SS11] a text that missed its round is kept until it is added with a name or dropped', async () => {
  table = await openTable(4);
  const [late, other] = table.members;
  if (late === undefined || other === undefined) throw new Error('nobody');
  await openStep(table, WRITE);
  late.wire.offline();
  other.wire.offline();
  write(late, 'toch nog');
  write(other, 'laat maar');
  table.host.act().next();
  await table.world.until(() => table.host.view().step?.id === SHOW, 'the cards');
  late.wire.online();
  other.wire.online();
  await stepReached(table, SHOW);
  expect(late.view().late.map((draft) => draft.text)).toEqual(['toch nog']);
  await late.reload();
  await table.world.until(() => late.view().late.length === 1, 'the draft after a reload');
  late.act().late(late.view().late[0]?.id ?? '', 'add-with-name');
  other.act().late(other.view().late[0]?.id ?? '', 'drop');
  await table.world.until(() => cardsAt(table.host).length === 1, 'the added card');
  expect(cardsAt(table.host)).toEqual([`${late.ref}: toch nog`]);
  expect([late.view().late, other.view().late]).toEqual([[], []]);
});

it('[SS12] skipping a step stores nothing and keeps every text for when the group comes back', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  writeAll();
  await table.world.pass(11_000, 250);
  table.host.act().skip();
  await stepReached(table, SHOW);
  expect(roundsAt(table.host, WRITE)).toEqual(['void']);
  expect(cardsAt(table.host)).toEqual([]);
  expect(table.members.map((member) => member.view().late)).toEqual([[], [], [], []]);
  table.host.act().back();
  await roundOpen(table, WRITE);
  expect(table.members[2]?.view().round?.drafts[0]?.text).toBe('tekst 2');
  table.host.act().next();
  await stepReached(table, SHOW);
  expect(cardsAt(table.host)).toEqual(['tekst 0', 'tekst 1', 'tekst 2', 'tekst 3']);
});

it('[SS13] skipping while the window runs leaves nobody stuck', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  writeAll();
  table.host.act().next();
  await table.world.until(() => table.host.view().round?.phase === 'closing', 'the window');
  table.host.act().skip();
  await stepReached(table, SHOW);
  table.host.act().goTo(AGREEMENTS);
  await roundOpen(table, AGREEMENTS);
  await expectSameRecord(table.world, table.all);
});

it('[SS19] skipping at the moment of the release: the cards turn and the table moves on once', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  writeAll();
  table.host.act().next();
  await table.world.until(() => table.host.view().round?.phase === 'closing', 'the window');
  // What was pressed before is forgotten with the window.
  await table.host.reload();
  await table.world.until(() => table.host.view().synced, 'the host again');
  const held: Bytes[] = [];
  let isHolding = true;
  table.host.wire.down = (frame) => {
    if (!isHolding) return [...held.splice(0), frame];
    held.push(frame);
    return [];
  };
  await table.world.pass(5000);
  isHolding = false;
  table.host.act().skip();
  await stepReached(table, SHOW);
  await table.world.pass(5000);
  expect(table.host.view().step?.id).toBe(SHOW);
  expect(cardsAt(table.host)).toEqual(['tekst 0', 'tekst 1', 'tekst 2', 'tekst 3']);
  await expectSameRecord(table.world, table.all);
});

it.each([
  [2, 'named', [], []],
  [3, 'named', [], []],
  [4, 'thin', ['open'], []],
  [5, 'unnamed', ['open'], ['open']],
] as const)('[SS14] with %i who write the step runs %s', async (writers, how, agreements, readiness) => {
  table = await openTable(writers);
  await openStep(table, WRITE);
  writeAll();
  const round = table.members[0]?.view().round;
  expect([round?.named, round?.thin, round?.among.length]).toEqual([
    how === 'named',
    how === 'thin',
    writers,
  ]);
  expect(table.host.view().host?.smallGroup).toBe(
    { named: 'named', thin: 'thin', unnamed: 'large-enough' }[how],
  );
  table.host.act().next();
  await stepReached(table, SHOW);
  const names = (index: number): string => (how === 'named' ? `${table.members[index]?.ref}: ` : '');
  expect(cardsAt(table.host)).toEqual(
    table.members.map((_, index) => `${names(index)}tekst ${index}`).toSorted(),
  );
  table.host.act().goTo(AGREEMENTS);
  await stepReached(table, AGREEMENTS);
  await table.world.pass(7000, 250);
  expect(roundsAt(table.host, AGREEMENTS)).toEqual(agreements);
  table.host.act().goTo(READINESS);
  await stepReached(table, READINESS);
  await table.world.pass(7000, 250);
  const { ballots } = table.host.view().conversation;
  expect(Object.values(ballots).map((ballot) => ballot.phase)).toEqual(readiness);
});

it('[SS15] who comes in later reads what lies there but is outside the open round', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  writeAll();
  const late = await (await knock(table.world, 'Laat', inviteIn(table.host.view().host?.qr))).inside();
  await table.world.until(() => late.view().round !== undefined, 'the round');
  expect(late.view().round?.takesPart).toBe(false);
  write(late, 'van buiten');
  table.host.act().next();
  await stepReached({ ...table, all: [...table.all, late] }, SHOW);
  expect(cardsAt(late)).toEqual(['tekst 0', 'tekst 1', 'tekst 2', 'tekst 3']);
});

it('[SS16] a person without a device has slots of their own: with their name in a named round, without in an unnamed', async () => {
  table = await openTable(2);
  table.host.act().addPerson('Oma');
  await table.world.until(
    () => table.all.every((device) => Object.keys(device.view().conversation.persons).length === 1),
    'the person',
  );
  const [oma = ''] = Object.keys(table.host.view().conversation.persons);
  await openStep(table, WRITE);
  writeAll();
  table.host.act().write('answer', 'van oma', oma);
  table.host.act().ready(true, oma);
  await pressNextUntil(table, SHOW);
  const [first, second] = table.members;
  const expected = [`${first?.ref}: tekst 0`, `${second?.ref}: tekst 1`, `${oma}: van oma`];
  for (const device of table.all) expect(cardsAt(device)).toEqual(expected.toSorted());
});

it('[SS17] in an unnamed round the text of a person without a device carries no name either', async () => {
  table = await openTable(4);
  table.host.act().addPerson('Oma');
  await table.world.until(
    () => Object.keys(table.host.view().conversation.persons).length === 1,
    'the person',
  );
  const [oma = ''] = Object.keys(table.host.view().conversation.persons);
  await openStep(table, WRITE);
  writeAll();
  table.host.act().write('answer', 'van oma', oma);
  table.host.act().ready(true, oma);
  await pressNextUntil(table, SHOW);
  expect(cardsAt(table.host)).toEqual(['tekst 0', 'tekst 1', 'tekst 2', 'tekst 3', 'van oma']);
});

it('[SS18] hosts and members see only how many are ready', async () => {
  table = await openTable(3);
  await openStep(table, WRITE);
  table.members[0]?.act().ready(true);
  table.members[1]?.act().ready(true);
  await table.world.until(
    () => table.all.every((device) => device.view().counts.ready === 2),
    'two to be ready',
  );
  expect(table.members[2]?.view().counts).toEqual({ ready: 2, of: 3, present: 4 });
  table.members[0]?.act().ready(false);
  await table.world.until(() => table.host.view().counts.ready === 1, 'one to be ready');
});
