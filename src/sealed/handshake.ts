// What both sides of a join share (protocol §4): sizes, transcript, MAC. Plain data and functions; who sends
// what when is in joiner.ts and doorkeeper.ts. No I/O.
import { concatBytes, u32ToBytes, type Bytes } from '../basics/bytes.ts';
import { labelled, sha256 } from './digest.ts';
import { deriveFromInvite, type Invite } from './invite-secret.ts';

export const HELLO_BYTES = 37;
export const REQUEST_BYTES = 128;
export const PROOF_BYTES = 80;
export const NAME_BYTES = 336;
export const WELCOME_BYTES = 196;
export const WELCOME_PAYLOAD_BYTES = 84;
/** Plaintext of a name, beside its MAC. */
export const APPLICANT_BYTES = 256;

/** PBKDF2-SHA-256 over a code's secret. */
const CODE_ITERATIONS = 600_000;

export interface HandshakeOptions {
  /** PBKDF2 iterations for a code; fewer only in tests. */
  readonly iterations?: number;
}

export type HandshakeFault =
  /** A message of a wrong size or version. */
  | { type: 'malformed' }
  /** The room's id is not the hash of the offered root key and nonce. */
  | { type: 'not-the-room' }
  /** The link leads to another room than the one that answered. */
  | { type: 'wrong-room' }
  /** Root's delegation or a link after it does not hold. */
  | { type: 'bad-delegation' }
  | { type: 'bad-signature' }
  /** Not sealed for us, or for another transcript. */
  | { type: 'cannot-open' }
  /** The other side does not know the invite secret. */
  | { type: 'wrong-mac' }
  /** What was committed to in the first message is not what came. */
  | { type: 'wrong-commitment' }
  /** Name, organisation and layer together do not fit. */
  | { type: 'name-too-long' }
  | { type: 'bad-name' };

/** SHA-256("r1/commitJ\0" ‖ pkJ ‖ nJ). */
export const commitment = (publicBytes: Bytes, nonce: Bytes): Bytes =>
  sha256(labelled('r1/commitJ', publicBytes, nonce));

/** M1: version 1 ‖ u32 locator (0 for a link) ‖ commitment 32. */
export const helloBytes = (locator: number, commit: Bytes): Bytes =>
  concatBytes(Uint8Array.of(1), u32ToBytes(locator), commit);

export const transcript = (...messages: readonly Bytes[]): Bytes => sha256(...messages);

/** HPKE info of the n-th message: bound to everything before it. */
export const messageInfo = (message: 'm3' | 'm4' | 'm5' | 'm6', before: readonly Bytes[]): Bytes =>
  labelled(`r1/${message}`, transcript(...before));

/**
 * The MAC key of one attempt, 32 bytes. Link: HKDF; code: PBKDF2. Salt: SHA-256("r1/invite-mac\0" ‖ commitJ ‖ nH),
 * so that no attempt's MACs help with another.
 */
export const handshakeKey = async (
  invite: Invite,
  commit: Bytes,
  hostNonce: Bytes,
  options: HandshakeOptions = {},
): Promise<Bytes> => {
  const salt = sha256(labelled('r1/invite-mac', commit, hostNonce));
  if (invite.type === 'link') return deriveFromInvite(invite.secret, 'r1/invite-mac', salt);
  const subtle = globalThis.crypto.subtle;
  const base = await subtle.importKey('raw', invite.secret, 'PBKDF2', false, ['deriveBits']);
  const iterations = options.iterations ?? CODE_ITERATIONS;
  return new Uint8Array(
    await subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, base, 256),
  );
};

const hmacKey = (key: Bytes): Promise<CryptoKey> =>
  globalThis.crypto.subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);

/** HMAC-SHA-256, 32 bytes. */
export const mac = async (key: Bytes, text: Bytes): Promise<Bytes> =>
  new Uint8Array(await globalThis.crypto.subtle.sign('HMAC', await hmacKey(key), text));

export const verifyMac = async (key: Bytes, tag: Bytes, text: Bytes): Promise<boolean> =>
  globalThis.crypto.subtle.verify('HMAC', await hmacKey(key), tag, text);
