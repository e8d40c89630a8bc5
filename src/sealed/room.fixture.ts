// Test rooms: a founder and members in one process, no relay. The log is a list; nothing is hidden from it.
import type { Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import type { Result } from '../basics/result.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import { chainPlace, startControl, type ControlState } from './control-state.ts';
import { sealControl, type Signer } from './control-sign.ts';
import type { ControlEvent } from './control-event.ts';
import { verifyControl, type ControlFault, type VerifiedControl } from './control-verify.ts';
import { createDeviceKeys, createMemberRef, recoveryRef, type DeviceKeys } from './device-keys.ts';
import { createEpochSecret, deriveEpochKeys, type EpochKeys, type EpochSecret } from './epoch.ts';
import { sealEpochStart } from './epoch-start.ts';
import { delegateHost, type HostChain } from './host-chain.ts';
import { extendLog, startLog, type HashAt, type LogHead } from './log.ts';
import { createRecoveryKeys } from './recovery-file.ts';
import { createRoot, type Root } from './root.ts';
import { headerFor, openEnvelope, sealEnvelope } from './seal.ts';
import { sign } from './signing.ts';
import { controlBodyToBytes, controlBodyToJson, controlText } from './control-body.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { AgreementKeys } from './agreement.ts';

/** The value of a result that a test expects to be one. */
export const unwrap = <T, E>(result: Result<T, E>): T => {
  if (!result.ok) throw new Error(`Unexpected: ${JSON.stringify(result.error)}`);
  return result.value;
};

export interface Device {
  readonly member: Bytes;
  readonly keys: DeviceKeys;
}

export const createDevice = async (software = false): Promise<Device> => ({
  member: createMemberRef(),
  keys: await createDeviceKeys({ software }),
});

export const recipientOf = (device: Device) => ({
  member: device.member,
  hpkePub: device.keys.agreement.publicBytes,
});

/** One device's record of a room, as `room` keeps it: log, hashes, verified control state. */
export interface TestRoom {
  readonly root: Root;
  readonly room: Bytes;
  readonly founder: Device;
  readonly founderChain: HostChain;
  readonly recovery: AgreementKeys;
  readonly log: Bytes[];
  readonly heads: LogHead[];
  state: ControlState;
  secret: EpochSecret;
  keys: EpochKeys;
}

const headOf = (room: TestRoom): LogHead => room.heads.at(-1) ?? startLog(room.room);

export const hashAtOf =
  (heads: readonly LogHead[]): HashAt =>
  (seq) =>
    heads[seq]?.hash;

/** Puts an envelope at the next position. */
export const append = (room: TestRoom, envelope: Bytes): number => {
  const seq = room.heads.length;
  room.log.push(envelope);
  room.heads.push(unwrap(extendLog(headOf(room), { form: 'envelope', seq, envelope })));
  return seq;
};

export const signerOf = (room: TestRoom, device: Device): Signer => ({
  member: device.member,
  signing: device.keys.signing,
  place: chainPlace(room.state, device.member),
  at: headOf(room),
});

/** Appends and verifies one control envelope with given keys; keeps the state where it is accepted. */
export const deliver = async (
  room: TestRoom,
  envelope: Bytes,
  keys: EpochKeys = room.keys,
): Promise<Result<VerifiedControl, ControlFault>> => {
  const seq = append(room, envelope);
  const opened = unwrap(await openEnvelope(keys, envelope));
  const verified = await verifyControl(room.state, keys, opened, seq, hashAtOf(room.heads));
  if (verified.ok) room.state = verified.value.state;
  return verified;
};

export const seal = async (room: TestRoom, device: Device, event: ControlEvent): Promise<Sealed> =>
  unwrap(await sealControl(room.keys, signerOf(room, device), event));

/** The text that a host would sign for this event now. */
export const jsonOf = (room: TestRoom, device: Device, event: ControlEvent): Bytes => {
  const { n, prev } = chainPlace(room.state, device.member);
  const { seq, hash } = headOf(room);
  return controlBodyToJson({ by: hex(device.member), n, prev: hex(prev), at: [seq, hex(hash)], event });
};

/** Well signed and well sealed, but not as our own software would: a host with altered software. */
export const sealAltered = async (
  room: TestRoom,
  device: Device,
  event: ControlEvent,
  altered: { readonly keys?: EpochKeys; readonly wraps?: readonly Bytes[]; readonly scope?: Bytes },
): Promise<Bytes> => {
  const { keys = room.keys, ...rest } = altered;
  const json = jsonOf(room, device, event);
  const envId = crypto.getRandomValues(new Uint8Array(16));
  const sealing = { kind: envelopeClass.control, author: device.member, wraps: [], ...rest, envId };
  const header = headerFor(keys, { ...sealing, body: json }, envId);
  const signature = await sign(device.keys.signing, controlText(header, json));
  const body = controlBodyToBytes(signature, json);
  return unwrap(await sealEnvelope(keys, { ...sealing, body })).bytes;
};

export const say = async (
  room: TestRoom,
  device: Device,
  event: ControlEvent,
): Promise<Result<VerifiedControl, ControlFault>> => deliver(room, (await seal(room, device, event)).bytes);

/** A room in epoch 1 whose first envelope wraps for the founder, `members` and the recovery key. */
export const foundRoom = async (members: readonly Device[] = []): Promise<TestRoom> => {
  const root = await createRoot();
  const founder = await createDevice();
  const recovery = await createRecoveryKeys();
  const { room } = root.identity;
  const delegation = await delegateHost(root, {
    edPub: founder.keys.signing.publicBytes,
    hpkePub: founder.keys.agreement.publicBytes,
  });
  const secret = createEpochSecret(1);
  const test: TestRoom = {
    root,
    room,
    founder,
    founderChain: { delegation, links: [] },
    recovery,
    log: [],
    heads: [startLog(room)],
    state: startControl(root.identity),
    secret,
    keys: await deriveEpochKeys(secret, room),
  };
  const started = unwrap(
    await sealEpochStart(room, signerOf(test, founder), {
      secret,
      recipients: [founder, ...members].map(recipientOf).concat(recoveryRecipient(recovery)),
      founding: { delegation, recoveryPub: recovery.publicBytes },
    }),
  );
  unwrap(await deliver(test, started.sealed.bytes));
  return test;
};

const recoveryRecipient = (recovery: AgreementKeys) => [
  { member: recoveryRef, hpkePub: recovery.publicBytes },
];

/** The host starts the next epoch for these members. */
export const nextEpoch = async (room: TestRoom, members: readonly Device[]): Promise<Bytes> => {
  const secret = createEpochSecret(room.secret.epoch + 1);
  const started = unwrap(
    await sealEpochStart(room.room, signerOf(room, room.founder), {
      secret,
      previous: room.secret,
      recipients: [room.founder, ...members].map(recipientOf).concat(recoveryRecipient(room.recovery)),
    }),
  );
  unwrap(await deliver(room, started.sealed.bytes, started.keys));
  room.secret = secret;
  room.keys = started.keys;
  return started.sealed.bytes;
};

export const hex = bytesToHex;
