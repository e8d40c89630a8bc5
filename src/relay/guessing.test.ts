import { expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory/memory-storage.ts';
import { bytesToHex } from '../basics/hex.ts';
import { closeCode } from '../envelope/address.ts';
import { freshBytes } from './envelopes.fixture.ts';
import { answerKnock, createCode, createLink, knockAt } from './newcomer.fixture.ts';
import { createWorld, openDevice, openRoom } from './room.fixture.ts';

const world = (limits = {}) => createWorld({ storage: createMemoryStorage(), limits });
const minute = 60_000;

it('[RE56] ten wrong proofs burn a code', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const { locator, invite } = await createCode(host);
  for (let index = 0; index < 9; index += 1) await host.request({ type: 'report-bad-proof', invite });
  expect((await knockAt(here, { locator })).closed()).toBeUndefined();
  await host.request({ type: 'report-bad-proof', invite });
  expect(host.last('invite-ended')).toEqual({ type: 'invite-ended', invite, reason: 'burnt' });
  expect((await knockAt(here, { locator })).closed()).toBe(closeCode.unknownToken);
});

it('[RE57] wrong codes, tokens and proofs count against their address, members stay', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const { locator, invite } = await createCode(host, { uses: 200 });
  const guess = (locator + 1) % 32_768;
  const address = '198.51.100.1';
  for (let index = 0; index < 10; index += 1) await knockAt(here, { locator: guess, address });
  for (let index = 0; index < 10; index += 1) await knockAt(here, { token: freshBytes(32), address });
  for (let index = 0; index < 5; index += 1) {
    const newcomer = await knockAt(here, { locator, address });
    await answerKnock(host);
    await newcomer.say(freshBytes(128));
    await host.request({ type: 'report-bad-proof', invite });
    await newcomer.leave();
  }
  expect((await knockAt(here, { locator, address })).closed()).toBeUndefined();
  for (let index = 0; index < 5; index += 1)
    await here.relay.note(here.id, bytesToHex(freshBytes(32)), address);
  expect((await knockAt(here, { locator, address })).closed()).toBe(closeCode.tooMany);
  expect((await knockAt(here, { locator, address: '198.51.100.2' })).closed()).toBeUndefined();
  here.clock.pass(minute);
  expect((await knockAt(here, { locator, address })).closed()).toBeUndefined();
});

it('[RE57] two hundred failures in an hour are enough', async () => {
  const here = await world({ failuresPerMinute: 1000 });
  const { host } = await openRoom(here, 0);
  const { locator } = await createCode(host);
  for (let index = 0; index < 200; index += 1) {
    await here.relay.note(here.id, bytesToHex(freshBytes(32)), '192.0.2.7');
  }
  expect((await knockAt(here, { locator })).closed()).toBe(closeCode.tooMany);
  expect((await openDevice(here, here.host)).closed()).toBeUndefined();
});

it('[RE58] the note is for who holds the token', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const { token } = await createLink(host, { note: 'c0ffee' });
  const read = (bytes: Uint8Array) => here.relay.note(here.id, bytesToHex(bytes), '192.0.2.9');
  expect(await read(token)).toEqual({
    ok: true,
    value: { note: 'c0ffee', hostOnline: true, doorClosed: false },
  });
  expect(await read(freshBytes(32))).toEqual({ ok: false, error: 'not-found' });
  await host.leave();
  expect(await read(token)).toMatchObject({ value: { hostOnline: false } });
});

it('[RE59] one address makes twenty rooms, then one every three minutes', async () => {
  const { relay, clock } = await world();
  const makes = (address: string, tries: number): number =>
    Array.from({ length: tries }, () => relay.addresses.mayMakeRoom(address)).filter(Boolean).length;
  expect(makes('198.51.100.1', 30)).toBe(20);
  expect(makes('198.51.100.2', 1)).toBe(1);
  clock.pass(3 * minute - 1000);
  expect(makes('198.51.100.1', 1)).toBe(0);
  clock.pass(1000);
  expect(makes('198.51.100.1', 2)).toBe(1);
  clock.pass(60 * minute);
  expect(makes('198.51.100.1', 30)).toBe(20);
});

it('[RE59] of more addresses than it keeps the one that was longest away is forgotten', async () => {
  const { relay } = await world({ rooms: { perSecond: 0, burst: 1 } });
  const { mayMakeRoom } = relay.addresses;
  expect([mayMakeRoom('first'), mayMakeRoom('second'), mayMakeRoom('first')]).toEqual([true, true, false]);
  for (let index = 0; index < 9999; index += 1) mayMakeRoom(`other ${index}`);
  expect([mayMakeRoom('first'), mayMakeRoom('second')]).toEqual([false, true]);
});
