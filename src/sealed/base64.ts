// Standard base64, for bytes inside sealed JSON where hexadecimal would double them.
import type { Bytes } from '../basics/bytes.ts';

export const bytesToBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return globalThis.btoa(binary);
};

/** The bytes, or undefined where the text is not base64. */
export const base64ToBytes = (text: string): Bytes | undefined => {
  try {
    return Uint8Array.from(globalThis.atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
};
