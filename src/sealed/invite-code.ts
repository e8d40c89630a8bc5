// LLL-SSSS-SSSSC: what people type from the screen. The check character finds every single wrong character and
// every swap of two characters, so a typing error never leaves the device.
import { base32ToBytes, base32ToNumber, bytesToBase32, numberToBase32 } from '../basics/base32.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { CodeInvite } from './invite-secret.ts';

const LOCATOR = 3;
const SECRET = 8;
const CHARACTERS = LOCATOR + SECRET + 1;

/** Multiplication by x in GF(2^5) modulo x^5 + x^2 + 1. */
const timesX = (value: number): number => {
  const shifted = value << 1;
  return shifted > 31 ? shifted ^ 0b100101 : shifted;
};

/** Σ valueᵢ · xⁱ in GF(32); powers of x differ up to the 31st, so swaps change it. */
const checkCharacter = (characters: string): string => {
  let sum = 0;
  for (const character of characters.split('').toReversed()) {
    sum = timesX(sum ^ (base32ToNumber(character) ?? 0));
  }
  return numberToBase32(sum, 1);
};

/** The code as it stands on the screen. */
export const inviteCode = (invite: CodeInvite): string => {
  const characters = numberToBase32(invite.locator, LOCATOR) + bytesToBase32(invite.secret);
  const whole = characters + checkCharacter(characters);
  return `${whole.slice(0, 3)}-${whole.slice(3, 7)}-${whole.slice(7)}`;
};

export type CodeFault =
  { type: 'too-short' } | { type: 'too-long' } | { type: 'wrong-character' } | { type: 'typing-error' };

/** Reads what somebody typed: case, spaces, hyphens and look-alikes (O, I, L) do not matter. */
export const readInviteCode = (typed: string): Result<CodeInvite, CodeFault> => {
  const characters = typed.replace(/[\s\u2010-\u2015-]/gu, '');
  if (characters.length < CHARACTERS) return err({ type: 'too-short' });
  if (characters.length > CHARACTERS) return err({ type: 'too-long' });
  const locator = base32ToNumber(characters.slice(0, LOCATOR));
  const secret = base32ToBytes(characters.slice(LOCATOR, LOCATOR + SECRET), 5);
  const check = base32ToNumber(characters.slice(-1));
  if (locator === undefined || secret === undefined || check === undefined) {
    return err({ type: 'wrong-character' });
  }
  return numberToBase32(check, 1) === checkCharacter(characters.slice(0, -1))
    ? ok({ type: 'code', locator, secret })
    : err({ type: 'typing-error' });
};
