// Rounds among real devices and the real relay: constant shape, closing, reveal, late texts.
import { afterEach, expect, it } from 'vitest';
import { expectSameRecord } from './bench.ts';
import { cardsAt, openStep, openTable, SHOW, stepReached, WRITE, write, type Table } from './table.ts';

let table: Table;
afterEach(() => table.world.close());

it('[SS10] turns all cards over at once, without names, for everybody', async () => {
  table = await openTable(4);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  table.host.act().next();
  await stepReached(table, SHOW);
  const expected = ['tekst 0', 'tekst 1', 'tekst 2', 'tekst 3'];
  for (const device of table.all) expect(cardsAt(device)).toEqual(expected);
  expect(table.members.map((member) => member.view().late)).toEqual([[], [], [], []]);
  await expectSameRecord(table.world, table.all);
});
