// Envelope = header 64 ‖ (control: u16 count ‖ wraps) ‖ nonce 12 ‖ ciphertext ‖ tag 16; everything before the
// nonce is authenticated (docs/decisions/0011-wraps-outside-the-ciphertext.md).
import { concatBytes, equalBytes, readU16, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import { controlPrefix, headerToBytes, parseHeader, type Header } from '../envelope/header.ts';
import {
  bucketFor,
  envelopeClass,
  HEADER_BYTES,
  NONCE_BYTES,
  WRAP_BYTES,
  type EnvelopeClass,
} from '../envelope/sizes.ts';
import type { EpochKeys } from './epoch.ts';
import { LENGTH_BYTES, pad, unpad } from './padding.ts';
import { secureRandom, type Random } from './random.ts';

/** What goes into an envelope; room and epoch come from the keys, envId and nonce from chance. */
export interface Sealing {
  readonly kind: EnvelopeClass;
  /** 8 bytes: memberRef, or the cap hash of something unnamed. */
  readonly author: Bytes;
  /** 16 bytes; zero outside rounds and ballots. */
  readonly scope?: Bytes;
  readonly body: Bytes;
  /** Control only: 88 bytes each. */
  readonly wraps?: readonly Bytes[];
  /** 16 bytes; only where the body signs its own header and so must know it. */
  readonly envId?: Bytes;
}

export interface Opened {
  readonly header: Header;
  readonly body: Bytes;
  /** The section u16 count ‖ wraps of a control envelope; empty for other classes. */
  readonly wraps: Bytes;
}

export type SealFault = { type: 'too-long'; over: number };
export type OpenFault =
  | { type: 'malformed-envelope' }
  | { type: 'wrong-room' }
  | { type: 'wrong-epoch' }
  | { type: 'not-authentic' }
  | { type: 'bad-padding' };

const keyFor = (keys: EpochKeys, kind: EnvelopeClass): CryptoKey => {
  if (kind === envelopeClass.sealed || kind === envelopeClass.ballot) return keys.sealed;
  return kind === envelopeClass.signal ? keys.signal : keys.content;
};

const zeroScope: Bytes = new Uint8Array(16);

/** The header that `sealEnvelope` will write for this sealing. */
export const headerFor = (keys: EpochKeys, sealing: Sealing, envId: Bytes): Header => ({
  kind: sealing.kind,
  epoch: keys.epoch,
  room: keys.room,
  envId,
  scope: sealing.scope ?? zeroScope,
  author: sealing.author,
});

/** Seals once, under a new envId and nonce; the outbox keeps these bytes and never seals the same envId again. */
export const sealEnvelope = async (
  keys: EpochKeys,
  sealing: Sealing,
  random: Random = secureRandom,
): Promise<Result<Sealed, SealFault>> => {
  const bucket = bucketFor(sealing.kind, sealing.body.length + LENGTH_BYTES);
  if (bucket === undefined) return err({ type: 'too-long', over: overflow(sealing) });
  const header = headerFor(keys, sealing, sealing.envId ?? random(16));
  const bound = concatBytes(
    headerToBytes(header),
    sealing.kind === envelopeClass.control ? controlPrefix(sealing.wraps ?? []) : new Uint8Array(),
  );
  const nonce = random(NONCE_BYTES);
  const ciphertext = await globalThis.crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: bound },
    keyFor(keys, sealing.kind),
    pad(sealing.body, bucket),
  );
  return ok({ header, bytes: concatBytes(bound, nonce, new Uint8Array(ciphertext)) });
};

const overflow = (sealing: Sealing): number => {
  let bytes = sealing.body.length;
  while (bytes > 0 && bucketFor(sealing.kind, bytes + LENGTH_BYTES) === undefined) bytes -= 1;
  return sealing.body.length - bytes;
};

const boundLength = (header: Header, envelope: Uint8Array): number =>
  header.kind === envelopeClass.control
    ? HEADER_BYTES + 2 + readU16(envelope, HEADER_BYTES) * WRAP_BYTES
    : HEADER_BYTES;

/** Opens an envelope with the keys of its own epoch; every byte before the nonce is checked by the tag. */
export const openEnvelope = async (keys: EpochKeys, envelope: Bytes): Promise<Result<Opened, OpenFault>> => {
  const parsed = parseHeader(envelope);
  if (!parsed.ok) return err({ type: 'malformed-envelope' });
  const header = parsed.value;
  if (!equalBytes(header.room, keys.room)) return err({ type: 'wrong-room' });
  if (header.epoch !== keys.epoch) return err({ type: 'wrong-epoch' });
  const start = boundLength(header, envelope);
  let plaintext: Bytes;
  try {
    plaintext = new Uint8Array(
      await globalThis.crypto.subtle.decrypt(
        {
          name: 'AES-GCM',
          iv: envelope.slice(start, start + NONCE_BYTES),
          additionalData: envelope.slice(0, start),
        },
        keyFor(keys, header.kind),
        envelope.slice(start + NONCE_BYTES),
      ),
    );
  } catch {
    return err({ type: 'not-authentic' });
  }
  const body = unpad(plaintext);
  if (body === undefined) return err({ type: 'bad-padding' });
  return ok({ header, body, wraps: envelope.slice(HEADER_BYTES, start) });
};
