// Coming in by link or code, and what an invitation tells beforehand.
import * as v from 'valibot';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import { paths } from '../envelope/address.ts';
import { noteAnswerSchema } from '../envelope/creation.ts';
import { join, type JoinStatus } from '../room/join.ts';
import { saveMembership } from '../room/membership.ts';
import { createDeviceKeys } from '../sealed/device-keys.ts';
import { openNote, type InviteNote } from '../sealed/invite-note.ts';
import { inviteToken, type Invite, type LinkInvite } from '../sealed/invite-secret.ts';
import type { SessionPorts } from './ports.ts';

export interface JoinPerson {
  readonly invite: Invite;
  readonly name: string;
  readonly organisation?: string;
  readonly layer?: string;
}

export type JoinProgress =
  Exclude<JoinStatus, { type: 'welcome' }> | { readonly type: 'in'; readonly room: string };

/** Knocks and, once welcomed, keeps this device's membership. Returns how to give up. */
export const joinConversation = (
  person: JoinPerson,
  ports: SessionPorts,
  onProgress: (progress: JoinProgress) => void,
): (() => void) => {
  let isOver = false;
  let giveUp: (() => void) | undefined;

  const start = async (): Promise<void> => {
    const keys = await createDeviceKeys();
    if (isOver) return;
    const settle = async (status: Extract<JoinStatus, { type: 'welcome' }>): Promise<void> => {
      const { identity, member, secret, at } = status.welcome;
      const room = bytesToHex(identity.room);
      await ports.store.putKeys(room, keys);
      await saveMembership(ports.store, {
        version: 1,
        room,
        rootPub: bytesToHex(identity.rootPub),
        nonce: bytesToHex(identity.nonce),
        member: bytesToHex(member),
        bearer: bytesToHex(status.bearer),
        origin: '',
        secrets: [{ epoch: secret.epoch, secret: bytesToHex(secret.secret) }],
        mark: { seq: at.seq, hash: bytesToHex(at.hash) },
        invites: [],
        recoverySaved: false,
        title: '',
        name: person.name,
        host: false,
        day: ports.today(),
        ended: false,
      });
      onProgress({ type: 'in', room });
    };
    giveUp = join(
      { ...person, keys },
      {
        openSocket: ports.openSocket,
        clock: ports.clock,
        chance: ports.chance,
        onStatus: (status) => (status.type === 'welcome' ? void settle(status) : onProgress(status)),
      },
    );
  };
  void start();

  return () => {
    isOver = true;
    giveUp?.();
  };
};

export interface Invitation {
  readonly note?: InviteNote;
  readonly hostOnline: boolean;
  readonly doorClosed: boolean;
}

/** What a link tells before anybody knocks; nothing where it ended, or no answer came. */
export const readInvitation = async (
  invite: LinkInvite,
  ports: SessionPorts,
): Promise<Invitation | 'ended' | 'offline'> => {
  const body = { inviteToken: bytesToHex(await inviteToken(invite)) };
  const answer = await ports.ask('POST', paths.note(bytesToHex(invite.room)), body).catch(() => undefined);
  if (answer === undefined || answer.status >= 500) return 'offline';
  const parsed = v.safeParse(noteAnswerSchema, answer.body);
  if (answer.status !== 200 || !parsed.success) return 'ended';
  const { hostOnline, doorClosed, note } = parsed.output;
  const sealed = note === undefined ? undefined : hexToBytes(note);
  const opened = sealed === undefined ? undefined : await openNote(invite, sealed);
  return opened?.ok === true ? { note: opened.value, hostOnline, doorClosed } : { hostOnline, doorClosed };
};
