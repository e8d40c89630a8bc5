import { expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory/memory-storage.ts';
import { bytesToHex } from '../basics/hex.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { freshBytes } from './envelopes.fixture.ts';
import { createWorld, openDevice, openRoom, sha256, type TestDevice } from './room.fixture.ts';
import { capToAuthor } from './withdrawals.ts';

const world = () => createWorld({ storage: createMemoryStorage() });
const tombstones = (device: TestDevice | undefined) =>
  device?.entries().filter(({ form }) => form === 'tombstone');

const released = async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 2);
  const [scope, cap] = [freshBytes(16), freshBytes(16)];
  const [member] = members;
  if (member === undefined) throw new Error('no member');
  await host.command({
    type: 'open-scope',
    scope: bytesToHex(scope),
    kind: 'round',
    mode: 'anonymous',
    roster: [{ member: member.member, slots: 1 }],
  });
  const slot = member.envelope(envelopeClass.sealed, { scope, author: capToAuthor(sha256, cap) });
  await host.command({ type: 'close-scope', scope: bytesToHex(scope) });
  await member.send({ type: 'slots', envelopes: [slot] });
  return { here, host, members, cap, slot };
};

it('[RE40] a member withdraws its own post only', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 2);
  await members[0]?.post();
  expect(await members[1]?.request({ type: 'withdraw', seq: 4 })).toEqual({
    type: 'refused',
    reason: 'wrong-author',
  });
  expect(await host.request({ type: 'withdraw', seq: 1 })).toEqual({ type: 'refused', reason: 'not-found' });
  expect(await host.request({ type: 'withdraw', seq: 99 })).toEqual({ type: 'refused', reason: 'not-found' });
  expect(await members[0]?.request({ type: 'withdraw', seq: 4 })).toEqual({ type: 'done' });
  expect(await members[0]?.request({ type: 'withdraw', seq: 4 })).toEqual({ type: 'done' });
});

it('[RE40] a cap withdraws an unnamed slot without a token', async () => {
  const { here, members, cap } = await released();
  expect(await here.relay.withdraw(here.id, bytesToHex(freshBytes(16)))).toBe('not-found');
  expect(await here.relay.withdraw(here.id, bytesToHex(cap))).toBe('done');
  const reader = await openDevice(here, members[1] ?? here.host);
  expect(tombstones(reader)?.map(({ seq }) => seq)).toEqual([6]);
});

it('[RE41] the bytes go at once, the others hear with the next control envelope', async () => {
  const { here, host, members, cap, slot } = await released();
  await here.relay.withdraw(here.id, bytesToHex(cap));
  const kept = await here.storage.read(here.id, 5, 1);
  expect(kept.ok && bytesToHex(kept.value).includes(bytesToHex(slot.bytes.subarray(64, 96)))).toBe(false);
  await members[1]?.post();
  expect(tombstones(members[1])).toEqual([]);
  expect(host.last('checkpoint-wanted')).toBeUndefined();
  here.clock.pass(60_000);
  expect(host.last('checkpoint-wanted')).toBeDefined();
  expect(members[1]?.last('checkpoint-wanted')).toBeUndefined();
  await host.append(host.envelope(envelopeClass.control));
  expect(tombstones(members[1])).toEqual([
    {
      form: 'tombstone',
      seq: 6,
      hash: sha256(slot.bytes),
      scope: slot.header.scope,
      envId: slot.header.envId,
    },
  ]);
  await host.append(host.envelope(envelopeClass.control));
  expect(tombstones(members[1])).toHaveLength(1);
});

it('[RE41] a host that comes later is asked for a checkpoint too', async () => {
  const { here, host, cap } = await released();
  await host.leave();
  await here.relay.withdraw(here.id, bytesToHex(cap));
  here.clock.pass(60_000);
  expect((await openDevice(here, here.host)).last('checkpoint-wanted')).toBeDefined();
});

it('[RE42] a device that was away hears of it when it comes back', async () => {
  const { here, host, members, cap } = await released();
  await members[1]?.leave();
  await here.relay.withdraw(here.id, bytesToHex(cap));
  await host.append(host.envelope(envelopeClass.control));
  const back = await openDevice(here, members[1] ?? here.host, 6);
  expect(back.entries().map(({ seq, form }) => [seq, form])).toEqual([
    [7, 'envelope'],
    [6, 'tombstone'],
  ]);
});

it('[RE43] a stopped room announces by itself', async () => {
  const { here, host, members, cap } = await released();
  await host.command({ type: 'stop' });
  await here.relay.withdraw(here.id, bytesToHex(cap));
  expect(tombstones(members[1])).toEqual([]);
  here.clock.pass(60_000);
  expect(tombstones(members[1])).toHaveLength(1);
});

it('[RE13] a withdrawn envelope that comes again is known by its hash', async () => {
  const here = await world();
  const { members } = await openRoom(here, 1);
  const [member] = members;
  const post = await member?.post();
  if (post === undefined) throw new Error('no member');
  await member?.request({ type: 'withdraw', seq: 3 });
  await member?.append(post);
  expect(member?.last('stored')?.seq).toBe(3);
});
