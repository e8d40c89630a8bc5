// …/j#r1 (or …/en/j#r1) + room 26 + secret 26 + check 2, Crockford base32: letters and digits only, so that no mail program,
// chat or percent-encoding changes it, and it ends on a character that link detection keeps.
import { base32ToBytes, bytesToBase32, numberToBase32 } from '../basics/base32.ts';
import { type Bytes, readU16 } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { labelled, sha256 } from './digest.ts';
import { doorPaths } from './door-paths.ts';
import type { LinkInvite } from './invite-secret.ts';

const LINK_PREFIX = 'r1';
const PART = 26;
/** Characters after `r1`. */
export const LINK_CHARACTERS = PART + PART + 2;

/** Ten bits over room and secret: tells a cut or altered link from a wrong one before anything is sent. */
const linkCheck = (room: Bytes, secret: Bytes): string =>
  numberToBase32(readU16(sha256(labelled('r1/link-check', room, secret)), 0) >>> 6, 2);

/** `origin` without a slash at its end, as in https://app.example. The door opens in `language`. */
export const inviteLink = (
  origin: string,
  invite: LinkInvite,
  language: keyof typeof doorPaths = 'nl',
): string =>
  `${origin}${doorPaths[language]}#${LINK_PREFIX}${bytesToBase32(invite.room)}${bytesToBase32(invite.secret)}${linkCheck(invite.room, invite.secret)}`;

export type LinkFault =
  /** No invitation in it: the part after # is missing or something else. */
  | { type: 'none' }
  /** The end is missing. */
  | { type: 'cut-off' }
  /** Complete, but a character differs. */
  | { type: 'altered' }
  /** Made by a newer version of this program. */
  | { type: 'unknown-version' };

/** Reads the characters after `r1`. */
export const parseLinkCharacters = (characters: string): Result<LinkInvite, LinkFault> => {
  if (characters.length < LINK_CHARACTERS) return err({ type: 'cut-off' });
  if (characters.length > LINK_CHARACTERS) return err({ type: 'altered' });
  const room = base32ToBytes(characters.slice(0, PART), 16);
  const secret = base32ToBytes(characters.slice(PART, 2 * PART), 16);
  if (room === undefined || secret === undefined) return err({ type: 'altered' });
  const check = characters.slice(2 * PART).toUpperCase();
  return check === linkCheck(room, secret) ? ok({ type: 'link', room, secret }) : err({ type: 'altered' });
};
