// A room takes two hundred devices. Who comes after that hears why.
import { afterEach, expect, it } from 'vitest';
import { freshBytes } from '../../src/relay/envelopes.fixture.ts';
import { bytesToHex } from '../../src/basics/hex.ts';
import { parseRecord } from '../../src/relay/record.ts';
import type { RoomStorage } from '../../src/relay/storage.ts';
import { recoverConversation } from '../../src/session/recover-conversation.ts';
import { createMemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { createWorld, type Device, type World } from './bench.ts';
import { inviteIn, knock, openHost } from './devices.ts';

let world: World;
afterEach(() => world.close());

/** A storage whose rooms come back with so many strangers inside: two hundred real ones would take half a minute. */
const crowdedStorage = (): RoomStorage & { crowd: number } => {
  const inner = createMemoryStorage();
  const storage: RoomStorage & { crowd: number } = {
    ...inner,
    crowd: 0,
    load: async (room) => {
      const loaded = await inner.load(room);
      const record = loaded.ok && loaded.value !== undefined ? parseRecord(loaded.value.record) : undefined;
      if (!loaded.ok || loaded.value === undefined || record?.ok !== true) return loaded;
      const strangers = Array.from({ length: storage.crowd }, () => ({
        member: bytesToHex(freshBytes(8)),
        bearerHash: bytesToHex(freshBytes(32)),
        host: false,
        removed: false,
      }));
      const crowded = { ...record.value, members: [...record.value.members, ...strangers] };
      return { ...loaded, value: { ...loaded.value, record: JSON.stringify(crowded) } };
    },
  };
  return storage;
};

const openCrowded = async (crowd: number): Promise<Device> => {
  const storage = crowdedStorage();
  world = createWorld({ storage });
  const host = await openHost(world);
  storage.crowd = crowd;
  await world.restart();
  await world.until(() => !host.view().synced, 'the break');
  await world.until(() => host.view().synced, 'the host again');
  return host;
};

const endOf = async (heard: readonly { type: string }[]): Promise<object | undefined> => {
  await world.until(() => heard.at(-1)?.type === 'failed', 'the join to fail');
  return heard.at(-1);
};

it('[RO37] the two hundredth comes in; who knocks after that hears that the room is full', async () => {
  const host = await openCrowded(198);
  await knock(world, 'Noor', inviteIn(host.view().host?.link));
  await world.until(() => host.view().host?.lobby.length === 1, 'the lobby');
  host.act().admitAll();
  await world.until(() => Object.keys(host.view().conversation.members).length === 2, 'the last seat');
  const late = await knock(world, 'Laat', inviteIn(host.view().host?.link));
  expect(await endOf(late.heard)).toEqual({ type: 'failed', why: 'room-full' });
});

it('[RO37] who waits while the last seat is taken hears it when the host lets them in, and was never a member', async () => {
  const host = await openCrowded(198);
  const waiting = await knock(world, 'Fatma', inviteIn(host.view().host?.link));
  await world.until(() => host.view().host?.lobby.length === 1, 'the lobby');
  const file = await host.act().recoveryFile('een lange wachtzin');
  const place = await world.ports('laptop');
  const back = recoverConversation(new Uint8Array(file), 'een lange wachtzin', 'Terug', place.ports);
  let isBack = false;
  void back.then(() => {
    isBack = true;
  });
  await world.meanwhile(() => isBack, 'the other host');
  host.act().admitAll();
  expect(await endOf(waiting.heard)).toEqual({ type: 'failed', why: 'room-full' });
  await world.until(() => host.view().host?.lobby.length === 0, 'the lobby to be empty');
  expect(Object.values(host.view().conversation.members).map(({ name }) => name)).toEqual(['Begeleider']);
});
