// Plaintext = u32 length ‖ body ‖ zeros, up to a bucket of its class. Never compressed: sizes would tell.
import { concatBytes, isZero, readU32, u32ToBytes, type Bytes } from '../basics/bytes.ts';

/** The body in exactly `bucket` bytes; the caller has chosen a bucket that holds it. */
export const pad = (body: Uint8Array, bucket: number): Bytes =>
  concatBytes(u32ToBytes(body.length), body, new Uint8Array(bucket - body.length - LENGTH_BYTES));

export const LENGTH_BYTES = 4;

/** The body, or undefined where the length does not fit or the padding is not zero. */
export const unpad = (plaintext: Uint8Array): Bytes | undefined => {
  if (plaintext.length < LENGTH_BYTES) return undefined;
  const length = readU32(plaintext, 0);
  if (length > plaintext.length - LENGTH_BYTES) return undefined;
  const end = LENGTH_BYTES + length;
  return isZero(plaintext.subarray(end)) ? new Uint8Array(plaintext.slice(LENGTH_BYTES, end)) : undefined;
};
