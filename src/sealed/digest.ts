// SHA-256, synchronous: awaiting WebCrypto per link made the log hash six times slower (stack.md, measured).
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { concatBytes, textToBytes, type Bytes } from '../basics/bytes.ts';

/** 32 bytes. */
export const sha256 = (...parts: readonly Uint8Array[]): Bytes =>
  new Uint8Array(nobleSha256(concatBytes(...parts)));

/** `label`, a zero byte, the parts: no signed, hashed or bound text of one purpose can serve as another. */
export const labelled = (label: string, ...parts: readonly Uint8Array[]): Bytes =>
  concatBytes(textToBytes(`${label}\0`), ...parts);
