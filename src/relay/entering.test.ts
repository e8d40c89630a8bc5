import { expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory/memory-storage.ts';
import { closeCode } from '../envelope/address.ts';
import { clientFrameToBytes } from '../envelope/client-frame.ts';
import { entriesFrame } from '../envelope/server-frame.ts';
import { createWorld, newIdentity, openDevice, openRoom, settle } from './room.fixture.ts';
import { freshBytes } from './envelopes.fixture.ts';

const world = () => createWorld({ storage: createMemoryStorage() });

it('[RE1] greets, sends what is missing in order, then what comes', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  const [member] = members;
  for (let index = 0; index < 5; index += 1) await member?.post();
  const late = await openDevice(here, here.host, 3);
  expect(late.notices()[0]).toMatchObject({
    type: 'welcome',
    member: host.member,
    host: true,
    epoch: 1,
    last: 7,
  });
  expect(late.entries().map(({ seq }) => seq)).toEqual([4, 5, 6, 7]);
  await member?.post();
  expect(late.entries().map(({ seq }) => seq)).toEqual([4, 5, 6, 7, 8]);
});

it('[RE1] sends a long log in pages without a gap while new envelopes come in', async () => {
  const limits = { posts: { perSecond: 1, burst: 2000 } };
  const here = await createWorld({ storage: createMemoryStorage(), limits });
  const { host } = await openRoom(here, 0);
  await Promise.all(Array.from({ length: 1500 }, () => host.post()));
  const late = openDevice(here, here.host);
  const during = Array.from({ length: 5 }, () => host.post());
  const [device] = await Promise.all([late, ...during]);
  await settle();
  expect(device.frames.filter(({ type }) => type === 'entries').length).toBeGreaterThan(2);
  expect(device.entries().map(({ seq }) => seq)).toEqual(
    Array.from({ length: 1506 }, (_, index) => index + 1),
  );
});

it('[RE2] turns away who is unknown, removed or nowhere', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  expect((await openDevice(here, newIdentity())).closed()).toBe(closeCode.unknownToken);
  await host.command({ type: 'remove', member: members[0]?.member ?? '' });
  expect((await openDevice(here, members[0] ?? newIdentity())).closed()).toBe(closeCode.removed);
  expect((await openDevice({ ...here, id: 'ab'.repeat(16) }, here.host)).closed()).toBe(closeCode.noRoom);
});

it('[RE2] closes a socket that does not begin with a hello, or says nothing, or says it twice', async () => {
  const here = await world();
  const closes: number[] = [];
  const open = () =>
    here.relay.openSocket(
      here.id,
      { send: () => undefined, close: (code) => closes.push(code), unsent: () => 0 },
      'a',
    );
  open().receive(freshBytes(40));
  open();
  here.clock.pass(20_000);
  expect(closes).toEqual([closeCode.malformed, closeCode.malformed]);
  const device = await openDevice(here, here.host);
  await device.send({ type: 'hello', bearer: here.host.bearer, after: 0 });
  expect(device.closed()).toBe(closeCode.malformed);
});

it('[RE3] gives a member four sockets and closes the oldest', async () => {
  const here = await world();
  const devices = [];
  for (let index = 0; index < 5; index += 1) devices.push(await openDevice(here, here.host));
  expect(devices.map((device) => device.closed())).toEqual([
    closeCode.tooMany,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

it('[RE4] tells hosts who is online, and members nothing', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 2);
  here.clock.pass(100);
  expect(host.last('online')?.members.toSorted()).toEqual(
    [host.member, ...members.map(({ member }) => member)].toSorted(),
  );
  await members[0]?.leave();
  here.clock.pass(100);
  expect(host.last('online')?.members).not.toContain(members[0]?.member);
  expect(members[1]?.last('online')).toBeUndefined();
});

it('[RE4] a member who becomes a host hears at once who is online', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  here.clock.pass(100);
  const [second] = members;
  await host.command({ type: 'add-host', member: second?.member ?? '' });
  here.clock.pass(100);
  expect(second?.last('online')?.members).toHaveLength(2);
});

it('[RE5] cuts off a device that does not read', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 2);
  members[0]?.stall(5_000_000);
  const post = await host.post();
  expect(members[0]?.closed()).toBe(closeCode.tooSlow);
  const back = await openDevice(here, members[0] ?? newIdentity(), 3);
  expect(back.entries()).toHaveLength(1);
  expect(back.entries()[0]).toMatchObject({ seq: 4, envelope: post.bytes });
});

it('[RE5] a long log waits for its reader', async () => {
  const limits = { posts: { perSecond: 1, burst: 2000 } };
  const here = await createWorld({ storage: createMemoryStorage(), limits });
  const { host } = await openRoom(here, 0);
  await Promise.all(Array.from({ length: 1500 }, () => host.post()));
  let unsent = 2_000_000;
  let pages = 0;
  const link = {
    send: (frame: Uint8Array) => {
      pages += frame[0] === entriesFrame([])[0] ? 1 : 0;
    },
    close: () => undefined,
    unsent: () => unsent,
  };
  const hello = clientFrameToBytes({ type: 'hello', bearer: here.host.bearer, after: 0 });
  here.relay.openSocket(here.id, link, 'a').receive(hello);
  await settle();
  here.clock.pass(1000);
  await settle();
  expect(pages).toBe(1);
  unsent = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    here.clock.pass(25);
    await settle();
  }
  expect(pages).toBe(3);
});
