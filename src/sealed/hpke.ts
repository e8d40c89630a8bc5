// HPKE (RFC 9180, base mode): X25519, HKDF-SHA-256, AES-256-GCM. Base mode authenticates nobody: where the
// sender matters, a MAC or signature stands inside.
import { AEAD_AES_256_GCM, CipherSuite, KDF_HKDF_SHA256, KEM_DHKEM_X25519_HKDF_SHA256 } from 'hpke';
import { concatBytes, type Bytes } from '../basics/bytes.ts';
import { hasNativeAgreement, type AgreementKeys } from './agreement.ts';
import type { Random } from './random.ts';

/** Bytes around a plaintext: the encapsulated key 32, the tag 16. */
const HPKE_BYTES = 48;
const ENC_BYTES = 32;

let nativeSuite: CipherSuite | undefined;

const native = (): CipherSuite => {
  nativeSuite ??= new CipherSuite(KEM_DHKEM_X25519_HKDF_SHA256, KDF_HKDF_SHA256, AEAD_AES_256_GCM);
  return nativeSuite;
};

const software = async (random?: Random): Promise<CipherSuite> =>
  (await import('./software-hpke.ts')).softwareSuite(random);

/**
 * Seals for the holder of a 32-byte X25519 key: enc 32 ‖ ciphertext ‖ tag 16; undefined where the key is none.
 * `random` fixes the ephemeral key and forces the software path (test vectors).
 */
export const sealFor = async (
  publicBytes: Bytes,
  info: Bytes,
  plaintext: Bytes,
  random?: Random,
): Promise<Bytes | undefined> => {
  const useNative = random === undefined && (await hasNativeAgreement());
  const suite = useNative ? native() : await software(random);
  try {
    const key = await suite.DeserializePublicKey(publicBytes);
    const sealed = await suite.Seal(key, plaintext, { info });
    return concatBytes(sealed.encapsulatedSecret, sealed.ciphertext);
  } catch {
    return undefined;
  }
};

/** Opens what was sealed for these keys under the same info; undefined where it does not open. */
export const openSealed = async (
  keys: AgreementKeys,
  info: Bytes,
  message: Bytes,
): Promise<Bytes | undefined> => {
  if (message.length < HPKE_BYTES) return undefined;
  const enc = message.slice(0, ENC_BYTES);
  const ciphertext = message.slice(ENC_BYTES);
  try {
    if (keys.form === 'native') {
      // The pair, not the bare private key: hpke must know the public half of a non-extractable key.
      const pair = { publicKey: keys.publicKey, privateKey: keys.privateKey };
      return new Uint8Array(await native().Open(pair, enc, ciphertext, { info }));
    }
    const suite = await software();
    const pair = {
      publicKey: await suite.DeserializePublicKey(keys.publicBytes),
      privateKey: await suite.DeserializePrivateKey(keys.secret, true),
    };
    return new Uint8Array(await suite.Open(pair, enc, ciphertext, { info }));
  } catch {
    return undefined;
  }
};
