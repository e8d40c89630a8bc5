import { expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory/memory-storage.ts';
import { concatBytes, equalBytes, textToBytes } from '../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import { closeCode } from '../envelope/address.ts';
import { dayToIso } from './days.ts';
import { recoveryMessage } from './recovery.ts';
import { freshBytes } from './envelopes.fixture.ts';
import { createWorld, newIdentity, openDevice, openRoom, settle, sha256 } from './room.fixture.ts';

const world = () => createWorld({ storage: createMemoryStorage() });
const hour = 3_600_000;
const day = 24 * hour;

const sweep = async (here: Awaited<ReturnType<typeof world>>) => {
  const swept = here.relay.sweep();
  await settle();
  return swept;
};

it('[RE60] thirty days after the last activity a room is gone', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  expect(host.last('welcome')?.expires).toBe('2026-12-23');
  here.clock.pass(20 * day);
  await host.post();
  here.clock.pass(29 * day);
  await sweep(here);
  expect(host.closed()).toBeUndefined();
  here.clock.pass(day);
  await sweep(here);
  expect(host.closed()).toBe(closeCode.expired);
  expect((await openDevice(here, here.host)).closed()).toBe(closeCode.noRoom);
  expect(await here.storage.load(here.id)).toEqual({ ok: true, value: undefined });
});

it('[RE60] after its stop later activity does not count', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  await host.post();
  await host.command({ type: 'stop' });
  here.clock.pass(20 * day);
  await host.request({ type: 'withdraw', seq: 2 });
  here.clock.pass(9 * day);
  await sweep(here);
  expect(host.closed()).toBeUndefined();
  here.clock.pass(day);
  await sweep(here);
  expect(host.closed()).toBe(closeCode.expired);
});

it('[RE60] days turn into dates as the calendar has them', () => {
  expect([0, 59, 60, 11_016, 20_780, 20_781, 47_540].map(dayToIso)).toEqual([
    '1970-01-01',
    '1970-03-01',
    '1970-03-02',
    '2000-02-29',
    '2026-11-23',
    '2026-11-24',
    '2100-02-28',
  ]);
});

it('[RE61] a host erases the room at once', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  expect(await members[0]?.request({ type: 'erase-room' })).toEqual({ type: 'refused', reason: 'not-host' });
  await host.request({ type: 'erase-room' });
  expect([host.closed(), members[0]?.closed()]).toEqual([closeCode.expired, closeCode.expired]);
  expect(await here.storage.load(here.id)).toEqual({ ok: true, value: undefined });
});

it('[RE62] what is kept beside the log holds days and no time', async () => {
  const here = await world();
  const { host } = await openRoom(here, 2);
  const invite = bytesToHex(freshBytes(16));
  const tokenHash = bytesToHex(freshBytes(32));
  await host.request({ type: 'create-invite', invite, kind: 'link', tokenHash, lifetime: 5000, uses: 3 });
  const loaded = await here.storage.load(here.id);
  const record = loaded.ok ? (loaded.value?.record ?? '') : '';
  const numbers = [...record.matchAll(/:(\d+)[,}]/g)].map(([, digits]) => Number(digits));
  expect(record).toContain(invite);
  expect(Math.max(...numbers)).toBe(20_780);
  expect(record).not.toContain('192.0.2');
});

it('[RE63] the root key makes a device a host again, once a challenge', async () => {
  const signatureOf = (message: Uint8Array) => concatBytes(sha256(message), sha256(textToBytes('root')));
  const verify = (_key: Uint8Array, message: Uint8Array, signature: Uint8Array) =>
    equalBytes(signature, signatureOf(message));
  const here = await createWorld({ storage: createMemoryStorage(), verify });
  const { members } = await openRoom(here, 1);
  const fresh = newIdentity();
  const recover = async (challenge: string, identity = fresh) => {
    const unsigned = { challenge, member: identity.member, bearerHash: identity.bearerHash };
    const signature = bytesToHex(signatureOf(recoveryMessage(here.id, unsigned)));
    const recovered = here.relay.recover(here.id, { ...unsigned, signature });
    await settle();
    return recovered;
  };
  const challenge = (await here.relay.startRecovery(here.id)) ?? '';
  expect(await recover(challenge)).toBe('done');
  expect((await openDevice(here, fresh)).last('welcome')?.host).toBe(true);
  expect(await recover(challenge)).toBe('refused');
  expect(await recover('00'.repeat(32))).toBe('refused');
  const late = (await here.relay.startRecovery(here.id)) ?? '';
  here.clock.pass(300_000);
  expect(await recover(late)).toBe('refused');
  const wrong = (await here.relay.startRecovery(here.id)) ?? '';
  const forged = {
    challenge: wrong,
    member: fresh.member,
    bearerHash: fresh.bearerHash,
    signature: '00'.repeat(64),
  };
  expect(await here.relay.recover(here.id, forged)).toBe('refused');
  const stolen = { ...fresh, member: newIdentity().member, bearerHash: members[0]?.bearerHash ?? '' };
  expect(await recover((await here.relay.startRecovery(here.id)) ?? '', stolen)).toBe('refused');
  expect(await here.relay.startRecovery('00'.repeat(16))).toBeUndefined();
});

it('[RE64] a room is the hash of its key, and the same creation is the same room', async () => {
  const here = await world();
  const [rootPub, nonce, host] = [freshBytes(32), freshBytes(16), newIdentity()];
  const room = bytesToHex(sha256(concatBytes(textToBytes('r1/room\0'), rootPub, nonce)).subarray(0, 16));
  const creation = {
    room,
    rootPub: bytesToHex(rootPub),
    nonce: bytesToHex(nonce),
    member: host.member,
    bearerHash: host.bearerHash,
  };
  expect(await here.relay.create({ ...creation, room: here.id })).toEqual({ ok: false, error: 'wrong-room' });
  expect(await here.relay.create({ ...creation, retentionDays: 91 })).toEqual({
    ok: false,
    error: 'retention',
  });
  expect((await here.relay.create(creation)).ok).toBe(true);
  expect((await here.relay.create(creation)).ok).toBe(true);
  const other = { ...creation, bearerHash: newIdentity().bearerHash };
  expect(await here.relay.create(other)).toEqual({ ok: false, error: 'taken' });
  expect(hexToBytes(room)).toHaveLength(16);
});

it('[RE65] an idle room leaves memory and comes back as it was', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  await members[0]?.post();
  await host.leave();
  await members[0]?.leave();
  let loads = 0;
  const { load } = here.storage;
  Object.assign(here.storage, {
    load: (room: string) => {
      loads += 1;
      return load(room);
    },
  });
  await sweep(here);
  await openDevice(here, here.host).then((device) => device.leave());
  expect(loads).toBe(0);
  here.clock.pass(120_000);
  await sweep(here);
  const back = await openDevice(here, here.host);
  expect(loads).toBe(1);
  expect(back.entries().map(({ seq }) => seq)).toEqual([1, 2, 3]);
});

const isStored = async (here: Awaited<ReturnType<typeof world>>): Promise<boolean> => {
  const loaded = await here.storage.load(here.id);
  return loaded.ok && loaded.value !== undefined;
};

it('[RE66] a server that starts with a clock weeks ahead erases nothing in its first hour', async () => {
  const here = await world();
  here.clock.set(60 * day);
  const again = here.restart();
  await sweep(again);
  here.clock.pass(hour - 1);
  await sweep(again);
  expect(await isStored(here)).toBe(true);
  here.clock.pass(1);
  await sweep(again);
  expect(await isStored(here)).toBe(false);
});

it.each([60 * day, -60 * day])('[RE66] a clock that jumps by %i erases nothing for a day', async (jump) => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const [invite, tokenHash] = [bytesToHex(freshBytes(16)), bytesToHex(freshBytes(32))];
  await host.request({ type: 'create-invite', invite, kind: 'link', tokenHash, lifetime: 9 * day, uses: 3 });
  here.clock.pass(2 * hour);
  expect(await sweep(here)).toBe('swept');
  here.clock.set(jump);
  expect(await sweep(here)).toBe('clock-was-set');
  here.clock.pass(day - 1);
  expect(await sweep(here)).toBe('clock-was-set');
  const loaded = await here.storage.load(here.id);
  expect(loaded.ok ? loaded.value?.record : '').toContain(invite);
  here.clock.pass(1);
  expect(await sweep(here)).toBe('swept');
  expect(await isStored(here)).toBe(jump < 0);
});

it('[RE66] a clock put right meanwhile has done no harm', async () => {
  const here = await world();
  here.clock.pass(2 * hour);
  await sweep(here);
  here.clock.set(60 * day);
  await sweep(here);
  here.clock.pass(hour);
  here.clock.set(-60 * day);
  await sweep(here);
  here.clock.pass(2 * day);
  expect(await sweep(here)).toBe('swept');
  expect(await isStored(here)).toBe(true);
});

it('[RE66] hours that a machine slept are no jump', async () => {
  const here = await world();
  here.clock.pass(29 * day);
  await sweep(here);
  here.clock.set(day);
  expect(await sweep(here)).toBe('swept');
  expect(await isStored(here)).toBe(false);
});
