// All host devices are lost; the file that was kept brings a host back.
import { afterEach, expect, it } from 'vitest';
import { recoverConversation } from '../../src/session/recover-conversation.ts';
import { expectSameRecord } from './bench.ts';
import { openDevice } from './devices.ts';
import { cardsAt, openStep, openTable, SHOW, stepReached, WRITE, write, type Table } from './table.ts';
import { pressNextUntil } from './mishaps.ts';

let table: Table;
afterEach(() => table.world.close());

it('[SS82] a recovery file and its passphrase make a host of a new device, which can rotate the keys', async () => {
  table = await openTable(5);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  await pressNextUntil(table, SHOW);
  const file = new Uint8Array(await table.host.act().recoveryFile('paard batterij nietje'));
  expect(table.host.view().host?.recoverySaved).toBe(true);
  // The key in the file is as good after a rotation as before.
  const [first, second] = table.members;
  if (first === undefined || second === undefined) throw new Error('nobody');
  table.host.act().removeMember(first.ref);
  await table.world.until(() => first.view().connection.type === 'removed', 'the removal');
  await table.world.pass(3000);
  table.host.die();

  const place = await table.world.ports('nieuwe laptop');
  let recovered: Awaited<ReturnType<typeof recoverConversation>> | undefined;
  void recoverConversation(file, 'paard batterij nietje', 'Begeleider', place.ports).then((result) => {
    recovered = result;
  });
  await table.world.until(() => recovered !== undefined, 'the recovery');
  if (recovered?.ok !== true) throw new Error(recovered?.error.type);
  const host = await openDevice(table.world, 'nieuwe laptop', recovered.value.room, place);
  await table.world.until(() => host.view().me.host && host.view().synced, 'a host again');
  expect(cardsAt(host)).toEqual(cardsAt(second));

  host.act().removeMember(second.ref);
  await table.world.until(() => second.view().connection.type === 'removed', 'the second removal');
  const members = table.members.slice(2);
  await table.world.pass(3000);
  host.act().goTo('opening/aim');
  await stepReached({ ...table, host, members, all: [host, ...members] }, 'opening/aim');
  await expectSameRecord(table.world, [host, ...members]);
});
