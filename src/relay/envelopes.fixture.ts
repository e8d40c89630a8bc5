// Envelopes as devices would send them; what is sealed in them does not matter to a relay.
import { concatBytes, type Bytes } from '../basics/bytes.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import { headerToBytes, type Header } from '../envelope/header.ts';
import {
  BALLOT_BUCKET,
  envelopeClass,
  FRAME_BYTES,
  SLOT_BUCKET,
  type EnvelopeClass,
} from '../envelope/sizes.ts';

let count = 0;

/** Bytes that no test has seen before; the first ones vary most. */
export const freshBytes = (length: number): Bytes => {
  count += 1;
  const bytes = new Uint8Array(length);
  let value = Math.imul(count, 2_654_435_761) >>> 0;
  for (let index = 0; index < length; index += 1) {
    value = (Math.imul(value, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[index] = value >>> 24;
  }
  return bytes;
};

const plaintextOf: Record<EnvelopeClass, number> = {
  [envelopeClass.control]: 256 + 2,
  [envelopeClass.post]: 256,
  [envelopeClass.sealed]: SLOT_BUCKET,
  [envelopeClass.ballot]: BALLOT_BUCKET,
  [envelopeClass.signal]: 256,
};

export type HeaderParts = Pick<Header, 'kind' | 'room' | 'author'> & Partial<Header>;

export const testEnvelope = (parts: HeaderParts, text?: Bytes): Sealed => {
  const header = { epoch: 1, envId: freshBytes(16), scope: new Uint8Array(16), ...parts };
  const body = freshBytes(FRAME_BYTES - 64 + plaintextOf[header.kind]);
  if (header.kind === envelopeClass.control) body.fill(0, 0, 2);
  if (text !== undefined) body.set(text, 12);
  return { header, bytes: concatBytes(headerToBytes(header), body) };
};
