// The lobby belongs to all hosts, whichever of them the relay leads a knock to.
import { afterEach, expect, it } from 'vitest';
import { expectSameRecord, type Device } from './bench.ts';
import { inviteIn, knock } from './devices.ts';
import { openTable, steersToo, type Table } from './table.ts';

let table: Table;
afterEach(() => table.world.close());

/** The first member steers too. */
const withSecondHost = async (members: number): Promise<Device> => {
  table = await openTable(members);
  return steersToo(table);
};

const lobbyNames = (device: Device): readonly string[] =>
  (device.view().host?.lobby ?? []).map(({ name }) => name);

const knockIdAt = (device: Device, name: string): string =>
  device.view().host?.lobby.find((waiting) => waiting.name === name)?.id ?? '';

const namesAtTable = (device: Device): readonly string[] =>
  Object.values(device.view().conversation.members).map(({ name }) => name);

it('[SS65] who waits at one host is seen by the other, who lets in and refuses; both at once admit one', async () => {
  const second = await withSecondHost(2);
  const [, member] = table.members;
  const link = inviteIn(table.host.view().host?.link);
  const [fatma, jan, onno] = [
    await knock(table.world, 'Fatma', link),
    await knock(table.world, 'Jan', link),
    await knock(table.world, 'Onno', link),
  ];
  await table.world.until(() => lobbyNames(second).length === 3, 'the lobby at the second host');
  expect(lobbyNames(second)).toEqual(lobbyNames(table.host));
  expect(lobbyNames(member ?? second)).toEqual([]);
  second.act().admit(knockIdAt(second, 'Fatma'));
  const inside = [await fatma.inside()];
  second.act().refuse(knockIdAt(second, 'Onno'));
  await table.world.until(() => onno.heard.at(-1)?.type === 'failed', 'the refusal');
  expect(onno.heard.at(-1)).toEqual({ type: 'failed', why: 'refused' });
  table.host.act().admit(knockIdAt(table.host, 'Jan'));
  second.act().admitAll();
  inside.push(await jan.inside());
  await table.world.until(() => lobbyNames(second).length === 0, 'the lobby to be empty');
  expect(namesAtTable(second).slice(3)).toEqual(['Fatma', 'Jan']);
  await expectSameRecord(table.world, [...table.all, ...inside]);
});

it('[SS66] a host that loses its line takes its lobby along, and an answer to it admits nobody later', async () => {
  const second = await withSecondHost(1);
  const link = inviteIn(table.host.view().host?.link);
  const knocking = await knock(table.world, 'Fatma', link);
  await table.world.until(() => lobbyNames(second).length === 1, 'the lobby at the second host');
  const before = knockIdAt(second, 'Fatma');
  table.host.wire.cut();
  second.act().admit(before);
  await table.world.until(() => table.host.view().synced, 'the first host again');
  await table.world.until(() => lobbyNames(second).length === 1, 'the second knock');
  await table.world.pass(5000, 250);
  expect(namesAtTable(second)).toEqual(['Begeleider', 'Noor']);
  expect(knockIdAt(second, 'Fatma')).not.toBe(before);
  await second.reload();
  await table.world.until(() => lobbyNames(second).length === 1, 'the lobby after a reload');
  second.act().admitAll();
  await expectSameRecord(table.world, [...table.all, await knocking.inside()]);
});
