// M2, the host's offer: roomId 16 ‖ nonce 16 ‖ rootPub 32 ‖ delegation 128 ‖ u8 count ‖ links 128 each ‖ nH 16 ‖
// sig 64 by the last key of the chain over "r1/offer\0" ‖ commitJ ‖ the offer.
import { concatBytes, equalBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { HandshakeFault } from './handshake.ts';
import { labelled } from './digest.ts';
import {
  MAX_LINKS,
  readVouched,
  verifyHostChain,
  VOUCHED_BYTES,
  vouchedToBytes,
  type HostChain,
  type HostKeys,
} from './host-chain.ts';
import { roomIdOf, type RoomIdentity } from './root.ts';
import { sign, SIGNATURE_BYTES, verifySignature, type SigningKeys } from './signing.ts';

export interface Offer {
  readonly identity: RoomIdentity;
  readonly chain: HostChain;
  /** nH, 16 bytes. */
  readonly hostNonce: Bytes;
}

export interface CheckedOffer extends Offer {
  /** The keys of the host that offers. */
  readonly host: HostKeys;
}

const CHAIN_OFFSET = 64;
const COUNT_OFFSET = CHAIN_OFFSET + VOUCHED_BYTES;
const NONCE_BYTES = 16;

const offerText = (commit: Bytes, offer: Bytes): Bytes => labelled('r1/offer', commit, offer);

/** 273 bytes, and 128 more for each link. */
export const sealOffer = async (offer: Offer, commit: Bytes, signing: SigningKeys): Promise<Bytes> => {
  const { identity, chain } = offer;
  const body = concatBytes(
    identity.room,
    identity.nonce,
    identity.rootPub,
    vouchedToBytes(chain.delegation),
    Uint8Array.of(chain.links.length),
    ...chain.links.map(vouchedToBytes),
    offer.hostNonce,
  );
  return concatBytes(body, await sign(signing, offerText(commit, body)));
};

const parseOffer = (message: Bytes): Offer | undefined => {
  const count = message[COUNT_OFFSET] ?? MAX_LINKS + 1;
  const nonceOffset = COUNT_OFFSET + 1 + count * VOUCHED_BYTES;
  if (count > MAX_LINKS || message.length !== nonceOffset + NONCE_BYTES + SIGNATURE_BYTES) return undefined;
  const links = Array.from({ length: count }, (_, index) =>
    readVouched(message, COUNT_OFFSET + 1 + index * VOUCHED_BYTES),
  );
  return {
    identity: { room: message.slice(0, 16), nonce: message.slice(16, 32), rootPub: message.slice(32, 64) },
    chain: { delegation: readVouched(message, CHAIN_OFFSET), links },
    hostNonce: message.slice(nonceOffset, nonceOffset + NONCE_BYTES),
  };
};

/** Everything a newcomer checks before it shows anything of itself. `room`: what the link says, if it was a link. */
export const checkOffer = async (
  message: Bytes,
  commit: Bytes,
  room?: Bytes,
): Promise<Result<CheckedOffer, HandshakeFault>> => {
  const offer = parseOffer(message);
  if (offer === undefined) return err({ type: 'malformed' });
  const { identity, chain } = offer;
  if (!equalBytes(identity.room, roomIdOf(identity.rootPub, identity.nonce))) {
    return err({ type: 'not-the-room' });
  }
  if (room !== undefined && !equalBytes(identity.room, room)) return err({ type: 'wrong-room' });
  const host = await verifyHostChain(identity.room, identity.rootPub, chain);
  if (!host.ok) return err({ type: 'bad-delegation' });
  const body = message.slice(0, -SIGNATURE_BYTES);
  const isSigned = await verifySignature(
    host.value.edPub,
    message.slice(-SIGNATURE_BYTES),
    offerText(commit, body),
  );
  return isSigned ? ok({ ...offer, host: host.value }) : err({ type: 'bad-signature' });
};
