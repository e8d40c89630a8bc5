// Crockford's base32: no I, L, O, U; letters that look like digits are read as those digits.
// https://www.crockford.com/base32.html
import type { Bytes } from './bytes.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const valueOf = new Map([...alphabet].map((character, value) => [character, value]));
valueOf.set('O', 0);
valueOf.set('I', 1);
valueOf.set('L', 1);

/** Five bits a character, the last one padded with zero bits: 16 bytes become 26 characters. */
export const bytesToBase32 = (bytes: Uint8Array): string => {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += alphabet[(held >>> bits) & 31];
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + alphabet[(held << (5 - bits)) & 31] : text;
};

/** Reads exactly `length` bytes (case does not matter), or undefined: wrong characters, wrong count, padding not zero. */
export const base32ToBytes = (text: string, length: number): Bytes | undefined => {
  if (text.length !== Math.ceil((length * 8) / 5)) return undefined;
  const bytes = new Uint8Array(length);
  let held = 0;
  let bits = 0;
  let offset = 0;
  for (const character of text.toUpperCase()) {
    const value = valueOf.get(character);
    if (value === undefined) return undefined;
    held = (held << 5) | value;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[offset] = (held >>> bits) & 255;
      offset += 1;
    }
    held &= (1 << bits) - 1;
  }
  return held === 0 && offset === length ? bytes : undefined;
};

/** Numbers as characters, most significant first, at a fixed width of five-bit characters. */
export const numberToBase32 = (value: number, width: number): string => {
  let text = '';
  let rest = value;
  for (let index = 0; index < width; index += 1) {
    text = alphabet[rest % 32] + text;
    rest = Math.floor(rest / 32);
  }
  return text;
};

/** The number, or undefined where a character is not of the alphabet. */
export const base32ToNumber = (text: string): number | undefined => {
  let value = 0;
  for (const character of text.toUpperCase()) {
    const digit = valueOf.get(character);
    if (digit === undefined) return undefined;
    value = value * 32 + digit;
  }
  return Number.isSafeInteger(value) ? value : undefined;
};
