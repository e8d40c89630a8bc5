import { expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory/memory-storage.ts';
import { bytesToHex } from '../basics/hex.ts';
import { closeCode } from '../envelope/address.ts';
import { freshBytes } from './envelopes.fixture.ts';
import { answerKnock, createCode, createLink, knockAt, knocksAt } from './newcomer.fixture.ts';
import { createWorld, newIdentity, openDevice, openRoom } from './room.fixture.ts';

const world = () => createWorld({ storage: createMemoryStorage() });
const minute = 60_000;

it('[RE50] a link leads by its token, a code by its locator', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  const { invite, token } = await createLink(host);
  await knockAt(here, { token });
  expect(bytesToHex(knocksAt(host)[0]?.invite ?? new Uint8Array())).toBe(invite);
  const code = await createCode(host);
  const other = await createCode(host);
  expect(code.locator).not.toBe(other.locator);
  const newcomer = await knockAt(here, { locator: code.locator });
  expect(bytesToHex(knocksAt(host)[1]?.invite ?? new Uint8Array())).toBe(code.invite);
  expect(bytesToHex(knocksAt(host)[1]?.bearerHash ?? new Uint8Array())).toBe(newcomer.identity.bearerHash);
  expect(await createCode(host, { lifetime: 11 * minute })).toMatchObject({ locator: -1 });
  expect(await members[0]?.request({ type: 'revoke-invite', invite })).toEqual({
    type: 'refused',
    reason: 'not-host',
  });
});

it('[RE50] a room has twenty invites at most, and a revoked one makes room', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const first = await createLink(host);
  for (let index = 0; index < 9; index += 1) await createLink(host);
  for (let index = 0; index < 10; index += 1) await createCode(host);
  expect((await createLink(host)).answer).toEqual({ type: 'refused', reason: 'quota' });
  expect((await createCode(host)).answer).toEqual({ type: 'refused', reason: 'quota' });
  await host.request({ type: 'revoke-invite', invite: first.invite });
  expect((await createLink(host)).answer).toEqual({ type: 'done' });
});

it('[RE50] a code ends after its time, is the same when asked again, and never reaches storage', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const { invite, locator } = await createCode(host);
  const again = { type: 'create-invite', invite, kind: 'code', lifetime: minute, uses: 1 } as const;
  expect(await host.request(again)).toEqual({ type: 'done', locator });
  const loaded = await here.storage.load(here.id);
  expect(loaded.ok && loaded.value?.record.includes(invite)).toBe(false);
  here.clock.pass(10 * minute);
  expect(host.last('invite-ended')).toEqual({ type: 'invite-ended', invite, reason: 'expired' });
  expect((await knockAt(here, { locator })).closed()).toBe(closeCode.unknownToken);
});

it('[RE51] messages pass as they are, in turn, and the last answer closes', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const second = await openDevice(here, here.host);
  const { token } = await createLink(host);
  const newcomer = await knockAt(here, { token });
  expect(knocksAt(second)).toHaveLength(0);
  const [m2, m3, m4, m5, m6] = [272, 128, 80, 336, 196].map(freshBytes);
  await answerKnock(host, false, m2);
  await newcomer.say(m3 ?? freshBytes(1));
  await answerKnock(host, false, m4);
  await newcomer.say(m5 ?? freshBytes(1));
  await answerKnock(host, true, m6);
  expect(newcomer.messages).toEqual([m2, m4, m6]);
  expect(
    knocksAt(host)
      .slice(1)
      .map(({ message }) => message),
  ).toEqual([m3, m5]);
  expect(newcomer.closed()).toBe(1000);
});

it('[RE51] a message out of turn ends the knock', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const { token } = await createLink(host);
  const newcomer = await knockAt(here, { token });
  await newcomer.say(freshBytes(128));
  expect(newcomer.closed()).toBe(closeCode.malformed);
  expect(host.frames.at(-1)).toEqual({ type: 'knock-ended', knock: knocksAt(host)[0]?.knock });
});

it('[RE51] the host hears when a newcomer leaves', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const { token } = await createLink(host);
  const newcomer = await knockAt(here, { token });
  await newcomer.leave();
  expect(host.frames.at(-1)).toEqual({ type: 'knock-ended', knock: knocksAt(host)[0]?.knock });
});

it('[RE52] waits for a host, and ends when its host leaves or is no host any more', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  const { token } = await createLink(host);
  await host.leave();
  const waiting = await knockAt(here, { token });
  const lost = await knockAt(here, { token });
  expect(waiting.closed()).toBeUndefined();
  const back = await openDevice(here, here.host);
  expect(knocksAt(back)).toHaveLength(2);
  await back.leave();
  expect([waiting.closed(), lost.closed()]).toEqual([closeCode.noHost, closeCode.noHost]);
  const nobody = await knockAt(here, { token });
  here.clock.pass(minute);
  expect(nobody.closed()).toBe(closeCode.noHost);
  const last = await openDevice(here, here.host);
  const led = await knockAt(here, { token });
  await last.command({ type: 'add-host', member: members[0]?.member ?? '' });
  await members[0]?.command({ type: 'drop-host', member: last.member });
  expect(led.closed()).toBe(closeCode.noHost);
});

it('[RE53] a knock lives a minute, in the lobby ten', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const { token } = await createLink(host);
  const idle = await knockAt(here, { token });
  here.clock.pass(minute - 1);
  expect(idle.closed()).toBeUndefined();
  here.clock.pass(1);
  expect(idle.closed()).toBe(closeCode.expired);
  const inLobby = await knockAt(here, { token });
  for (const size of [128, 336]) {
    await answerKnock(host);
    await inLobby.say(freshBytes(size));
  }
  here.clock.pass(10 * minute - 1);
  expect(inLobby.closed()).toBeUndefined();
  here.clock.pass(1);
  expect(inLobby.closed()).toBe(closeCode.expired);
});

it('[RE54] a closed door ends waiting knocks and turns away new ones', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const { token } = await createLink(host);
  const waiting = await knockAt(here, { token });
  await host.request({ type: 'set-door', closed: true });
  expect(waiting.closed()).toBe(closeCode.doorClosed);
  expect((await knockAt(here, { token })).closed()).toBe(closeCode.doorClosed);
  expect((await openDevice(here.restart(), here.host)).last('welcome')?.doorClosed).toBe(true);
  await host.request({ type: 'set-door', closed: false });
  expect((await knockAt(here, { token })).closed()).toBeUndefined();
});

it('[RE54] revoked and expired invites, too many at once, and a full room', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const revoked = await createLink(host);
  await host.request({ type: 'revoke-invite', invite: revoked.invite });
  expect((await knockAt(here, { token: revoked.token })).closed()).toBe(closeCode.unknownToken);
  const brief = await createLink(host, { lifetime: 1000 });
  here.clock.pass(1000);
  expect((await knockAt(here, { token: brief.token })).closed()).toBe(closeCode.expired);
  const { token } = await createLink(host);
  const many = [];
  for (let index = 0; index < 25; index += 1) many.push(await knockAt(here, { token }));
  expect(many.filter((newcomer) => newcomer.closed() === closeCode.tooMany)).toHaveLength(5);
  for (let index = 0; index < 199; index += 1) {
    const { member, bearerHash } = newIdentity();
    await host.command({ type: 'admit', member, bearerHash });
  }
  here.clock.pass(1000);
  expect((await knockAt(here, { token })).closed()).toBe(closeCode.full);
});

it('[RE54] an invite of one use lets its own device knock again', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const { token, invite } = await createLink(host, { uses: 1 });
  const newcomer = await knockAt(here, { token });
  const { member, bearerHash } = newcomer.identity;
  await host.command({ type: 'admit', member, bearerHash, invite });
  expect(host.last('invite-ended')).toEqual({ type: 'invite-ended', invite, reason: 'used' });
  expect((await knockAt(here, { token })).closed()).toBe(closeCode.expired);
  expect((await knockAt(here, { token, identity: newcomer.identity })).closed()).toBeUndefined();
});

it('[RE55] uses count on admission; a knock that waited is admitted after the end of its invite', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const { locator, invite } = await createCode(host, { uses: 2 });
  for (let index = 0; index < 5; index += 1) await knockAt(here, { locator });
  expect(host.last('invite-ended')).toBeUndefined();
  here.clock.pass(9 * minute + 30_000);
  const late = await knockAt(here, { locator });
  here.clock.pass(40_000);
  expect(host.last('invite-ended')?.reason).toBe('expired');
  const stranger = newIdentity();
  await host.command({ type: 'admit', member: stranger.member, bearerHash: stranger.bearerHash, invite });
  expect(host.last('refused')?.reason).toBe('no-invite');
  const { member, bearerHash } = late.identity;
  await host.command({ type: 'admit', member, bearerHash, invite });
  expect((await openDevice(here, late.identity)).last('welcome')).toBeDefined();
});
