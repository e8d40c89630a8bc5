// An epoch secret for each member: memberRef 8 ‖ HPKE enc 32 ‖ ciphertext 48. Linear in members, which for
// thirty is 2.6 kB; a tree would not pay for itself (protocol §2).
import { concatBytes, equalBytes, u32ToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { WRAP_BYTES } from '../envelope/sizes.ts';
import type { AgreementKeys } from './agreement.ts';
import { MEMBER_REF_BYTES } from './device-keys.ts';
import { labelled } from './digest.ts';
import type { EpochSecret } from './epoch.ts';
import { openSealed, sealFor } from './hpke.ts';
import type { Random } from './random.ts';

export interface WrapRecipient {
  /** 8 bytes; zero for the recovery key. */
  readonly member: Bytes;
  /** 32 bytes, X25519. */
  readonly hpkePub: Bytes;
}

const wrapInfo = (room: Bytes, epoch: number, member: Bytes): Bytes =>
  labelled('r1/wrap', room, u32ToBytes(epoch), member);

/** One wrap per recipient, in their order; fails as a whole where a recipient's key is none. */
export const wrapEpoch = async (
  room: Bytes,
  secret: EpochSecret,
  recipients: readonly WrapRecipient[],
  random?: Random,
): Promise<Result<readonly Bytes[], { type: 'bad-key'; member: Bytes }>> => {
  const wraps: Bytes[] = [];
  for (const recipient of recipients) {
    const info = wrapInfo(room, secret.epoch, recipient.member);
    // One after the other: a phone's memory and fixed randomness in vectors matter more than speed here.
    const sealed = await sealFor(recipient.hpkePub, info, secret.secret, random);
    if (sealed === undefined) return err({ type: 'bad-key', member: recipient.member });
    wraps.push(concatBytes(recipient.member, sealed));
  }
  return ok(wraps);
};

export type UnwrapFault = { type: 'no-wrap' } | { type: 'wrap-not-for-us' };

/** Our secret from the wraps section (u16 count ‖ wraps) of a control envelope; check the commit afterwards. */
export const unwrapEpoch = async (
  room: Bytes,
  epoch: number,
  section: Bytes,
  member: Bytes,
  keys: AgreementKeys,
): Promise<Result<EpochSecret, UnwrapFault>> => {
  for (let offset = 2; offset + WRAP_BYTES <= section.length; offset += WRAP_BYTES) {
    if (!equalBytes(section.subarray(offset, offset + MEMBER_REF_BYTES), member)) continue;
    const sealed = section.slice(offset + MEMBER_REF_BYTES, offset + WRAP_BYTES);
    // At most one wrap carries our reference; the first decides.
    const secret = await openSealed(keys, wrapInfo(room, epoch, member), sealed);
    return secret?.length === 32 ? ok({ epoch, secret }) : err({ type: 'wrap-not-for-us' });
  }
  return err({ type: 'no-wrap' });
};
