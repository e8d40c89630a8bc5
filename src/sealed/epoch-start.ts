// A new epoch in one envelope: wraps in clear for those who stay, the previous secret inside for those who
// come later (docs/decisions/0011-wraps-outside-the-ciphertext.md).
import { readU16, type Bytes } from '../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import { controlPrefix, parseHeader } from '../envelope/header.ts';
import { envelopeClass, HEADER_BYTES, MAX_DEVICES, WRAP_BYTES } from '../envelope/sizes.ts';
import type { AgreementKeys } from './agreement.ts';
import { parseControlBody } from './control-body.ts';
import { sealControl, type SignFault, type Signer } from './control-sign.ts';
import { sha256 } from './digest.ts';
import { deriveEpochKeys, type EpochKeys, type EpochSecret } from './epoch.ts';
import type { Vouched } from './host-chain.ts';
import { secureRandom, type Random } from './random.ts';
import { openEnvelope, type Opened, type OpenFault } from './seal.ts';
import { unwrapEpoch, wrapEpoch, type UnwrapFault, type WrapRecipient } from './wrap.ts';

export interface EpochStart {
  readonly secret: EpochSecret;
  /** Absent for epoch 1 only. */
  readonly previous?: EpochSecret;
  /** Every device that stays, this one included, and the recovery key under `recoveryRef`. */
  readonly recipients: readonly WrapRecipient[];
  /** Epoch 1 only. */
  readonly founding?: { readonly delegation: Vouched; readonly recoveryPub?: Bytes };
}

export type EpochStartFault =
  SignFault | { type: 'bad-key'; member: Bytes } | { type: 'too-many-recipients' };

/** The envelope that starts an epoch, sealed under the new keys; its command beside it is `start-epoch`. */
export const sealEpochStart = async (
  room: Bytes,
  signer: Signer,
  start: EpochStart,
  random: Random = secureRandom,
  wrapRandom?: Random,
): Promise<Result<{ readonly sealed: Sealed; readonly keys: EpochKeys }, EpochStartFault>> => {
  if (start.recipients.length > MAX_DEVICES + 1) return err({ type: 'too-many-recipients' });
  const keys = await deriveEpochKeys(start.secret, room);
  const wraps = await wrapEpoch(room, start.secret, start.recipients, wrapRandom);
  if (!wraps.ok) return wraps;
  const sealed = await sealControl(
    keys,
    signer,
    {
      type: 'epoch.start',
      epoch: start.secret.epoch,
      commit: bytesToHex(keys.commit),
      wraps: bytesToHex(sha256(controlPrefix(wraps.value))),
      ...(start.previous === undefined ? {} : { previous: bytesToHex(start.previous.secret) }),
      ...(start.founding === undefined ? {} : { founding: foundingOf(start.founding) }),
    },
    wraps.value,
    random,
  );
  return sealed.ok ? ok({ sealed: sealed.value, keys }) : sealed;
};

const foundingOf = ({ delegation, recoveryPub }: NonNullable<EpochStart['founding']>) => ({
  edPub: bytesToHex(delegation.edPub),
  hpkePub: bytesToHex(delegation.hpkePub),
  sig: bytesToHex(delegation.sig),
  ...(recoveryPub === undefined ? {} : { recoveryPub: bytesToHex(recoveryPub) }),
});

export interface EnteredEpoch {
  readonly secret: EpochSecret;
  readonly keys: EpochKeys;
  /** For `verifyControl`, which checks commit, wraps and signature: enter an epoch only after that. */
  readonly opened: Opened;
}

/** Whether an envelope carries a wrap for `member`: readable without any key. */
export const hasWrapFor = (envelope: Bytes, member: Bytes): boolean => {
  const section = wrapsOf(envelope);
  for (let offset = 2; offset + WRAP_BYTES <= section.length; offset += WRAP_BYTES) {
    if (bytesToHex(section.subarray(offset, offset + 8)) === bytesToHex(member)) return true;
  }
  return false;
};

const wrapsOf = (envelope: Bytes): Bytes => {
  const header = parseHeader(envelope);
  if (!header.ok || header.value.kind !== envelopeClass.control) return new Uint8Array();
  const count = readU16(envelope, HEADER_BYTES);
  return envelope.slice(HEADER_BYTES, HEADER_BYTES + 2 + count * WRAP_BYTES);
};

/** Follows an `epoch.start` with our own wrap (`recoveryRef` and the recovery key after a loss). */
export const enterEpoch = async (
  room: Bytes,
  envelope: Bytes,
  member: Bytes,
  agreement: AgreementKeys,
): Promise<Result<EnteredEpoch, OpenFault | UnwrapFault>> => {
  const header = parseHeader(envelope);
  if (!header.ok) return err({ type: 'malformed-envelope' });
  const secret = await unwrapEpoch(room, header.value.epoch, wrapsOf(envelope), member, agreement);
  if (!secret.ok) return secret;
  const keys = await deriveEpochKeys(secret.value, room);
  const opened = await openEnvelope(keys, envelope);
  return opened.ok ? ok({ secret: secret.value, keys, opened: opened.value }) : opened;
};

/**
 * The secret before this one, from an opened `epoch.start`: how a newcomer walks back to the room's beginning.
 * Signatures and commits are checked afterwards, in log order. Undefined for epoch 1 or another event.
 */
export const previousEpoch = (opened: Opened): EpochSecret | undefined => {
  const parsed = parseControlBody(opened.header, opened.body);
  if (!parsed.ok) return undefined;
  const { event } = parsed.value.control;
  if (event.type !== 'epoch.start' || event.previous === undefined || event.epoch < 2) return undefined;
  const secret = hexToBytes(event.previous);
  return secret === undefined ? undefined : { epoch: event.epoch - 1, secret };
};
