// Classes, sizes and limits of protocol r1: what a relay can check without reading anything.

export const VERSION = 1;

export const HEADER_BYTES = 64;
export const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** One wrapped epoch secret: memberRef 8, HPKE enc 32, ciphertext 48. */
export const WRAP_BYTES = 88;
const COUNT_BYTES = 2;

/** Fixed bytes around a plaintext; control envelopes carry a count of wraps besides. */
export const FRAME_BYTES = HEADER_BYTES + NONCE_BYTES + TAG_BYTES;

/** What an envelope is. 6 and 7 are reserved and refused by r1. */
export const envelopeClass = { control: 1, post: 2, sealed: 3, ballot: 4, signal: 5 } as const;
export type EnvelopeClass = (typeof envelopeClass)[keyof typeof envelopeClass];

/** Plaintext sizes, in bytes. */
export const postBuckets: readonly number[] = [256, 512, 1024, 2048, 4096, 8192, 16_384];
const controlBuckets: readonly number[] = [...postBuckets, 32_768, 65_536];
export const SLOT_BUCKET = 2048;
export const BALLOT_BUCKET = 256;
const signalBuckets: readonly number[] = [256, 512, 1024];

const bucketsOf: Record<EnvelopeClass, readonly number[]> = {
  [envelopeClass.control]: controlBuckets,
  [envelopeClass.post]: postBuckets,
  [envelopeClass.sealed]: [SLOT_BUCKET],
  [envelopeClass.ballot]: [BALLOT_BUCKET],
  [envelopeClass.signal]: signalBuckets,
};

/** The smallest bucket that holds `length` bytes of plaintext, or undefined where none does. */
export const bucketFor = (kind: EnvelopeClass, length: number): number | undefined =>
  bucketsOf[kind].find((bucket) => length <= bucket);

/** Whether an envelope of `size` bytes (with `wraps` wraps, control only: a member each and recovery) is exactly a bucket. */
export const isEnvelopeSize = (kind: EnvelopeClass, size: number, wraps: number): boolean => {
  if (wraps > MAX_DEVICES + 1) return false;
  const extra = kind === envelopeClass.control ? COUNT_BYTES + wraps * WRAP_BYTES : 0;
  return bucketsOf[kind].includes(size - FRAME_BYTES - extra);
};

export const MAX_DEVICES = 200;
/** Slots of a round, counted over its whole roster. */
export const MAX_ROUND_SLOTS = 300;
export const MAX_ENVELOPE_BYTES = FRAME_BYTES + COUNT_BYTES + (MAX_DEVICES + 1) * WRAP_BYTES + 65_536;
/** A handshake message of a joiner; a host's offer may be longer by the links of its delegation. */
export const MAX_KNOCK_BYTES = 512;
export const MAX_OFFER_BYTES = 1024;
