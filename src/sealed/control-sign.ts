// A host's control event becomes an envelope: signed over its own header, then sealed.
import type { Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { err, type Result } from '../basics/result.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { controlBodyToBytes, controlBodyToJson, controlText } from './control-body.ts';
import type { ControlEvent } from './control-event.ts';
import type { ChainPlace } from './control-state.ts';
import type { EpochKeys } from './epoch.ts';
import type { LogHead } from './log.ts';
import { secureRandom, type Random } from './random.ts';
import { headerFor, sealEnvelope, type SealFault } from './seal.ts';
import { SIGNATURE_BYTES, sign, type SigningKeys } from './signing.ts';

/** The host that signs. */
export interface Signer {
  /** Its memberRef, 8 bytes. */
  readonly member: Bytes;
  readonly signing: SigningKeys;
  /** From `chainPlace` of the verified state; one control envelope in flight at a time. */
  readonly place: ChainPlace;
  /** The newest position this host has followed. */
  readonly at: LogHead;
}

export type SignFault = SealFault | { type: 'wraps-only-with-epoch-start' };

/**
 * Signs and seals one event. Where the relay refuses it, nothing entered the log: take a new place and sign
 * again. `wraps` only with `epoch.start`; use `sealEpochStart`.
 */
export const sealControl = async (
  keys: EpochKeys,
  signer: Signer,
  event: ControlEvent,
  wraps: readonly Bytes[] = [],
  random: Random = secureRandom,
): Promise<Result<Sealed, SignFault>> => {
  if (wraps.length > 0 && event.type !== 'epoch.start') return err({ type: 'wraps-only-with-epoch-start' });
  const envId = random(16);
  const sealing = { kind: envelopeClass.control, author: signer.member, wraps, envId };
  const json = controlBodyToJson({
    by: bytesToHex(signer.member),
    n: signer.place.n,
    prev: bytesToHex(signer.place.prev),
    at: [signer.at.seq, bytesToHex(signer.at.hash)],
    event,
  });
  const header = headerFor(keys, { ...sealing, body: json }, envId);
  const signature = await sign(signer.signing, controlText(header, json));
  if (signature.length !== SIGNATURE_BYTES) throw new Error('Ed25519 signature of a wrong size');
  return sealEnvelope(keys, { ...sealing, body: controlBodyToBytes(signature, json) }, random);
};
