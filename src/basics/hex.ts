import type { Bytes } from './bytes.ts';

/** Lower-case hexadecimal, two characters a byte. Also the key under which byte strings live in maps. */
export const bytesToHex = (bytes: Uint8Array): string => {
  let text = '';
  for (const byte of bytes) text += byte.toString(16).padStart(2, '0');
  return text;
};

/** The bytes, or undefined where the text is not an even number of lower-case hexadecimal characters. */
export const hexToBytes = (text: string): Bytes | undefined => {
  if (text.length % 2 !== 0 || !/^[0-9a-f]*$/.test(text)) return undefined;
  const bytes = new Uint8Array(text.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = Number.parseInt(text.slice(index * 2, index * 2 + 2), 16);
  }
  return bytes;
};
