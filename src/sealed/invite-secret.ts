// An invitation is a secret that can be revoked, not the key to the room. A link carries 128 bits and shows the
// relay a token derived from it; a code carries 40 bits, so it proves itself only through PBKDF2 and inside HPKE.
import { textToBytes, type Bytes } from '../basics/bytes.ts';
import { sha256 } from './digest.ts';
import { secureRandom, type Random } from './random.ts';

/** What a link or QR holds. */
export interface LinkInvite {
  readonly type: 'link';
  /** 16 bytes. */
  readonly room: Bytes;
  /** 16 bytes. */
  readonly secret: Bytes;
}

/** What a code on the screen holds. */
export interface CodeInvite {
  readonly type: 'code';
  /** 15 bits; the relay gives it out and knows it. */
  readonly locator: number;
  /** 5 bytes; the relay never sees it. */
  readonly secret: Bytes;
}

export type Invite = LinkInvite | CodeInvite;

export const createLinkInvite = (room: Bytes, random: Random = secureRandom): LinkInvite => ({
  type: 'link',
  room,
  secret: random(16),
});

/** A code for a locator that the relay gave. */
export const createCodeInvite = (locator: number, random: Random = secureRandom): CodeInvite => ({
  type: 'code',
  locator,
  secret: random(5),
});

/** HKDF-SHA-256 over an invite secret; `salt` empty where the secret alone decides. */
export const deriveFromInvite = async (
  secret: Bytes,
  label: string,
  salt: Bytes = new Uint8Array(),
): Promise<Bytes> => {
  const subtle = globalThis.crypto.subtle;
  const base = await subtle.importKey('raw', secret, 'HKDF', false, ['deriveBits']);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: textToBytes(label) };
  return new Uint8Array(await subtle.deriveBits(parameters, base, 256));
};

/** 32 bytes that a newcomer shows the relay: possession of a link, without its secret. */
export const inviteToken = (invite: LinkInvite): Promise<Bytes> =>
  deriveFromInvite(invite.secret, 'r1/invite-token');

/** SHA-256 of the token: what the relay stores. */
export const inviteTokenHash = (token: Bytes): Bytes => sha256(token);
