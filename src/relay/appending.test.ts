import { expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory/memory-storage.ts';
import { bytesToHex } from '../basics/hex.ts';
import { err } from '../basics/result.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { RoomStorage } from './storage.ts';
import { freshBytes } from './envelopes.fixture.ts';
import { createWorld, openDevice, openRoom, settle, type TestDevice } from './room.fixture.ts';

const world = (limits = {}) => createWorld({ storage: createMemoryStorage(), limits });
const reason = (device: TestDevice | undefined) => device?.last('refused')?.reason;

it('[RE10] control and commands are for hosts, slots are no append', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  const [member] = members;
  await member?.command({ type: 'stop' });
  expect(reason(member)).toBe('not-host');
  await member?.append(member.envelope(envelopeClass.control));
  expect(reason(member)).toBe('not-host');
  await host.append(host.envelope(envelopeClass.sealed));
  expect(reason(host)).toBe('wrong-class');
  await host.append(host.envelope(envelopeClass.post), { type: 'stop' });
  expect(reason(host)).toBe('malformed');
  expect(host.entries()).toHaveLength(2);
});

it('[RE11] an envelope of another room or another writer is refused', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  await members[0]?.post({ room: freshBytes(16) });
  expect(reason(members[0])).toBe('wrong-room');
  await members[0]?.post({ author: host.reference });
  expect(reason(members[0])).toBe('wrong-author');
});

it('[RE12] only the current epoch passes, and the next one with a start-epoch', async () => {
  const here = await world();
  const host = await openDevice(here, here.host);
  await host.post({ epoch: 0 });
  expect(reason(host)).toBe('wrong-epoch');
  await host.command({ type: 'start-epoch', epoch: 2 }, { epoch: 2 });
  expect(host.notices().filter(({ type }) => type === 'refused')).toHaveLength(2);
  await host.command({ type: 'start-epoch', epoch: 1 });
  expect(host.entries()).toHaveLength(1);
  await host.command({ type: 'start-epoch', epoch: 2 });
  expect(host.notices().filter(({ type }) => type === 'refused')).toHaveLength(3);
  await host.command({ type: 'start-epoch', epoch: 2 }, { epoch: 2 });
  await host.post({ epoch: 1 });
  await host.post({ epoch: 2 });
  expect(host.entries()).toHaveLength(3);
});

it('[RE13] a second upload of the same envelope returns the first position', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  const post = await members[0]?.post();
  if (post === undefined) throw new Error('no member');
  await host.command({ type: 'start-epoch', epoch: 2 }, { epoch: 2 });
  await members[0]?.append(post);
  expect(members[0]?.last('stored')).toEqual({
    type: 'stored',
    envId: bytesToHex(post.header.envId),
    seq: 3,
  });
  const other = { header: post.header, bytes: post.bytes.slice() };
  other.bytes[200] = (other.bytes[200] ?? 0) ^ 1;
  await members[0]?.append(other);
  expect(reason(members[0])).toBe('other-bytes');
  expect(host.entries()).toHaveLength(4);
});

it('[RE14] nothing is delivered before storage says that it is durable', async () => {
  const inner = createMemoryStorage();
  let hold: Promise<void> | undefined;
  const storage: RoomStorage = {
    ...inner,
    commit: async (writes) => {
      await hold;
      return inner.commit(writes);
    },
  };
  const here = await createWorld({ storage });
  const { host, members } = await openRoom(here, 1);
  let letGo = (): void => undefined;
  hold = new Promise((resolve) => {
    letGo = resolve;
  });
  const post = await members[0]?.post();
  expect(host.entries()).toHaveLength(2);
  letGo();
  await settle();
  expect(host.entries()[2]).toMatchObject({ seq: 3, envelope: post?.bytes });
  expect(members[0]?.entries().at(-1)).toMatchObject({ seq: 3, envelope: post?.bytes });
});

it('[RE15] a refused command leaves no envelope, a refused envelope no command', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  await host.command({ type: 'close-scope', scope: '00'.repeat(16) });
  expect(reason(host)).toBe('scope-unknown');
  await host.command({ type: 'admit', member: '01'.repeat(8), bearerHash: '02'.repeat(32) }, { epoch: 9 });
  expect(reason(host)).toBe('wrong-epoch');
  const again = await openDevice(here.restart(), here.host);
  expect(again.entries()).toHaveLength(1);
  await again.command({ type: 'drop-host', member: '01'.repeat(8) });
  expect(reason(again)).toBe('malformed');
});

it('[RE16] a signal of a member goes to the hosts, of a host to everyone else, and is not kept', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 2);
  const signals = (device: TestDevice | undefined) =>
    device?.frames.filter(({ type }) => type === 'signal').length;
  await members[0]?.append(members[0].envelope(envelopeClass.signal));
  expect([host, ...members].map(signals)).toEqual([1, 0, 0]);
  await host.append(host.envelope(envelopeClass.signal));
  expect([host, ...members].map(signals)).toEqual([1, 1, 1]);
  expect((await openDevice(here, here.host)).entries()).toHaveLength(3);
});

it('[RE17] sixty posts at once, then ten a second', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  for (let index = 0; index < 70; index += 1) await members[0]?.post();
  expect(members[0]?.notices().filter(({ type }) => type === 'refused')).toHaveLength(10);
  here.clock.pass(1000);
  for (let index = 0; index < 15; index += 1) await members[0]?.post();
  expect(host.entries()).toHaveLength(2 + 60 + 10);
});

it('[RE17] a full room takes no post any more, but can be stopped', async () => {
  const here = await world({ entriesPerRoom: 3 });
  const { host } = await openRoom(here, 1);
  await host.post();
  await host.post();
  expect(reason(host)).toBe('quota');
  await host.command({ type: 'stop' });
  expect(host.entries()).toHaveLength(4);
});

it('[RE17] a room of too many bytes takes no post any more', async () => {
  const here = await world({ bytesPerRoom: 1000 });
  const { host } = await openRoom(here, 0);
  await host.post();
  await host.post();
  expect(reason(host)).toBe('quota');
  expect(host.entries()).toHaveLength(2);
});

it('[RE18] what storage refuses is refused, and the log goes on without a gap', async () => {
  const inner = createMemoryStorage();
  let isFull = false;
  const storage: RoomStorage = {
    ...inner,
    commit: async (writes) => (isFull ? err({ type: 'full' }) : inner.commit(writes)),
  };
  const here = await createWorld({ storage });
  const { host, members } = await openRoom(here, 1);
  isFull = true;
  const lost = await Promise.all([members[0]?.post(), members[0]?.post()]);
  await host.command({ type: 'add-host', member: members[0]?.member ?? '' });
  expect(members[0]?.notices().filter(({ type }) => type === 'refused')).toHaveLength(2);
  expect(reason(host)).toBe('storage');
  isFull = false;
  await host.command({ type: 'drop-host', member: members[0]?.member ?? '' });
  expect(reason(host)).toBe('malformed');
  const [first] = lost;
  if (first === undefined) throw new Error('no member');
  await members[0]?.append(first);
  expect(host.entries().map(({ seq }) => seq)).toEqual([1, 2, 3]);
  expect((await openDevice(here.restart(), here.host)).entries()).toEqual(host.entries());
});
