// A new room: its root, this device as its first host, and the relay's place for it.
import { bytesToBase32 } from '../basics/base32.ts';
import { bytesToHex } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { Agenda } from '../conversation/agenda.ts';
import { paths } from '../envelope/address.ts';
import type { RoomCreation } from '../envelope/creation.ts';
import { saveMembership } from '../room/membership.ts';
import { bearerHash, createBearer, createDeviceKeys, createMemberRef } from '../sealed/device-keys.ts';
import { createEpochSecret } from '../sealed/epoch.ts';
import { delegateHost } from '../sealed/host-chain.ts';
import type { InviteNote } from '../sealed/invite-note.ts';
import { startLog } from '../sealed/log.ts';
import { parseName } from '../sealed/name.ts';
import { createRecoveryKeys, type Recovery } from '../sealed/recovery-file.ts';
import { createRoot } from '../sealed/root.ts';
import type { Founding } from './founding.ts';
import type { SessionPorts } from './ports.ts';

export interface ConversationWish {
  readonly title: string;
  readonly language: 'nl' | 'en';
  readonly deck: string;
  readonly agenda: Agenda;
  /** The facilitator's own name or role. */
  readonly name: string;
  readonly organisation?: string;
  readonly layer?: string;
  readonly expected?: number;
  readonly creationCode?: string;
  readonly retentionDays?: number;
  readonly note?: InviteNote;
  /** Milliseconds that the invitation link lives; two days where absent. */
  readonly lifetime?: number;
}

export type CreationFault =
  | { readonly type: 'offline' }
  | { readonly type: 'bad-title' }
  | { readonly type: 'bad-name' }
  /** Missing or wrong: this server lets only facilitators with its code make rooms. */
  | { readonly type: 'creation-code' }
  | { readonly type: 'too-many' }
  | { readonly type: 'refused'; readonly status: number };

export interface Created {
  /** Hexadecimal; for `openSession`. */
  readonly room: string;
  /** Only here, only now: what the recovery file holds. */
  readonly recovery: Recovery;
}

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

const announce = async (ports: SessionPorts, creation: RoomCreation): Promise<CreationFault | undefined> => {
  const answer = await ports.ask('POST', paths.rooms, creation).catch(() => undefined);
  if (answer === undefined) return { type: 'offline' };
  if (answer.status === 201) return undefined;
  if (answer.status === 403) return { type: 'creation-code' };
  if (answer.status === 429) return { type: 'too-many' };
  return { type: 'refused', status: answer.status };
};

/** Makes the room and keeps this device's membership; its first envelopes follow when the session opens. */
export const createConversation = async (
  wish: ConversationWish,
  ports: SessionPorts,
): Promise<Result<Created, CreationFault>> => {
  const title = parseName(wish.title);
  const name = parseName(wish.name);
  if (title === undefined) return err({ type: 'bad-title' });
  if (name === undefined) return err({ type: 'bad-name' });
  const root = await createRoot();
  const keys = await createDeviceKeys();
  const recoveryKeys = await createRecoveryKeys();
  const hostKeys = { edPub: keys.signing.publicBytes, hpkePub: keys.agreement.publicBytes };
  const delegation = await delegateHost(root, hostKeys);
  const member = createMemberRef();
  const bearer = createBearer();
  const { room, rootPub, nonce } = root.identity;
  const fault = await announce(ports, {
    room: bytesToHex(room),
    rootPub: bytesToHex(rootPub),
    nonce: bytesToHex(nonce),
    member: bytesToHex(member),
    bearerHash: bytesToHex(bearerHash(bearer)),
    ...(wish.retentionDays === undefined ? {} : { retentionDays: wish.retentionDays }),
    ...(wish.creationCode === undefined ? {} : { creationCode: wish.creationCode }),
  });
  if (fault !== undefined) return err(fault);
  const founding: Founding = {
    deck: wish.deck,
    programme: wish.agenda.programme,
    title,
    language: wish.language,
    agenda: wish.agenda,
    name,
    ...(wish.organisation === undefined ? {} : { organisation: wish.organisation }),
    ...(wish.layer === undefined ? {} : { layer: wish.layer }),
    delegation: { ...hexed(hostKeys), sig: bytesToHex(delegation.sig) },
    recoveryPub: bytesToHex(recoveryKeys.publicBytes),
    ...(wish.expected === undefined ? {} : { expected: wish.expected }),
    ...(wish.note === undefined ? {} : { note: wish.note }),
    lifetime: wish.lifetime ?? TWO_DAYS,
  };
  const id = bytesToHex(room);
  await ports.store.putKeys(id, keys);
  await saveMembership(ports.store, {
    version: 1,
    room: id,
    rootPub: bytesToHex(rootPub),
    nonce: bytesToHex(nonce),
    member: bytesToHex(member),
    bearer: bytesToHex(bearer),
    origin: '',
    secrets: [{ epoch: 1, secret: bytesToHex(createEpochSecret(1).secret) }],
    mark: { seq: 0, hash: bytesToHex(startLog(room).hash) },
    founding,
    invites: [],
    recoverySaved: false,
    title,
    name,
    host: true,
    day: ports.today(),
    ended: false,
  });
  return ok({
    room: id,
    recovery: { root, agreement: recoveryKeys, url: `${ports.origin}/${bytesToBase32(room)}` },
  });
};

const hexed = (keys: { readonly edPub: Uint8Array; readonly hpkePub: Uint8Array }) => ({
  edPub: bytesToHex(keys.edPub),
  hpkePub: bytesToHex(keys.hpkePub),
});
