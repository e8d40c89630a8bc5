// Why a key may act as host: root's delegation to the first host, then links from host to host
// (docs/decisions/0010-co-host-offer-carries-a-chain.md).
import { concatBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { labelled } from './digest.ts';
import { signAsRoot, type Root } from './root.ts';
import { sign, verifySignature, type SigningKeys } from './signing.ts';

/** The two public keys of a host device, 32 bytes each. */
export interface HostKeys {
  readonly edPub: Bytes;
  readonly hpkePub: Bytes;
}

/** Host keys with the signature (64 bytes) of whoever vouches for them: root, or the host before. */
export interface Vouched extends HostKeys {
  readonly sig: Bytes;
}

export interface HostChain {
  /** Root's delegation. */
  readonly delegation: Vouched;
  /** Each signed by the host before it; at most MAX_LINKS. */
  readonly links: readonly Vouched[];
}

export const MAX_LINKS = 4;
export const VOUCHED_BYTES = 128;

const delegationText = (room: Bytes, keys: HostKeys): Bytes =>
  labelled('r1/deleg', room, keys.edPub, keys.hpkePub);

const linkText = (room: Bytes, keys: HostKeys): Bytes =>
  labelled('r1/host-link', room, keys.edPub, keys.hpkePub);

/** Root makes a device host: "r1/deleg\0" ‖ room ‖ edPub ‖ hpkePub. */
export const delegateHost = async (root: Root, keys: HostKeys): Promise<Vouched> => ({
  edPub: keys.edPub,
  hpkePub: keys.hpkePub,
  sig: await signAsRoot(root, delegationText(root.identity.room, keys)),
});

/** A host makes a device host: "r1/host-link\0" ‖ room ‖ edPub ‖ hpkePub; goes into `host.add`. */
export const linkHost = async (room: Bytes, adder: SigningKeys, keys: HostKeys): Promise<Vouched> => ({
  edPub: keys.edPub,
  hpkePub: keys.hpkePub,
  sig: await sign(adder, linkText(room, keys)),
});

export const verifyDelegation = (room: Bytes, rootPub: Bytes, delegation: Vouched): Promise<boolean> =>
  verifySignature(rootPub, delegation.sig, delegationText(room, delegation));

export const verifyLink = (room: Bytes, adderEdPub: Bytes, link: Vouched): Promise<boolean> =>
  verifySignature(adderEdPub, link.sig, linkText(room, link));

export type HostChainFault = { type: 'chain-too-long' } | { type: 'bad-delegation' } | { type: 'bad-link' };

/** The keys at the end of the chain, if every signature in it holds. */
export const verifyHostChain = async (
  room: Bytes,
  rootPub: Bytes,
  chain: HostChain,
): Promise<Result<HostKeys, HostChainFault>> => {
  if (chain.links.length > MAX_LINKS) return err({ type: 'chain-too-long' });
  if (!(await verifyDelegation(room, rootPub, chain.delegation))) return err({ type: 'bad-delegation' });
  let last: HostKeys = chain.delegation;
  for (const link of chain.links) {
    // One after the other: each link is signed by the one before.
    if (!(await verifyLink(room, last.edPub, link))) return err({ type: 'bad-link' });
    last = link;
  }
  return ok({ edPub: last.edPub, hpkePub: last.hpkePub });
};

/** edPub 32 ‖ hpkePub 32 ‖ sig 64. */
export const vouchedToBytes = (vouched: Vouched): Bytes =>
  concatBytes(vouched.edPub, vouched.hpkePub, vouched.sig);

/** Reads 128 bytes at `offset`; the caller has checked that they are there. */
export const readVouched = (bytes: Uint8Array, offset: number): Vouched => {
  const part = (from: number, to: number): Bytes => new Uint8Array(bytes.slice(offset + from, offset + to));
  return { edPub: part(0, 32), hpkePub: part(32, 64), sig: part(64, 128) };
};
