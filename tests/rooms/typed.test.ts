// What is typed and not on the table: kept for its writer, and how long it is still offered.
import { afterEach, expect, it } from 'vitest';
import { pressNextUntil } from './mishaps.ts';
import { openStep, openTable, SHOW, stepReached, WRITE, write, type Table } from './table.ts';

let table: Table;
afterEach(() => table.world.close());

const half = '{"what":"Een tweede gespr';

it('[SS87] what is typed and not said is kept by step, through a reload, until it is let go', async () => {
  table = await openTable(2);
  const { host, world } = table;
  await openStep(table, WRITE);
  await pressNextUntil(table, SHOW);
  host.act().back();
  await stepReached(table, WRITE);
  host.act().keep(WRITE, 'addition', half);
  expect(host.view().typed).toEqual({ addition: half });
  expect(host.view().late).toEqual([]);
  await world.pass(1000);
  await host.reload();
  await world.until(() => host.view().step?.id === WRITE, 'the step after a reload');
  expect(host.view().typed).toEqual({ addition: half });
  host.act().next();
  await stepReached(table, SHOW);
  expect(host.view().typed).toEqual({});
  host.act().back();
  await stepReached(table, WRITE);
  expect(host.view().typed).toEqual({ addition: half });
  host.act().keep(WRITE, 'addition', '');
  expect(host.view().typed).toEqual({});
  expect(table.members.map((member) => member.view().typed)).toEqual([{}, {}]);
});

it('[SS88] once the report is closed a text that missed its round is no longer offered', async () => {
  table = await openTable(4);
  const [late] = table.members;
  if (late === undefined) throw new Error('nobody');
  await openStep(table, WRITE);
  late.wire.offline();
  write(late, 'toch nog');
  table.host.act().next();
  await table.world.until(() => table.host.view().step?.id === SHOW, 'the cards');
  late.wire.online();
  await table.world.until(() => late.view().late.length === 1, 'the late text');
  table.host.act().closeReport();
  await table.world.until(() => late.view().conversation.reportClosed, 'the closed report');
  expect(late.view().late).toEqual([]);
});
