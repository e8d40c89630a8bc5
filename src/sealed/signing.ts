// Ed25519, for control events and delegations only: what people say is never signed (protocol, property 3).
import type { Bytes } from '../basics/bytes.ts';
import { secureRandom, type Random } from './random.ts';

/** Structured-cloneable. `publicBytes`: 32 bytes. `secret`: the 32-byte seed. */
export type SigningKeys =
  | { readonly form: 'native'; readonly privateKey: CryptoKey; readonly publicBytes: Bytes }
  | { readonly form: 'software'; readonly secret: Bytes; readonly publicBytes: Bytes };

export const SIGNATURE_BYTES = 64;

let native: Promise<boolean> | undefined;

const hasNativeSigning = (): Promise<boolean> => {
  native ??= globalThis.crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']).then(
    () => true,
    () => false,
  );
  return native;
};

/** The pair of a 32-byte seed (RFC 8032): root keys, and devices whose platform lacks the curve. */
export const softwareSigningKeys = async (secret: Bytes): Promise<SigningKeys> => {
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  return { form: 'software', secret, publicBytes: new Uint8Array(ed25519.getPublicKey(secret)) };
};

/** A new pair, non-extractable where WebCrypto has Ed25519; `software` forces the fallback (tests). */
export const createSigningKeys = async (
  options: { readonly software?: boolean; readonly random?: Random } = {},
): Promise<SigningKeys> => {
  if (options.software === true || !(await hasNativeSigning())) {
    return softwareSigningKeys((options.random ?? secureRandom)(32));
  }
  const usages: KeyUsage[] = ['sign', 'verify'];
  const pair = await globalThis.crypto.subtle.generateKey({ name: 'Ed25519' }, false, usages);
  if (!('publicKey' in pair)) throw new Error('Ed25519 gave no pair');
  const publicBytes = new Uint8Array(await globalThis.crypto.subtle.exportKey('raw', pair.publicKey));
  return { form: 'native', privateKey: pair.privateKey, publicBytes };
};

/** 64 bytes over exactly these bytes; put a label in front with `labelled`. */
export const sign = async (keys: SigningKeys, message: Bytes): Promise<Bytes> => {
  if (keys.form === 'native') {
    return new Uint8Array(await globalThis.crypto.subtle.sign({ name: 'Ed25519' }, keys.privateKey, message));
  }
  const { ed25519 } = await import('@noble/curves/ed25519.js');
  return new Uint8Array(ed25519.sign(message, keys.secret));
};

/** Whether `signature` is by `publicBytes` over `message`; false for keys and signatures that are none. */
export const verifySignature = async (
  publicBytes: Bytes,
  signature: Bytes,
  message: Bytes,
  options: { readonly software?: boolean } = {},
): Promise<boolean> => {
  if (publicBytes.length !== 32 || signature.length !== SIGNATURE_BYTES) return false;
  try {
    if (options.software === true || !(await hasNativeSigning())) {
      const { ed25519 } = await import('@noble/curves/ed25519.js');
      return ed25519.verify(signature, message, publicBytes, { zip215: false });
    }
    const key = await globalThis.crypto.subtle.importKey('raw', publicBytes, { name: 'Ed25519' }, true, [
      'verify',
    ]);
    return await globalThis.crypto.subtle.verify({ name: 'Ed25519' }, key, signature, message);
  } catch {
    return false;
  }
};
