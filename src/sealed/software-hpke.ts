// The X25519 KEM of HPKE on noble, for platforms whose WebCrypto lacks the curve, and for test vectors that
// must fix the ephemeral key. Same bytes on the wire as the native one (RFC 9180 §4.1).
import { x25519 } from '@noble/curves/ed25519.js';
import {
  AEAD_AES_256_GCM,
  CipherSuite,
  KDF_HKDF_SHA256,
  LabeledExpand,
  LabeledExtract,
  type KEM,
  type Key,
} from 'hpke';
import { concatBytes, textToBytes, u16ToBytes } from '../basics/bytes.ts';
import { secureRandom, type Random } from './random.ts';

interface SoftwareKey extends Key {
  readonly bytes: Uint8Array;
}

const KEM_ID = 0x0020;
const LENGTH = 32;
const suiteId = concatBytes(textToBytes('KEM'), u16ToBytes(KEM_ID));

const keyOf = (bytes: Uint8Array, type: 'private' | 'public'): SoftwareKey => ({
  algorithm: { name: 'X25519' },
  extractable: true,
  type,
  bytes,
});

const pairOf = (secret: Uint8Array) => ({
  publicKey: keyOf(x25519.getPublicKey(secret), 'public'),
  privateKey: keyOf(secret, 'private'),
});

const sharedSecret = async (exchange: Uint8Array, context: Uint8Array): Promise<Uint8Array> => {
  const kdf = KDF_HKDF_SHA256();
  const extracted = await LabeledExtract(kdf, suiteId, new Uint8Array(), textToBytes('eae_prk'), exchange);
  return LabeledExpand(kdf, suiteId, extracted, textToBytes('shared_secret'), context, LENGTH);
};

const deriveSecret = async (material: Uint8Array): Promise<Uint8Array> => {
  const kdf = KDF_HKDF_SHA256();
  const extracted = await LabeledExtract(kdf, suiteId, new Uint8Array(), textToBytes('dkp_prk'), material);
  return LabeledExpand(kdf, suiteId, extracted, textToBytes('sk'), new Uint8Array(), LENGTH);
};

const softwareKem = (random: Random) => (): KEM<SoftwareKey> => ({
  id: KEM_ID,
  type: 'KEM',
  name: 'DHKEM(X25519, HKDF-SHA256)',
  Nsecret: LENGTH,
  Nenc: LENGTH,
  Npk: LENGTH,
  Nsk: LENGTH,
  DeriveKeyPair: async (material) => pairOf(await deriveSecret(material)),
  GenerateKeyPair: async () => pairOf(random(LENGTH)),
  SerializePublicKey: async (key) => key.bytes,
  DeserializePublicKey: async (bytes) => keyOf(bytes, 'public'),
  SerializePrivateKey: async (key) => key.bytes,
  DeserializePrivateKey: async (bytes) => keyOf(bytes, 'private'),
  Encap: async (recipient) => {
    const ephemeral = pairOf(random(LENGTH));
    const enc = ephemeral.publicKey.bytes;
    const exchange = x25519.getSharedSecret(ephemeral.privateKey.bytes, recipient.bytes);
    return { enc, shared_secret: await sharedSecret(exchange, concatBytes(enc, recipient.bytes)) };
  },
  Decap: async (enc, secret, own) => {
    const publicBytes = own?.bytes ?? x25519.getPublicKey(secret.bytes);
    const exchange = x25519.getSharedSecret(secret.bytes, enc);
    return sharedSecret(exchange, concatBytes(enc, publicBytes));
  },
});

/** The same cipher suite as hpke.ts uses natively; `random` gives the ephemeral key. */
export const softwareSuite = (random: Random = secureRandom): CipherSuite<SoftwareKey> =>
  new CipherSuite(softwareKem(random), KDF_HKDF_SHA256, AEAD_AES_256_GCM);
