// The 64 bytes in front of every envelope: all a relay sees of it, and all of it authenticated (AAD).
import { concatBytes, readU16, readU32, u16ToBytes, u32ToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { envelopeClass, HEADER_BYTES, isEnvelopeSize, VERSION, type EnvelopeClass } from './sizes.ts';

export interface Header {
  readonly kind: EnvelopeClass;
  readonly epoch: number;
  /** 16 bytes: SHA-256("r1/room\0" ‖ rootPub ‖ nonce), cut. */
  readonly room: Bytes;
  /** 16 random bytes, new for every sealing. */
  readonly envId: Bytes;
  /** 16 bytes: the round or ballot, otherwise zero. */
  readonly scope: Bytes;
  /** 8 bytes: the writer's memberRef, or the cap hash of an unnamed slot or ballot. */
  readonly author: Bytes;
}

export type HeaderFault =
  { type: 'too-short' } | { type: 'unknown-version' } | { type: 'unknown-class' } | { type: 'wrong-size' };

const kinds: readonly number[] = Object.values(envelopeClass);

const isKind = (value: number): value is EnvelopeClass => kinds.includes(value);

export const headerToBytes = (header: Header): Bytes =>
  concatBytes(
    Uint8Array.of(VERSION, header.kind, 0, 0),
    u32ToBytes(header.epoch),
    header.room,
    header.envId,
    header.scope,
    header.author,
  );

/** How many wraps a control envelope announces; 0 for the other classes. */
const wrapsIn = (kind: EnvelopeClass, envelope: Uint8Array): number =>
  kind === envelopeClass.control && envelope.length >= HEADER_BYTES + 2 ? readU16(envelope, HEADER_BYTES) : 0;

/** Reads the header of a whole envelope and checks that its size is exactly a bucket of its class. */
export const parseHeader = (envelope: Uint8Array): Result<Header, HeaderFault> => {
  if (envelope.length < HEADER_BYTES) return err({ type: 'too-short' });
  if (envelope[0] !== VERSION || envelope[2] !== 0 || envelope[3] !== 0)
    return err({ type: 'unknown-version' });
  const kind = envelope[1] ?? 0;
  if (!isKind(kind)) return err({ type: 'unknown-class' });
  if (!isEnvelopeSize(kind, envelope.length, wrapsIn(kind, envelope))) return err({ type: 'wrong-size' });
  return ok({
    kind,
    epoch: readU32(envelope, 4),
    room: new Uint8Array(envelope.slice(8, 24)),
    envId: new Uint8Array(envelope.slice(24, 40)),
    scope: new Uint8Array(envelope.slice(40, 56)),
    author: new Uint8Array(envelope.slice(56, 64)),
  });
};

export const controlPrefix = (wraps: readonly Uint8Array[]): Bytes =>
  concatBytes(u16ToBytes(wraps.length), ...wraps);
