import { expect, it } from 'vitest';
import { createMemoryStorage } from '../storage/memory/memory-storage.ts';
import { bytesToHex } from '../basics/hex.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { freshBytes } from './envelopes.fixture.ts';
import { createWorld, type TestDevice } from './room.fixture.ts';
import { openRound, slots, upload } from './rounds.fixture.ts';

const world = () => createWorld({ storage: createMemoryStorage() });
const reason = (device: TestDevice | undefined) => device?.last('refused')?.reason;

it("[RE30] exactly the device's slots, in the right class, scope and epoch", async () => {
  const here = await world();
  const { host, members, scope } = await openRound(here);
  const [first] = members;
  await upload(first, slots(first, scope, 1));
  expect(reason(first)).toBe('wrong-slots');
  await upload(host, slots(host, scope));
  expect(reason(host)).toBe('wrong-slots');
  await upload(first, slots(first, freshBytes(16)));
  expect(reason(first)).toBe('scope-unknown');
  await upload(first, slots(first, scope, 2, { epoch: 2 }));
  expect(reason(first)).toBe('wrong-epoch');
  await upload(first, slots(first, scope, 2, { room: freshBytes(16) }));
  expect(reason(first)).toBe('wrong-room');
  const ballots = slots(first, scope).map(({ header }) =>
    first?.envelope(envelopeClass.ballot, { scope: header.scope, author: header.author }),
  );
  await upload(first, ballots as Sealed[]);
  expect(reason(first)).toBe('wrong-class');
  const [one, two] = [slots(first, scope, 1), slots(first, freshBytes(16), 1)];
  await upload(first, [...one, ...two]);
  expect(reason(first)).toBe('wrong-slots');
});

it('[RE30] an upload replaces the earlier one as a whole', async () => {
  const here = await world();
  const { host, members, scope, id } = await openRound(here);
  await upload(members[0], slots(members[0], scope));
  const second = await upload(members[0], slots(members[0], scope));
  await host.command({ type: 'close-scope', scope: id });
  here.clock.pass(4000);
  await host.post();
  const ids = new Set(second.map(({ header }) => bytesToHex(header.envId)));
  const released = host.entries().slice(-3, -1);
  expect(
    released.map(
      (entry) => entry.form === 'envelope' && ids.has(bytesToHex(entry.envelope.subarray(24, 40))),
    ),
  ).toEqual([true, true]);
});

it("[RE31] unnamed slots are nobody's, named ones the writer's", async () => {
  const here = await world();
  const { members, scope } = await openRound(here);
  const [first, second] = members;
  await upload(first, slots(first, scope, 2, { author: freshBytes(8) }));
  expect(reason(first)).toBe('wrong-author');
  await upload(second, [
    ...slots(second, scope, 1, { author: second?.reference }),
    ...slots(second, scope, 1),
  ]);
  expect(reason(second)).toBe('wrong-author');
  const there = await world();
  const named = await openRound(there, 2, { mode: 'named' });
  await upload(named.members[0], slots(named.members[0], named.scope));
  expect(reason(named.members[0])).toBe('wrong-author');
  await upload(
    named.members[1],
    slots(named.members[1], named.scope, 2, { author: named.members[1]?.reference }),
  );
  expect(reason(named.members[1])).toBeUndefined();
});
