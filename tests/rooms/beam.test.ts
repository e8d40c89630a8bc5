// The beamer's pages, in the hands of several hosts.
import { afterEach, expect, it } from 'vitest';
import { openTable, stepReached, type Table } from './table.ts';

let table: Table;
afterEach(() => table.world.close());

it('[SS86] a second host turns the pages of the beamer; members hear nothing of it', async () => {
  table = await openTable(2);
  const [second, member] = table.members;
  if (second === undefined || member === undefined) throw new Error('nobody');
  table.host.act().makeHost(second.ref);
  await table.world.until(() => second.view().me.host, 'the second host');
  table.host.act().goTo('opening/aim');
  await stepReached(table, 'opening/aim');
  const beams = () => [table.host, second].map((device) => device.view().host?.beam);
  const beam = { step: 'opening/aim', page: 0, of: 3 };
  table.host.act().showBeam(beam.step, beam.page, beam.of);
  await table.world.until(() => beams()[1] !== undefined, 'the pages at the second host');
  second.act().turnBeam(2);
  await table.world.until(() => beams()[0]?.page === 2, 'the page on the beamer');
  second.act().turnBeam(3);
  expect(beams()).toEqual([
    { ...beam, page: 2 },
    { ...beam, page: 2 },
  ]);
  await second.reload();
  await table.world.until(() => beams()[1]?.page === 2, 'the page after a reload');
  member.act().turnBeam(1);
  await table.world.pass(5000, 250);
  expect(beams()[0]?.page).toBe(2);
  expect(member.view().host).toBeUndefined();
  table.host.act().next();
  await table.world.until(() => table.host.view().step?.id !== 'opening/aim', 'the next step');
  expect(table.host.view().host?.beam).toBeUndefined();
});
