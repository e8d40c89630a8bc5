// An epoch's secret and the keys that come from it. Secrets are random, never derived from one another:
// whoever was removed cannot compute the next.
import { textToBytes, concatBytes, u32ToBytes, type Bytes } from '../basics/bytes.ts';
import { secureRandom, type Random } from './random.ts';

/** What admits to an epoch's content; wrapped, welcomed with, kept in the vault. */
export interface EpochSecret {
  /** From 1. */
  readonly epoch: number;
  /** 32 bytes. */
  readonly secret: Bytes;
}

/** Non-extractable AES-256-GCM keys, and the commitment that `epoch.start` signs. */
export interface EpochKeys {
  readonly room: Bytes;
  readonly epoch: number;
  /** Control and posts. */
  readonly content: CryptoKey;
  /** Slots and ballots. */
  readonly sealed: CryptoKey;
  readonly signal: CryptoKey;
  /** 32 bytes. */
  readonly commit: Bytes;
}

/** A fresh secret for the epoch of this number. */
export const createEpochSecret = (epoch: number, random: Random = secureRandom): EpochSecret => ({
  epoch,
  secret: random(32),
});

/** HKDF-SHA-256, salt = room, info = label ‖ 0 ‖ u32 epoch. */
export const deriveEpochKeys = async (secret: EpochSecret, room: Bytes): Promise<EpochKeys> => {
  const subtle = globalThis.crypto.subtle;
  const base = await subtle.importKey('raw', secret.secret, 'HKDF', false, ['deriveKey', 'deriveBits']);
  const parameters = (label: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: room,
    info: concatBytes(textToBytes(`${label}\0`), u32ToBytes(secret.epoch)),
  });
  const aesKey = (label: string): Promise<CryptoKey> =>
    subtle.deriveKey(parameters(label), base, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
  const [content, sealed, signal, commit] = await Promise.all([
    aesKey('r1/content'),
    aesKey('r1/sealed'),
    aesKey('r1/signal'),
    subtle.deriveBits(parameters('r1/commit'), base, 256),
  ]);
  return { room, epoch: secret.epoch, content, sealed, signal, commit: new Uint8Array(commit) };
};
