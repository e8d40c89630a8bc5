import { expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory/memory-storage.ts';
import { bytesToHex } from '../basics/hex.ts';
import { closeCode } from '../envelope/address.ts';
import type { Command } from '../envelope/command.ts';
import { freshBytes } from './envelopes.fixture.ts';
import { createWorld, newIdentity, openDevice, openRoom, type TestDevice } from './room.fixture.ts';

const world = () => createWorld({ storage: createMemoryStorage() });
const reason = (device: TestDevice | undefined) => device?.last('refused')?.reason;

const openScope = (members: readonly (TestDevice | undefined)[], parts = {}) =>
  ({
    type: 'open-scope',
    scope: bytesToHex(freshBytes(16)),
    kind: 'round',
    mode: 'anonymous',
    roster: members.map((device) => ({ member: device?.member ?? '', slots: 1 })),
    ...parts,
  }) as Extract<Command, { type: 'open-scope' }>;

it('[RE20] a scope opens once, for members, at most eight at a time', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  const first = openScope(members);
  await host.command(first);
  expect(members[0]?.last('scope-opened')?.scope).toBe(first.scope);
  await host.command(first);
  expect(reason(host)).toBe('scope-open');
  await host.command({ ...openScope(members), roster: [{ member: '00'.repeat(8), slots: 1 }] });
  expect(reason(host)).toBe('wrong-slots');
  await host.command(openScope(members, { kind: 'ballot', mode: 'named' }));
  expect(reason(host)).toBe('malformed');
  for (let index = 0; index < 8; index += 1) await host.command(openScope(members));
  expect(reason(host)).toBe('quota');
  expect((await openDevice(here, here.host)).last('welcome')?.scopes).toHaveLength(8);
});

it('[RE25] a dropped scope never opens again', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  const scope = openScope(members);
  await host.command(scope);
  await host.command({ type: 'drop-scope', scope: scope.scope });
  expect(members[0]?.last('scope-dropped')?.scope).toBe(scope.scope);
  await host.command(scope);
  expect(reason(host)).toBe('scope-closed');
  await host.command({ type: 'drop-scope', scope: '00'.repeat(16) });
  expect(reason(host)).toBe('scope-unknown');
});

it('[RE21] admission, again, and with what belongs to another', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  const { member, bearerHash } = newIdentity();
  await host.command({ type: 'admit', member, bearerHash });
  await host.command({ type: 'admit', member, bearerHash });
  expect(reason(host)).toBeUndefined();
  await host.command({ type: 'admit', member, bearerHash: newIdentity().bearerHash });
  expect(reason(host)).toBe('other-bytes');
  await host.command({ type: 'admit', member: newIdentity().member, bearerHash });
  expect(host.notices().filter(({ type }) => type === 'refused')).toHaveLength(2);
});

it('[RE21] device 201 stays outside', async () => {
  const here = await world();
  const { host } = await openRoom(here, 0);
  for (let index = 0; index < 200; index += 1) {
    const { member, bearerHash } = newIdentity();
    await host.command({ type: 'admit', member, bearerHash });
  }
  expect(host.notices().filter(({ type }) => type === 'refused')).toHaveLength(1);
  expect(reason(host)).toBe('full');
});

it('[RE22] removal closes sockets, drops scopes and fences the room until the next epoch', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 3);
  const [first, second] = members;
  const scope = openScope(members);
  await host.command(scope);
  await host.command({ type: 'remove', member: first?.member ?? '' });
  expect(first?.closed()).toBe(closeCode.removed);
  expect(second?.last('scope-dropped')?.scope).toBe(scope.scope);
  await second?.post();
  expect(reason(second)).toBe('fenced');
  await host.command(openScope([second]));
  expect(reason(host)).toBe('fenced');
  await host.command({ type: 'start-epoch', epoch: 2 }, { epoch: 2 });
  await second?.post({ epoch: 2 });
  expect(host.entries()).toHaveLength(1 + 3 + 1 + 1 + 1 + 1);
  await first?.post({ epoch: 2 });
  expect(host.entries()).toHaveLength(8);
});

it('[RE22] a removed member hears nothing of the envelope that follows in the same commit', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  const before = members[0]?.entries().length;
  await Promise.all([
    host.command({ type: 'remove', member: members[0]?.member ?? '' }),
    host.command({ type: 'start-epoch', epoch: 2 }, { epoch: 2 }),
  ]);
  expect(host.entries()).toHaveLength(4);
  expect(members[0]?.entries().length).toBe(before);
});

it('[RE23] hosts come and go, the last one stays', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  const member = members[0]?.member ?? '';
  await host.command({ type: 'drop-host', member: host.member });
  expect(reason(host)).toBe('not-host');
  await host.command({ type: 'remove', member: host.member });
  expect(host.notices().filter(({ type }) => type === 'refused')).toHaveLength(2);
  await host.command({ type: 'add-host', member });
  await members[0]?.command({ type: 'drop-host', member: host.member });
  await host.command({ type: 'stop' });
  expect(reason(host)).toBe('not-host');
  await members[0]?.command({ type: 'stop' });
  expect(reason(members[0])).toBeUndefined();
});

it('[RE24] after stop only withdrawal, revoking and erasing pass', async () => {
  const here = await world();
  const { host, members } = await openRoom(here, 1);
  const scope = openScope(members);
  await members[0]?.post();
  await host.command(scope);
  await host.command({ type: 'stop' });
  expect(members[0]?.last('scope-dropped')?.scope).toBe(scope.scope);
  await members[0]?.post();
  expect(reason(members[0])).toBe('stopped');
  await host.command({ type: 'start-epoch', epoch: 2 }, { epoch: 2 });
  expect(reason(host)).toBe('stopped');
  expect(await host.request({ type: 'set-door', closed: true })).toEqual({
    type: 'refused',
    reason: 'stopped',
  });
  expect(await members[0]?.request({ type: 'withdraw', seq: 3 })).toEqual({ type: 'done' });
  expect(await host.request({ type: 'revoke-invite', invite: '00'.repeat(16) })).toEqual({ type: 'done' });
  expect((await openDevice(here, here.host)).last('welcome')?.stopped).toBe(true);
  await host.request({ type: 'erase-room' });
  expect(host.closed()).toBe(closeCode.expired);
});
