// How long steps took: seen by a host's window, told to nobody.
import { afterEach, expect, it } from 'vitest';
import { openTable, steersToo, stepReached, type Table } from './table.ts';

let table: Table;
afterEach(() => table.world.close());

const goTo = async (step: string): Promise<void> => {
  table.host.act().goTo(step);
  await stepReached(table, step);
};

/** Seconds, to the nearest ten: signals and moves take a moment. */
const tens = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : Math.round(seconds / 10) * 10;

it('[SS67] a host sees how long a finished step took, without the pause; a member is told nothing', async () => {
  table = await openTable(2);
  await goTo('opening/aim');
  expect(table.host.view().host?.spent).toEqual({});
  await table.world.pass(100_000, 500);
  table.host.act().pause(true);
  await table.world.until(() => table.all.every((device) => device.view().clock.paused), 'the pause');
  await table.world.pass(300_000, 500);
  table.host.act().pause(false);
  await table.world.until(() => table.all.every((device) => !device.view().clock.paused), 'the end of it');
  await table.world.pass(40_000, 500);
  await goTo('opening/danger');
  expect(tens(table.host.view().host?.spent['opening/aim'])).toBe(140);
  expect(table.host.view().host?.spent).not.toHaveProperty('opening/danger');
  await table.world.pass(20_000, 500);
  await goTo('opening/aim');
  await table.world.pass(60_000, 500);
  expect(tens(table.host.view().host?.here)).toBe(200);
  await goTo('opening/agreements');
  expect(tens(table.host.view().host?.spent['opening/aim'])).toBe(200);
  expect(tens(table.host.view().host?.spent['opening/danger'])).toBe(20);
  expect(table.members[0]?.view().host).toBeUndefined();
});

it('[SS67] of steps that began before it looked a window says nothing', async () => {
  table = await openTable(1);
  const second = await steersToo(table);
  await goTo('opening/aim');
  await table.world.pass(30_000, 500);
  await table.host.reload();
  await table.world.until(() => table.host.view().synced, 'the host again');
  await goTo('opening/danger');
  await table.world.pass(30_000, 500);
  await goTo('opening/agreements');
  expect(Object.keys(table.host.view().host?.spent ?? {})).toEqual(['opening/danger']);
  expect(Object.keys(second.view().host?.spent ?? {})).toEqual(['opening/aim', 'opening/danger']);
});
