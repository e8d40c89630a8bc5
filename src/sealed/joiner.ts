// The newcomer's side of a join, as a state machine without I/O: start → onOffer → onProof → onWelcome. Each
// state is plain cloneable data; starting again after a lost answer reuses the first one, and so the same M1.
import { concatBytes, readU32, readU64, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { AgreementKeys } from './agreement.ts';
import { applicantToBytes, type Applicant } from './applicant.ts';
import { labelled } from './digest.ts';
import type { EpochSecret } from './epoch.ts';
import {
  commitment,
  handshakeKey,
  helloBytes,
  mac,
  messageInfo,
  NAME_BYTES,
  PROOF_BYTES,
  REQUEST_BYTES,
  transcript,
  verifyMac,
  WELCOME_BYTES,
  WELCOME_PAYLOAD_BYTES,
  type HandshakeFault,
  type HandshakeOptions,
} from './handshake.ts';
import { openSealed, sealFor } from './hpke.ts';
import type { Invite } from './invite-secret.ts';
import type { LogHead } from './log.ts';
import { checkOffer, type CheckedOffer } from './offer.ts';
import { secureRandom, type Random } from './random.ts';
import type { RoomIdentity } from './root.ts';
import { verifySignature } from './signing.ts';

/** After M1. Keep it until welcomed: the same commitment may knock again. */
export interface JoinerStarted {
  readonly invite: Invite;
  readonly keys: AgreementKeys;
  /** nJ, 16 bytes. */
  readonly nonce: Bytes;
  readonly commit: Bytes;
  readonly m1: Bytes;
}

/** After M3. */
export interface JoinerRequested extends JoinerStarted {
  readonly offer: CheckedOffer;
  readonly macKey: Bytes;
  readonly m2: Bytes;
  readonly m3: Bytes;
}

/** After M5. */
export interface JoinerNamed extends JoinerRequested {
  readonly m4: Bytes;
  readonly m5: Bytes;
}

export interface Step<State> {
  readonly state: State;
  readonly message: Bytes;
}

/** What a welcome brings: the current epoch's secret and the position to check our own replay against. */
export interface Welcome {
  readonly identity: RoomIdentity;
  readonly secret: EpochSecret;
  /** Our memberRef, 8 bytes. */
  readonly member: Bytes;
  /** The host's log head when it admitted us: our log hash there must be the same. */
  readonly at: LogHead;
}

/** M1. */
export const joinerStart = (
  invite: Invite,
  keys: AgreementKeys,
  random: Random = secureRandom,
): Step<JoinerStarted> => {
  const nonce = random(16);
  const commit = commitment(keys.publicBytes, nonce);
  const m1 = helloBytes(invite.type === 'code' ? invite.locator : 0, commit);
  return { state: { invite, keys, nonce, commit, m1 }, message: m1 };
};

/** M2 → M3: checks room, delegation and signature, then proves knowledge of the secret inside HPKE. */
export const joinerOnOffer = async (
  state: JoinerStarted,
  m2: Bytes,
  options: HandshakeOptions & { readonly random?: Random } = {},
): Promise<Result<Step<JoinerRequested>, HandshakeFault>> => {
  const room = state.invite.type === 'link' ? state.invite.room : undefined;
  const offer = await checkOffer(m2, state.commit, room);
  if (!offer.ok) return offer;
  const macKey = await handshakeKey(state.invite, state.commit, offer.value.hostNonce, options);
  const info = messageInfo('m3', [state.m1, m2]);
  const claim = concatBytes(state.keys.publicBytes, state.nonce);
  const plaintext = concatBytes(claim, await mac(macKey, concatBytes(info, claim)));
  const m3 = await sealFor(offer.value.host.hpkePub, info, plaintext, options.random);
  if (m3?.length !== REQUEST_BYTES) return err({ type: 'malformed' });
  return ok({ state: { ...state, offer: offer.value, macKey, m2, m3 }, message: m3 });
};

/** M4 → M5: only now that the host has proved itself does the name go out. */
export const joinerOnProof = async (
  state: JoinerRequested,
  m4: Bytes,
  applicant: Applicant,
  random?: Random,
): Promise<Result<Step<JoinerNamed>, HandshakeFault>> => {
  if (m4.length !== PROOF_BYTES) return err({ type: 'malformed' });
  const before = [state.m1, state.m2, state.m3];
  const proof = await openSealed(state.keys, messageInfo('m4', before), m4);
  if (proof === undefined) return err({ type: 'cannot-open' });
  if (!(await verifyMac(state.macKey, proof, messageInfo('m4', before)))) return err({ type: 'wrong-mac' });
  const text = applicantToBytes(applicant);
  if (!text.ok) return text;
  const info = messageInfo('m5', [...before, m4]);
  const plaintext = concatBytes(await mac(state.macKey, concatBytes(info, text.value)), text.value);
  const m5 = await sealFor(state.offer.host.hpkePub, info, plaintext, random);
  if (m5?.length !== NAME_BYTES) return err({ type: 'malformed' });
  return ok({ state: { ...state, m4, m5 }, message: m5 });
};

/** What a host signs in M6. */
export const welcomeText = (before: readonly Bytes[], payload: Bytes): Bytes =>
  labelled('r1/welcome', transcript(...before), payload);

/** M6: epoch, secret, memberRef and log head, signed by the host over the whole transcript. */
export const joinerOnWelcome = async (
  state: JoinerNamed,
  m6: Bytes,
): Promise<Result<Welcome, HandshakeFault>> => {
  if (m6.length !== WELCOME_BYTES) return err({ type: 'malformed' });
  const before = [state.m1, state.m2, state.m3, state.m4, state.m5];
  const plaintext = await openSealed(state.keys, messageInfo('m6', before), m6);
  if (plaintext === undefined) return err({ type: 'cannot-open' });
  const payload = plaintext.slice(0, WELCOME_PAYLOAD_BYTES);
  const signature = plaintext.slice(WELCOME_PAYLOAD_BYTES);
  const { edPub } = state.offer.host;
  if (!(await verifySignature(edPub, signature, welcomeText(before, payload)))) {
    return err({ type: 'bad-signature' });
  }
  const seq = readU64(payload, 44);
  const epoch = readU32(payload, 0);
  if (Number.isNaN(seq) || epoch === 0) return err({ type: 'malformed' });
  return ok({
    identity: state.offer.identity,
    secret: { epoch, secret: payload.slice(4, 36) },
    member: payload.slice(36, 44),
    at: { seq, hash: payload.slice(52, 84) },
  });
};
