// The host's side of a join, without I/O: onHello → onRequest → onName → welcome. The host keeps the state of
// each knock in memory; `welcome` may be called again for the same state, so a lost M6 locks nobody out.
import { concatBytes, equalBytes, readU32, u32ToBytes, u64ToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { parseApplicant, type Applicant } from './applicant.ts';
import type { DeviceKeys } from './device-keys.ts';
import type { EpochSecret } from './epoch.ts';
import {
  commitment,
  handshakeKey,
  HELLO_BYTES,
  mac,
  messageInfo,
  NAME_BYTES,
  REQUEST_BYTES,
  verifyMac,
  WELCOME_BYTES,
  type HandshakeFault,
  type HandshakeOptions,
} from './handshake.ts';
import type { HostChain } from './host-chain.ts';
import { openSealed, sealFor } from './hpke.ts';
import type { Invite } from './invite-secret.ts';
import { welcomeText, type Step } from './joiner.ts';
import type { LogHead } from './log.ts';
import { sealOffer } from './offer.ts';
import { secureRandom, type Random } from './random.ts';
import type { RoomIdentity } from './root.ts';
import { sign } from './signing.ts';

/** The host that keeps the door. */
export interface Doorkeeper {
  readonly identity: RoomIdentity;
  /** Ends in these keys; from `hostOf(state, member).chain`. */
  readonly chain: HostChain;
  readonly keys: DeviceKeys;
}

/** After M2. `locator` is 0 for a link; which invite it is, the relay's knock frame says. */
export interface KnockHeard {
  readonly commit: Bytes;
  readonly locator: number;
  readonly hostNonce: Bytes;
  readonly m1: Bytes;
  readonly m2: Bytes;
}

/** After M4. */
export interface KnockProved extends KnockHeard {
  /** pkJ, 32 bytes. */
  readonly joinerPub: Bytes;
  readonly macKey: Bytes;
  readonly m3: Bytes;
  readonly m4: Bytes;
}

/** After M5: who it is, for the lobby; `commit` recognises a knock that was admitted before. */
export interface KnockNamed extends KnockProved {
  readonly m5: Bytes;
  readonly applicant: Applicant;
}

/** M1 → M2. */
export const doorOnHello = async (
  door: Doorkeeper,
  m1: Bytes,
  random: Random = secureRandom,
): Promise<Result<Step<KnockHeard>, HandshakeFault>> => {
  if (m1.length !== HELLO_BYTES || m1[0] !== 1) return err({ type: 'malformed' });
  const commit = m1.slice(5);
  const hostNonce = random(16);
  const m2 = await sealOffer(
    { identity: door.identity, chain: door.chain, hostNonce },
    commit,
    door.keys.signing,
  );
  return ok({ state: { commit, locator: readU32(m1, 1), hostNonce, m1, m2 }, message: m2 });
};

/** M3 → M4. `wrong-mac` counts against the invite: report it to the relay. */
export const doorOnRequest = async (
  door: Doorkeeper,
  state: KnockHeard,
  m3: Bytes,
  invite: Invite,
  options: HandshakeOptions & { readonly random?: Random } = {},
): Promise<Result<Step<KnockProved>, HandshakeFault>> => {
  if (m3.length !== REQUEST_BYTES) return err({ type: 'malformed' });
  const info = messageInfo('m3', [state.m1, state.m2]);
  const plaintext = await openSealed(door.keys.agreement, info, m3);
  if (plaintext === undefined) return err({ type: 'cannot-open' });
  const claim = plaintext.slice(0, 48);
  const macKey = await handshakeKey(invite, state.commit, state.hostNonce, options);
  if (!(await verifyMac(macKey, plaintext.slice(48), concatBytes(info, claim)))) {
    return err({ type: 'wrong-mac' });
  }
  const joinerPub = claim.slice(0, 32);
  if (!equalBytes(state.commit, commitment(joinerPub, claim.slice(32)))) {
    return err({ type: 'wrong-commitment' });
  }
  const proofInfo = messageInfo('m4', [state.m1, state.m2, m3]);
  const m4 = await sealFor(joinerPub, proofInfo, await mac(macKey, proofInfo), options.random);
  if (m4 === undefined) return err({ type: 'malformed' });
  return ok({ state: { ...state, joinerPub, macKey, m3, m4 }, message: m4 });
};

/** M5: the name, under the MAC; without it the relay could put its own name here. */
export const doorOnName = async (
  door: Doorkeeper,
  state: KnockProved,
  m5: Bytes,
): Promise<Result<KnockNamed, HandshakeFault>> => {
  if (m5.length !== NAME_BYTES) return err({ type: 'malformed' });
  const info = messageInfo('m5', [state.m1, state.m2, state.m3, state.m4]);
  const plaintext = await openSealed(door.keys.agreement, info, m5);
  if (plaintext === undefined) return err({ type: 'cannot-open' });
  const text = plaintext.slice(32);
  if (!(await verifyMac(state.macKey, plaintext.slice(0, 32), concatBytes(info, text)))) {
    return err({ type: 'wrong-mac' });
  }
  const applicant = parseApplicant(text);
  return applicant.ok ? ok({ ...state, m5, applicant: applicant.value }) : applicant;
};

/** M6, 196 bytes: epoch 4 ‖ E 32 ‖ memberRef 8 ‖ seq 8 ‖ logHash 32 ‖ sig 64, sealed for the newcomer. */
export const doorWelcome = async (
  door: Doorkeeper,
  state: KnockNamed,
  welcome: { readonly secret: EpochSecret; readonly member: Bytes; readonly at: LogHead },
  random?: Random,
): Promise<Result<Bytes, HandshakeFault>> => {
  const before = [state.m1, state.m2, state.m3, state.m4, state.m5];
  const payload = concatBytes(
    u32ToBytes(welcome.secret.epoch),
    welcome.secret.secret,
    welcome.member,
    u64ToBytes(welcome.at.seq),
    welcome.at.hash,
  );
  const signature = await sign(door.keys.signing, welcomeText(before, payload));
  const plaintext = concatBytes(payload, signature);
  const m6 = await sealFor(state.joinerPub, messageInfo('m6', before), plaintext, random);
  return m6?.length === WELCOME_BYTES ? ok(m6) : err({ type: 'malformed' });
};
