// A room's identity: the hash of its root key. Root signs delegations to hosts and recoveries, nothing else,
// and lives only in the recovery file after creation; so it is always a software key.
import type { Bytes } from '../basics/bytes.ts';
import { labelled, sha256 } from './digest.ts';
import { secureRandom, type Random } from './random.ts';
import { sign, softwareSigningKeys } from './signing.ts';

/** Public: what proves that a roomId belongs to a root key. */
export interface RoomIdentity {
  /** 16 bytes. */
  readonly room: Bytes;
  /** 32 bytes, Ed25519. */
  readonly rootPub: Bytes;
  /** 16 bytes. */
  readonly nonce: Bytes;
}

export interface Root {
  readonly identity: RoomIdentity;
  /** 32 bytes; only for the recovery file. */
  readonly seed: Bytes;
}

/** roomId = SHA-256("r1/room\0" ‖ rootPub ‖ nonce), cut to 16 bytes. */
export const roomIdOf = (rootPub: Bytes, nonce: Bytes): Bytes =>
  sha256(labelled('r1/room', rootPub, nonce)).slice(0, 16);

/** The identity of a seed and nonce: a new room's, or what a recovery file holds. */
export const rootOf = async (seed: Bytes, nonce: Bytes): Promise<Root> => {
  const rootPub = (await softwareSigningKeys(seed)).publicBytes;
  return { identity: { room: roomIdOf(rootPub, nonce), rootPub, nonce }, seed };
};

/** A new room's root: 32-byte seed, 16-byte nonce. */
export const createRoot = (random: Random = secureRandom): Promise<Root> => rootOf(random(32), random(16));

/** Root's signature over exactly these bytes. */
export const signAsRoot = async (root: Root, message: Bytes): Promise<Bytes> =>
  sign(await softwareSigningKeys(root.seed), message);

/**
 * Asks the relay for a host's token: "r1/recover\0" ‖ room 16 ‖ challenge 32 ‖ member 8 ‖ bearerHash 32
 * (envelope/creation.ts).
 */
export const signRecovery = (
  root: Root,
  recovery: { readonly challenge: Bytes; readonly member: Bytes; readonly bearerHash: Bytes },
): Promise<Bytes> =>
  signAsRoot(
    root,
    labelled('r1/recover', root.identity.room, recovery.challenge, recovery.member, recovery.bearerHash),
  );
