// Chance comes in as an argument, so that tests and test vectors can fix it.
import type { Bytes } from '../basics/bytes.ts';

/** `length` unpredictable bytes. */
export type Random = (length: number) => Bytes;

export const secureRandom: Random = (length) => globalThis.crypto.getRandomValues(new Uint8Array(length));
