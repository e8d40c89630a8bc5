import { describe, expect, it } from 'vitest';
import { textToBytes } from '../basics/bytes.ts';
import { hexToBytes } from '../basics/hex.ts';
import { bearerHash, createBearer, createDeviceKeys, createMemberRef, recoveryRef } from './device-keys.ts';
import { sha256 } from './digest.ts';
import { delegateHost, linkHost, MAX_LINKS, verifyHostChain } from './host-chain.ts';
import { openSealed, sealFor } from './hpke.ts';
import { createRoot, roomIdOf, rootOf, signRecovery } from './root.ts';
import { createDevice, unwrap, type Device } from './room.fixture.ts';
import { createSigningKeys, sign, softwareSigningKeys, verifySignature } from './signing.ts';
import { concatBytes } from '../basics/bytes.ts';

const info = textToBytes('info');
const text = textToBytes('text');
const hostKeys = (device: Device) => ({
  edPub: device.keys.signing.publicBytes,
  hpkePub: device.keys.agreement.publicBytes,
});

describe('room identity', () => {
  it('[SE1] a room is the hash of its root key and nonce', async () => {
    const root = await createRoot();
    const { room, rootPub, nonce } = root.identity;
    const whole = sha256(concatBytes(textToBytes('r1/room\0'), rootPub, nonce));
    expect(room).toEqual(whole.slice(0, 16));
    expect(roomIdOf(rootPub, new Uint8Array(16))).not.toEqual(room);
    expect(roomIdOf((await createRoot()).identity.rootPub, nonce)).not.toEqual(room);
    expect((await rootOf(root.seed, nonce)).identity).toEqual(root.identity);
  });

  it('[SE2] device keys are non-extractable and survive a structured clone', async () => {
    const keys = structuredClone(await createDeviceKeys());
    expect(keys.agreement.form).toBe('native');
    expect(keys.signing.form).toBe('native');
    if (keys.agreement.form !== 'native' || keys.signing.form !== 'native') return;
    await expect(crypto.subtle.exportKey('pkcs8', keys.agreement.privateKey)).rejects.toThrow();
    await expect(crypto.subtle.exportKey('pkcs8', keys.signing.privateKey)).rejects.toThrow();
    const sealed = await sealFor(keys.agreement.publicBytes, info, text);
    expect(await openSealed(keys.agreement, info, sealed ?? info)).toEqual(text);
    const signature = await sign(keys.signing, text);
    expect(await verifySignature(keys.signing.publicBytes, signature, text)).toBe(true);
  });

  it('[SE3] the fallback without WebCrypto curves speaks the same wire format', async () => {
    const random = (length: number) => crypto.getRandomValues(new Uint8Array(length));
    for (const software of [true, false]) {
      const keys = await createDeviceKeys({ software });
      for (const fixed of [undefined, random]) {
        const sealed = await sealFor(keys.agreement.publicBytes, info, text, fixed);
        expect(sealed).toHaveLength(48 + text.length);
        expect(await openSealed(keys.agreement, info, sealed ?? info)).toEqual(text);
      }
      const signature = await sign(keys.signing, text);
      for (const check of [true, false]) {
        const options = { software: check };
        expect(await verifySignature(keys.signing.publicBytes, signature, text, options)).toBe(true);
        expect(await verifySignature(keys.signing.publicBytes, signature, info, options)).toBe(false);
      }
    }
  });

  it('[SE3] the fallback signs the vector of RFC 8032 and refuses what is no key', async () => {
    const seed = hexToBytes('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60') ?? info;
    const keys = await softwareSigningKeys(seed);
    const expected = hexToBytes(
      'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
    );
    expect(await sign(keys, new Uint8Array())).toEqual(expected);
    expect(await sealFor(new Uint8Array(32), info, text)).toBeUndefined();
    expect(await sealFor(new Uint8Array(31), info, text)).toBeUndefined();
    expect(await sealFor(new Uint8Array(32), info, text, (length) => new Uint8Array(length).fill(7))).toBe(
      undefined,
    );
    const native = await createSigningKeys();
    expect(await verifySignature(native.publicBytes, new Uint8Array(63), text)).toBe(false);
  });

  it('[SE4] what HPKE sealed opens only with the key and the info it was sealed for', async () => {
    const keys = await createDeviceKeys();
    const other = await createDeviceKeys();
    const sealed = (await sealFor(keys.agreement.publicBytes, info, text)) ?? info;
    expect(await openSealed(other.agreement, info, sealed)).toBeUndefined();
    expect(await openSealed(keys.agreement, text, sealed)).toBeUndefined();
    expect(await openSealed(keys.agreement, info, sealed.slice(0, 40))).toBeUndefined();
    sealed[50] = (sealed[50] ?? 0) ^ 1;
    expect(await openSealed(keys.agreement, info, sealed)).toBeUndefined();
  });

  it('[SE5] references and bearers are random; the reference of the recovery key is never given out', () => {
    const answers = [recoveryRef, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)];
    expect(createMemberRef(() => answers.shift() ?? recoveryRef)).toEqual(
      Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8),
    );
    const bearer = createBearer();
    expect(bearer).toHaveLength(32);
    expect(createBearer()).not.toEqual(bearer);
    expect(bearerHash(bearer)).toEqual(sha256(bearer));
  });
});

describe('why a device may be host', () => {
  const chainOf = async (length: number) => {
    const root = await createRoot();
    const first = await createDevice();
    const devices = [first, ...(await Promise.all(Array.from({ length }, () => createDevice())))];
    const links = await Promise.all(
      devices
        .slice(1)
        .map((device, index) =>
          linkHost(root.identity.room, (devices[index] ?? first).keys.signing, hostKeys(device)),
        ),
    );
    return {
      chain: { delegation: await delegateHost(root, hostKeys(first)), links },
      root,
      room: root.identity.room,
      rootPub: root.identity.rootPub,
    };
  };

  it('[SE6] root delegates to the first host, each host to the next; the last keys count', async () => {
    for (const length of [0, 1, MAX_LINKS]) {
      const { chain, room, rootPub } = await chainOf(length);
      const last = chain.links.at(-1) ?? chain.delegation;
      expect(unwrap(await verifyHostChain(room, rootPub, chain))).toEqual({
        edPub: last.edPub,
        hpkePub: last.hpkePub,
      });
    }
  });

  it('[SE6] a fifth link, a link by somebody else, another room or another root is refused', async () => {
    const { chain, root, room, rootPub } = await chainOf(MAX_LINKS + 1);
    expect(await verifyHostChain(room, rootPub, chain)).toEqual({
      ok: false,
      error: { type: 'chain-too-long' },
    });
    const two = { ...chain, links: chain.links.slice(0, 2) };
    expect(await verifyHostChain(room, (await createRoot()).identity.rootPub, two)).toEqual({
      ok: false,
      error: { type: 'bad-delegation' },
    });
    expect((await verifyHostChain(new Uint8Array(16), rootPub, two)).ok).toBe(false);
    const skipped = { ...chain, links: chain.links.slice(1, 2) };
    expect(await verifyHostChain(room, rootPub, skipped)).toEqual({ ok: false, error: { type: 'bad-link' } });
    // A delegation's signature is no link's and the other way round.
    const asRoot = await softwareSigningKeys(root.seed);
    const delegation = await linkHost(room, asRoot, chain.delegation);
    expect((await verifyHostChain(room, rootPub, { delegation, links: [] })).ok).toBe(false);
    const asLink = { ...chain, links: [chain.delegation] };
    expect((await verifyHostChain(room, rootPub, asLink)).ok).toBe(false);
  });

  it('[SE7] root signs a recovery over room, challenge, member and bearer hash', async () => {
    const root = await createRoot();
    const recovery = {
      challenge: sha256(text),
      member: createMemberRef(),
      bearerHash: bearerHash(createBearer()),
    };
    const { room, rootPub } = root.identity;
    const signed = concatBytes(
      textToBytes('r1/recover\0'),
      room,
      recovery.challenge,
      recovery.member,
      recovery.bearerHash,
    );
    const signature = await signRecovery(root, recovery);
    expect(await verifySignature(rootPub, signature, signed)).toBe(true);
    expect(await verifySignature(rootPub, signature, signed.slice(1))).toBe(false);
  });
});
