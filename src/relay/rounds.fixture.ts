// An open round and what its devices upload.
import { bytesToHex } from '../basics/hex.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { freshBytes } from './envelopes.fixture.ts';
import { openRoom, type TestDevice, type TestWorld } from './room.fixture.ts';

/** A round for these members, two slots each, unnamed unless told otherwise. */
export const openRound = async (here: TestWorld, count = 3, parts = {}) => {
  const { host, members } = await openRoom(here, count);
  const scope = freshBytes(16);
  await host.command({
    type: 'open-scope',
    scope: bytesToHex(scope),
    kind: 'round',
    mode: 'anonymous',
    roster: members.map(({ member }) => ({ member, slots: 2 })),
    ...parts,
  });
  return { host, members, scope, id: bytesToHex(scope) };
};

export const slots = (device: TestDevice | undefined, scope: Uint8Array, count = 2, parts = {}): Sealed[] =>
  Array.from({ length: count }, () => {
    const own = { scope: new Uint8Array(scope), author: freshBytes(8), ...parts };
    const sealed = device?.envelope(envelopeClass.sealed, own);
    if (sealed === undefined) throw new Error('no device');
    return sealed;
  });

export const upload = async (device: TestDevice | undefined, envelopes: Sealed[]): Promise<Sealed[]> => {
  await device?.send({ type: 'slots', envelopes });
  return envelopes;
};
