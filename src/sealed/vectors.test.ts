import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hexToBytes } from '../basics/hex.ts';
import { softwareAgreementKeys } from './agreement.ts';
import { startControl } from './control-state.ts';
import { verifyControl } from './control-verify.ts';
import { deriveEpochKeys } from './epoch.ts';
import { enterEpoch } from './epoch-start.ts';
import { verifyDelegation, readVouched } from './host-chain.ts';
import { startLog } from './log.ts';
import { openPost } from './post.ts';
import { unboxPost } from './private-post.ts';
import { unwrap } from './room.fixture.ts';
import { openSlot } from './round.ts';
import { buildVectors } from './vectors.fixture.ts';

type Vectors = Awaited<ReturnType<typeof buildVectors>>;

const file = readFileSync(new URL('vectors.json', import.meta.url), 'utf8');
const written = JSON.parse(file) as Vectors;

const bytes = (hex: string) => {
  const read = hexToBytes(hex);
  if (read === undefined) throw new Error(`Not hexadecimal: ${hex}`);
  return read;
};

describe('test vectors', () => {
  it('[SE75] the code makes exactly the published vectors', async () => {
    expect(await buildVectors()).toEqual(written);
  });

  it('[SE76] what is published opens and verifies from its published inputs', async () => {
    const { identity, epoch, envelopes, round } = written;
    const room = bytes(identity.room);
    const keys = await deriveEpochKeys({ epoch: epoch.epoch, secret: bytes(epoch.secret) }, room);
    const host = await softwareAgreementKeys(bytes(identity.hostAgreementSecret));
    const hostRef = new Uint8Array(8).fill(0xa1);
    const delegation = readVouched(bytes(identity.delegation), 0);
    expect(await verifyDelegation(room, bytes(identity.rootPub), delegation)).toBe(true);
    const entered = unwrap(await enterEpoch(room, bytes(envelopes.epochStart), hostRef, host));
    expect(entered.secret.secret).toEqual(bytes(epoch.secret));
    const roomIdentity = { room, rootPub: bytes(identity.rootPub), nonce: bytes(identity.nonce) };
    const { hash } = startLog(room);
    const state = startControl(roomIdentity);
    expect((await verifyControl(state, keys, entered.opened, 1, () => hash)).ok).toBe(true);
    const { post } = unwrap(await openPost(keys, bytes(envelopes.post)));
    expect('event' in post && post.event).toEqual({ text: 'Hoi' });
    const boxed = unwrap(await openPost(keys, bytes(envelopes.privatePost)));
    const me = { member: hostRef, agreement: host };
    expect(unwrap(await unboxPost(keys, boxed.header.author, me, boxed.post))).toEqual({ text: 'Hoi' });
    const slots = await Promise.all(round.slots.map(({ envelope }) => openSlot(keys, bytes(envelope))));
    expect(slots.map((slot) => unwrap(slot).slot?.fields)).toEqual([
      { answer: 'Ik luisterde niet' },
      undefined,
    ]);
  });
});
