import { describe, expect, it } from 'vitest';
import { textToBytes, u32ToBytes, type Bytes } from '../basics/bytes.ts';
import { parseHeader } from '../envelope/header.ts';
import { envelopeClass, postBuckets } from '../envelope/sizes.ts';
import { createMemberRef } from './device-keys.ts';
import { createEpochSecret, deriveEpochKeys } from './epoch.ts';
import { pad, unpad } from './padding.ts';
import { unwrap } from './room.fixture.ts';
import { headerFor, openEnvelope, sealEnvelope } from './seal.ts';

const room = crypto.getRandomValues(new Uint8Array(16));
const author = createMemberRef();
const scope = crypto.getRandomValues(new Uint8Array(16));
const secret = createEpochSecret(3);
const keys = await deriveEpochKeys(secret, room);
const body = textToBytes('Wat een kind ons vertelde');

const sealAll = () =>
  Promise.all(
    Object.values(envelopeClass).map(async (kind) => {
      const inScope = kind === envelopeClass.sealed || kind === envelopeClass.ballot;
      const wraps = kind === envelopeClass.control ? [new Uint8Array(88).fill(5)] : [];
      return unwrap(await sealEnvelope(keys, { kind, author, body, wraps, ...(inScope ? { scope } : {}) }));
    }),
  );

describe('envelopes', () => {
  it('[SE8] every class opens to what was sealed, header and wraps included', async () => {
    for (const sealed of await sealAll()) {
      const opened = unwrap(await openEnvelope(keys, sealed.bytes));
      expect(opened.body).toEqual(body);
      expect(opened.header).toEqual(sealed.header);
      expect(unwrap(parseHeader(sealed.bytes))).toEqual(sealed.header);
      expect(opened.wraps).toHaveLength(sealed.header.kind === envelopeClass.control ? 90 : 0);
    }
  });

  it('[SE9] an envelope with any one byte flipped is refused', async () => {
    for (const { bytes } of await sealAll()) {
      // Every byte of header, count, wraps and nonce; then a sample of the ciphertext and the whole tag.
      const places = [...Array(200).keys()].concat(
        [...Array(16).keys()].map((index) => bytes.length - 1 - index),
      );
      for (const place of places) {
        const altered = bytes.slice();
        altered[place] = (altered[place] ?? 0) ^ 0x01;
        expect((await openEnvelope(keys, altered)).ok).toBe(false);
      }
    }
  });

  it('[SE10] an envelope replayed into another room, epoch or scope, or under another author, is refused', async () => {
    const post = unwrap(await sealEnvelope(keys, { kind: envelopeClass.post, author, body }));
    const others = [
      { offset: 4, bytes: u32ToBytes(4), fault: 'wrong-epoch' },
      { offset: 8, bytes: new Uint8Array(16), fault: 'wrong-room' },
      { offset: 40, bytes: scope, fault: 'not-authentic' },
      { offset: 56, bytes: createMemberRef(), fault: 'not-authentic' },
    ];
    for (const { offset, bytes, fault } of others) {
      const replayed = post.bytes.slice();
      replayed.set(bytes, offset);
      expect(await openEnvelope(keys, replayed)).toEqual({ ok: false, error: { type: fault } });
    }
    // Even with keys of the other room or epoch made from the same secret.
    const nextEpoch = await deriveEpochKeys({ ...secret, epoch: 4 }, room);
    const moved = post.bytes.slice();
    moved.set(u32ToBytes(4), 4);
    expect(await openEnvelope(nextEpoch, moved)).toEqual({ ok: false, error: { type: 'not-authentic' } });
    const otherRoom = await deriveEpochKeys(secret, new Uint8Array(16));
    const carried = post.bytes.slice();
    carried.set(new Uint8Array(16), 8);
    expect(await openEnvelope(otherRoom, carried)).toEqual({ ok: false, error: { type: 'not-authentic' } });
  });

  it('[SE11] sizes are exactly the buckets, whatever the length', async () => {
    const sizeOf = async (kind: 2 | 3 | 4 | 5, length: number): Promise<number> =>
      unwrap(await sealEnvelope(keys, { kind, author, body: new Uint8Array(length) })).bytes.length;
    expect(await sizeOf(2, 1)).toBe(348);
    expect(await sizeOf(2, 252)).toBe(348);
    expect(await sizeOf(2, 253)).toBe(604);
    expect(await sizeOf(3, 0)).toBe(2140);
    expect(await sizeOf(3, 2044)).toBe(2140);
    expect(await sizeOf(4, 0)).toBe(348);
    expect(await sizeOf(4, 252)).toBe(348);
    const largest = Math.max(...postBuckets);
    expect(await sealEnvelope(keys, { kind: 2, author, body: new Uint8Array(largest) })).toEqual({
      ok: false,
      error: { type: 'too-long', over: 4 },
    });
    expect(await sealEnvelope(keys, { kind: 3, author, body: new Uint8Array(2054) })).toEqual({
      ok: false,
      error: { type: 'too-long', over: 10 },
    });
  });

  it('[SE12] sealing the same body twice gives another envId, nonce and ciphertext', async () => {
    const sealing = { kind: envelopeClass.sealed, author, scope, body };
    const [first, second] = [
      unwrap(await sealEnvelope(keys, sealing)),
      unwrap(await sealEnvelope(keys, sealing)),
    ];
    expect(first.header.envId).not.toEqual(second.header.envId);
    expect(first.bytes.slice(64, 76)).not.toEqual(second.bytes.slice(64, 76));
    expect(first.bytes.slice(76)).not.toEqual(second.bytes.slice(76));
  });

  it('[SE13] padding that is not zero, or a length beyond the bucket, is refused', async () => {
    expect(unpad(pad(body, 256))).toEqual(body);
    const dirty = pad(body, 256);
    dirty[255] = 1;
    expect(unpad(dirty)).toBeUndefined();
    expect(unpad(u32ToBytes(1))).toBeUndefined();
    expect(unpad(new Uint8Array(3))).toBeUndefined();
    expect(unpad(new Uint8Array(4))).toEqual(new Uint8Array());
    expect(await openEnvelope(keys, await sealPlaintext(dirty))).toEqual({
      ok: false,
      error: { type: 'bad-padding' },
    });
  });

  it('[SE14] content, slots and signals have keys of their own; secret, room and epoch decide all of them', async () => {
    const post = unwrap(await sealEnvelope(keys, { kind: envelopeClass.post, author, body }));
    const swapped = { ...keys, content: keys.sealed };
    expect((await openEnvelope(swapped, post.bytes)).ok).toBe(false);
    expect((await openEnvelope({ ...keys, content: keys.signal }, post.bytes)).ok).toBe(false);
    const commits = await Promise.all([
      deriveEpochKeys(secret, room),
      deriveEpochKeys(createEpochSecret(3), room),
      deriveEpochKeys({ ...secret, epoch: 4 }, room),
      deriveEpochKeys(secret, new Uint8Array(16)),
    ]);
    expect(new Set(commits.map(({ commit }) => commit.join())).size).toBe(4);
    expect(commits[0]?.commit).toEqual(keys.commit);
    expect(keys.content.extractable || keys.sealed.extractable || keys.signal.extractable).toBe(false);
  });
});

/** An envelope whose plaintext is exactly this, as a hostile member could make. */
const sealPlaintext = async (plaintext: Bytes): Promise<Bytes> => {
  const { headerToBytes } = await import('../envelope/header.ts');
  const { concatBytes } = await import('../basics/bytes.ts');
  const header = headerFor(keys, { kind: envelopeClass.post, author, body }, new Uint8Array(16));
  const nonce = new Uint8Array(12);
  const ciphertext = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: headerToBytes(header) },
    keys.content,
    plaintext,
  );
  return concatBytes(headerToBytes(header), nonce, new Uint8Array(ciphertext));
};
