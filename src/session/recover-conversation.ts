// All host devices are lost: whoever holds the recovery file becomes a host again, on this device.
import { bytesToHex } from '../basics/hex.ts';
import type { Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import * as v from 'valibot';
import { paths } from '../envelope/address.ts';
import { clientFrameToBytes } from '../envelope/client-frame.ts';
import { hexOf } from '../envelope/command.ts';
import type { Entry } from '../envelope/entry.ts';
import { parseServerFrame } from '../envelope/server-frame.ts';
import { saveMembership } from '../room/membership.ts';
import {
  bearerHash,
  createBearer,
  createDeviceKeys,
  createMemberRef,
  recoveryRef,
} from '../sealed/device-keys.ts';
import type { EpochSecret } from '../sealed/epoch.ts';
import { enterEpoch, hasWrapFor } from '../sealed/epoch-start.ts';
import { delegateHost } from '../sealed/host-chain.ts';
import { startLog } from '../sealed/log.ts';
import { openRecoveryFile, type Recovery } from '../sealed/recovery-file.ts';
import { signRecovery } from '../sealed/root.ts';
import type { SessionPorts } from './ports.ts';
import type { Return } from './return.ts';

export type RecoverFault =
  | { readonly type: 'wrong-passphrase-or-file' }
  | { readonly type: 'not-a-recovery-file' }
  | { readonly type: 'offline' }
  /** The room is gone, or this server does not know it. */
  | { readonly type: 'no-room' };

const PATIENCE = 15_000;
const challengeSchema = v.object({ challenge: hexOf(32) });

/** Reads the whole log once, without following it, for the newest secret that is wrapped for the recovery key. */
const findSecret = (
  room: Bytes,
  bearer: Bytes,
  recovery: Recovery,
  ports: SessionPorts,
): Promise<EpochSecret | undefined> =>
  new Promise((resolve) => {
    const entries: Entry[] = [];
    const socket = ports.openSocket(paths.socket(bytesToHex(room)));
    let last = Number.POSITIVE_INFINITY;
    const finish = async (): Promise<void> => {
      callOff();
      socket.onClose = undefined;
      socket.close();
      const start = entries.findLast(
        (entry) => entry.form === 'envelope' && hasWrapFor(entry.envelope, recoveryRef),
      );
      const entered =
        start?.form === 'envelope'
          ? await enterEpoch(room, start.envelope, recoveryRef, recovery.agreement)
          : undefined;
      resolve(entered?.ok === true ? entered.value.secret : undefined);
    };
    const callOff = ports.clock.after(PATIENCE, () => void finish());
    socket.onOpen = () => socket.send(clientFrameToBytes({ type: 'hello', bearer, after: 0 }));
    socket.onMessage = (bytes) => {
      const frame = parseServerFrame(bytes);
      if (!frame.ok) return;
      if (frame.value.type === 'notice' && frame.value.notice.type === 'welcome')
        ({ last } = frame.value.notice);
      if (frame.value.type === 'entries') entries.push(...frame.value.entries);
      if ((entries.at(-1)?.seq ?? 0) >= last) void finish();
    };
    socket.onClose = () => void finish();
  });

/** Opens the file, proves the root key to the relay, and keeps a host's membership; `openSession` goes on. */
export const recoverConversation = async (
  file: Bytes,
  passphrase: string,
  name: string,
  ports: SessionPorts,
): Promise<Result<{ readonly room: string }, RecoverFault>> => {
  const opened = await openRecoveryFile(file, passphrase);
  if (!opened.ok) return opened;
  const recovery = opened.value;
  const { room, rootPub, nonce } = recovery.root.identity;
  const id = bytesToHex(room);
  const keys = await createDeviceKeys();
  const member = createMemberRef();
  const bearer = createBearer();
  const asked = await ports.ask('POST', paths.recoveries(id)).catch(() => undefined);
  if (asked === undefined) return err({ type: 'offline' });
  const challenge = v.safeParse(challengeSchema, asked.body);
  if (!challenge.success) return err({ type: 'no-room' });
  const signature = await signRecovery(recovery.root, {
    challenge: hexBytes(challenge.output.challenge),
    member,
    bearerHash: bearerHash(bearer),
  });
  const proof = {
    challenge: challenge.output.challenge,
    signature: bytesToHex(signature),
    member: bytesToHex(member),
    bearerHash: bytesToHex(bearerHash(bearer)),
  };
  const answer = await ports.ask('PUT', paths.recoveries(id), proof).catch(() => undefined);
  if (answer === undefined) return err({ type: 'offline' });
  if (answer.status >= 300) return err({ type: 'no-room' });
  const secret = await findSecret(room, bearer, recovery, ports);
  if (secret === undefined) return err({ type: 'offline' });
  const delegation = await delegateHost(recovery.root, {
    edPub: keys.signing.publicBytes,
    hpkePub: keys.agreement.publicBytes,
  });
  const back: Return = {
    type: 'return',
    name,
    delegation: {
      edPub: bytesToHex(delegation.edPub),
      hpkePub: bytesToHex(delegation.hpkePub),
      sig: bytesToHex(delegation.sig),
    },
  };
  await ports.store.putKeys(id, keys);
  await saveMembership(ports.store, {
    version: 1,
    room: id,
    rootPub: bytesToHex(rootPub),
    nonce: bytesToHex(nonce),
    member: bytesToHex(member),
    bearer: bytesToHex(bearer),
    origin: '',
    secrets: [{ epoch: secret.epoch, secret: bytesToHex(secret.secret) }],
    mark: { seq: 0, hash: bytesToHex(startLog(room).hash) },
    founding: back,
    invites: [],
    recoverySaved: true,
    title: '',
    name,
    host: true,
    day: ports.today(),
    ended: false,
  });
  return ok({ room: id });
};

const hexBytes = (hex: string): Bytes =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
