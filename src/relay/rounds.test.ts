import { expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory/memory-storage.ts';
import { compareBytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { err } from '../basics/result.ts';
import { parseHeader } from '../envelope/header.ts';
import type { RoomStorage } from './storage.ts';
import { createWorld, openDevice, type TestDevice } from './room.fixture.ts';
import { openRound, slots, upload } from './rounds.fixture.ts';

const world = () => createWorld({ storage: createMemoryStorage() });
const reason = (device: TestDevice | undefined) => device?.last('refused')?.reason;

it('[RE32] waits for the window where a device that is online does not upload', async () => {
  const here = await world();
  const { host, members, scope, id } = await openRound(here);
  await upload(members[0], slots(members[0], scope));
  await host.command({ type: 'close-scope', scope: id });
  expect(members[1]?.last('scope-closing')).toEqual({ type: 'scope-closing', scope: id, window: 4000 });
  await upload(members[1], slots(members[1], scope));
  here.clock.pass(3999);
  await upload(members[0], slots(members[0], scope));
  expect(host.last('scope-released')).toBeUndefined();
  here.clock.pass(1);
  await host.post();
  expect(members[0]?.last('scope-released')).toEqual({
    type: 'scope-released',
    scope: id,
    count: 4,
    first: 7,
  });
});

it('[RE32] releases at once when everyone online has uploaded since closing began', async () => {
  const here = await world();
  const { host, members, scope, id } = await openRound(here);
  const [first, second, third] = members;
  for (const device of members) await upload(device, slots(device, scope));
  await third?.leave();
  await host.command({ type: 'close-scope', scope: id });
  await upload(first, slots(first, scope));
  expect(host.last('scope-released')).toBeUndefined();
  await upload(second, slots(second, scope));
  expect(host.last('scope-released')?.count).toBe(6);
});

it('[RE38] a window that is to run whole does not end when everyone has uploaded', async () => {
  const here = await world();
  const { host, members, scope, id } = await openRound(here);
  await host.command({ type: 'close-scope', scope: id, whole: true });
  for (const device of members) await upload(device, slots(device, scope));
  here.clock.pass(3999);
  await host.post();
  expect(host.last('scope-released')).toBeUndefined();
  const last = await upload(members[0], slots(members[0], scope));
  here.clock.pass(1);
  await host.post();
  expect(host.last('scope-released')?.count).toBe(6);
  const released = host.entries().flatMap((entry) => (entry.form === 'envelope' ? [entry.envelope] : []));
  expect(released).toEqual(expect.arrayContaining(last.map(({ bytes }) => bytes)));
});

it('[RE33] a release is sorted by envId, in a row, and nothing comes after it', async () => {
  const here = await world();
  const { host, members, scope, id } = await openRound(here);
  await host.command({ type: 'close-scope', scope: id });
  for (const device of members) await upload(device, slots(device, scope));
  const entries = host.entries().slice(-6);
  expect(entries.map(({ seq }) => seq)).toEqual([7, 8, 9, 10, 11, 12]);
  const ids = entries.map((entry) => {
    const header = entry.form === 'envelope' ? parseHeader(entry.envelope) : undefined;
    return header?.ok === true ? header.value.envId : new Uint8Array();
  });
  expect(ids).toEqual(ids.toSorted(compareBytes));
  await upload(members[0], slots(members[0], scope));
  expect(reason(members[0])).toBe('scope-closed');
  await host.command({ type: 'close-scope', scope: id });
  expect(reason(host)).toBe('scope-closed');
  expect(host.entries()).toHaveLength(12);
});

it('[RE34] no slot reaches storage before the release', async () => {
  const inner = createMemoryStorage();
  const written: string[] = [];
  const storage: RoomStorage = {
    ...inner,
    commit: (writes) => {
      for (const write of writes) written.push(bytesToHex(write.entries) + (write.record?.text ?? ''));
      return inner.commit(writes);
    },
  };
  const here = await createWorld({ storage });
  const { host, members, scope, id } = await openRound(here);
  const uploads = await upload(members[0], slots(members[0], scope));
  await host.post();
  const isWritten = () =>
    uploads.some(({ bytes, header }) =>
      written.some(
        (text) =>
          text.includes(bytesToHex(bytes.subarray(64))) ||
          text.includes(bytesToHex(header.envId)) ||
          text.includes(bytesToHex(header.author)),
      ),
    );
  expect(isWritten()).toBe(false);
  await host.command({ type: 'close-scope', scope: id });
  here.clock.pass(4000);
  await host.post();
  expect(isWritten()).toBe(true);
});

it('[RE35] after a restart the first device that is back does not end the window for the others', async () => {
  const here = await world();
  const { members, host, scope, id } = await openRound(here);
  await host.command({ type: 'close-scope', scope: id });
  const again = here.restart();
  const [first, second] = members;
  if (first === undefined || second === undefined) throw new Error('no member');
  const back = await openDevice(again, first);
  await upload(back, slots(back, scope));
  expect(back.last('scope-released')).toBeUndefined();
  const other = await openDevice(again, second);
  await upload(other, slots(other, scope));
  again.clock.pass(4000);
  await other.post();
  expect(back.last('scope-released')).toBeUndefined();
  again.clock.pass(8000);
  await other.post();
  expect(back.last('scope-released')?.count).toBe(4);
});

it('[RE35] after a restart the window starts anew, three times as long, when the first roster device is back', async () => {
  const here = await world();
  const { host, members, scope, id } = await openRound(here);
  for (const device of members) await upload(device, slots(device, scope));
  await host.command({ type: 'close-scope', scope: id });
  here.clock.pass(2000);
  const again = here.restart();
  const backHost = await openDevice(again, here.host);
  expect(backHost.last('welcome')?.scopes).toEqual([
    { scope: id, kind: 'round', mode: 'anonymous', closing: true },
  ]);
  again.clock.pass(60_000);
  expect(backHost.last('scope-released')).toBeUndefined();
  const [first, second] = members;
  if (first === undefined || second === undefined) throw new Error('no member');
  const back = await openDevice(again, first);
  again.clock.pass(100);
  const other = await openDevice(again, second);
  expect(other.last('scope-closing')?.window).toBe(11_900);
  expect(back.last('scope-closing')).toEqual({ type: 'scope-closing', scope: id, window: 4000 });
  await upload(back, slots(back, scope));
  again.clock.pass(11_800);
  expect(backHost.last('scope-released')).toBeUndefined();
  await upload(other, slots(other, scope));
  again.clock.pass(100);
  await other.post();
  expect(backHost.last('scope-released')?.count).toBe(4);
});

it('[RE36] a release that storage refuses is tried again with the same slots', async () => {
  const inner = createMemoryStorage();
  let isFull = false;
  const storage: RoomStorage = {
    ...inner,
    commit: async (writes) => (isFull ? err({ type: 'full' }) : inner.commit(writes)),
  };
  const here = await createWorld({ storage });
  const { host, members, scope, id } = await openRound(here);
  for (const device of members) await upload(device, slots(device, scope));
  await host.command({ type: 'close-scope', scope: id });
  isFull = true;
  here.clock.pass(4000);
  await host.post();
  expect(host.last('scope-released')).toBeUndefined();
  isFull = false;
  here.clock.pass(1000);
  await host.post();
  expect(host.last('scope-released')?.count).toBe(6);
});

it('[RE37] a new epoch voids the slots of the old one', async () => {
  const here = await world();
  const { host, members, scope, id } = await openRound(here);
  for (const device of members) await upload(device, slots(device, scope));
  await host.command({ type: 'start-epoch', epoch: 2 }, { epoch: 2 });
  await upload(members[0], slots(members[0], scope, 2, { epoch: 2 }));
  await host.command({ type: 'close-scope', scope: id }, { epoch: 2 });
  here.clock.pass(4000);
  await host.post({ epoch: 2 });
  expect(host.last('scope-released')?.count).toBe(2);
});

it('[RE25] dropping a scope forgets what was uploaded', async () => {
  const here = await world();
  const { host, members, scope, id } = await openRound(here);
  for (const device of members) await upload(device, slots(device, scope));
  await host.command({ type: 'close-scope', scope: id });
  await host.command({ type: 'drop-scope', scope: id });
  here.clock.pass(10_000);
  await host.post();
  expect(host.entries().at(-1)?.seq).toBe(8);
  expect(host.last('scope-released')).toBeUndefined();
});
