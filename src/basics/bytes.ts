// Byte strings. All integers on the wire are big-endian.

const textEncoder = new TextEncoder();
const strictDecoder = new TextDecoder('utf-8', { fatal: true });

/** A byte string of its own buffer (never a SharedArrayBuffer), as WebCrypto asks. */
export type Bytes = Uint8Array<ArrayBuffer>;

export const textToBytes = (text: string): Bytes => textEncoder.encode(text);

/** The text, or undefined where the bytes are not valid UTF-8. */
export const bytesToText = (bytes: Uint8Array): string | undefined => {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
};

export const concatBytes = (...parts: readonly Uint8Array[]): Bytes => {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
};

/** Compares without an early exit; lengths are not secret. */
export const equalBytes = (left: Uint8Array, right: Uint8Array): boolean => {
  if (left.length !== right.length) return false;
  let difference = 0;
  for (let index = 0; index < left.length; index += 1) {
    difference |= (left[index] ?? 0) ^ (right[index] ?? 0);
  }
  return difference === 0;
};

/** Order of unsigned bytes, as SQLite orders blobs. */
export const compareBytes = (left: Uint8Array, right: Uint8Array): number => {
  const shorter = Math.min(left.length, right.length);
  for (let index = 0; index < shorter; index += 1) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
};

export const u16ToBytes = (value: number): Bytes => {
  const bytes = new Uint8Array(2);
  new DataView(bytes.buffer).setUint16(0, value);
  return bytes;
};

export const u32ToBytes = (value: number): Bytes => {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, value);
  return bytes;
};

/** Positions and times are safe integers (below 2^53), eight bytes on the wire. */
export const u64ToBytes = (value: number): Bytes => {
  const bytes = new Uint8Array(8);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(value));
  return bytes;
};

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

export const readU16 = (bytes: Uint8Array, offset: number): number => viewOf(bytes).getUint16(offset);

export const readU32 = (bytes: Uint8Array, offset: number): number => viewOf(bytes).getUint32(offset);

/** The number at offset; beyond 2^53 it is no position of ours and comes back as NaN. */
export const readU64 = (bytes: Uint8Array, offset: number): number => {
  const value = viewOf(bytes).getBigUint64(offset);
  return value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : Number.NaN;
};

export const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0);
