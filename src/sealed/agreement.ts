// A device's X25519 pair, to which others seal with HPKE. Non-extractable where the browser has the curve;
// elsewhere noble with the same wire format, loaded only then.
import type { Bytes } from '../basics/bytes.ts';
import { secureRandom, type Random } from './random.ts';

/** Structured-cloneable, so that IndexedDB keeps it. `publicBytes`: 32 bytes. */
export type AgreementKeys =
  | {
      readonly form: 'native';
      readonly publicKey: CryptoKey;
      readonly privateKey: CryptoKey;
      readonly publicBytes: Bytes;
    }
  | { readonly form: 'software'; readonly secret: Bytes; readonly publicBytes: Bytes };

let native: Promise<boolean> | undefined;

/** Whether this platform's WebCrypto has X25519; asked once. */
export const hasNativeAgreement = (): Promise<boolean> => {
  native ??= globalThis.crypto.subtle.generateKey({ name: 'X25519' }, false, ['deriveBits']).then(
    () => true,
    () => false,
  );
  return native;
};

/** The pair of 32 secret bytes: for platforms without the curve and for keys that go into a recovery file. */
export const softwareAgreementKeys = async (secret: Bytes): Promise<AgreementKeys> => {
  const { x25519 } = await import('@noble/curves/ed25519.js');
  return { form: 'software', secret, publicBytes: new Uint8Array(x25519.getPublicKey(secret)) };
};

/** A new pair; `software` asks for the fallback where the platform could do better (tests). */
export const createAgreementKeys = async (
  options: { readonly software?: boolean; readonly random?: Random } = {},
): Promise<AgreementKeys> => {
  if (options.software === true || !(await hasNativeAgreement())) {
    return softwareAgreementKeys((options.random ?? secureRandom)(32));
  }
  const usages: KeyUsage[] = ['deriveBits'];
  const pair = await globalThis.crypto.subtle.generateKey({ name: 'X25519' }, false, usages);
  if (!('publicKey' in pair)) throw new Error('X25519 gave no pair');
  const publicBytes = new Uint8Array(await globalThis.crypto.subtle.exportKey('raw', pair.publicKey));
  return { form: 'native', publicKey: pair.publicKey, privateKey: pair.privateKey, publicBytes };
};
