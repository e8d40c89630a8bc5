// A host's side of the door: answers knocks, asks its policy who may come in, admits.
import { equalBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import type { ClientFrame } from '../envelope/client-frame.ts';
import type { ServerFrame } from '../envelope/server-frame.ts';
import type { Invite as SecretInvite } from '../sealed/invite-secret.ts';
import { hostOf } from '../sealed/control-state.ts';
import { createMemberRef, type DeviceKeys } from '../sealed/device-keys.ts';
import {
  doorOnHello,
  doorOnName,
  doorOnRequest,
  doorWelcome,
  type Doorkeeper,
  type KnockHeard,
  type KnockNamed,
  type KnockProved,
} from '../sealed/doorkeeper.ts';
import { linkHost } from '../sealed/host-chain.ts';
import type { RoomIdentity } from '../sealed/root.ts';
import type { Devices } from './devices.ts';
import { knockAnswer } from './knock-answer.ts';
import { bytesOf, type Invite } from './membership.ts';
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';

export interface Waiting {
  readonly knock: number;
  readonly name: string;
  readonly organisation?: string;
}

export interface DoorkeepingOptions {
  readonly identity: RoomIdentity;
  readonly member: Bytes;
  readonly keys: DeviceKeys;
  readonly reader: Reader;
  readonly writer: Writer;
  readonly devices: () => Devices;
  readonly send: (frame: ClientFrame) => boolean;
  readonly inviteOf: (id: string) => Invite | undefined;
  /** Whether a knock on this invite comes in at once; otherwise it waits in the lobby. */
  readonly comesInAtOnce: (invite: Invite) => boolean;
  readonly onLobby: (waiting: readonly Waiting[]) => void;
  readonly onAdmitted: (invite: Invite) => void;
  readonly onBadProof: (invite: Invite) => void;
}

export interface Doorkeeping {
  onFrame(frame: Extract<ServerFrame, { type: 'knock' | 'knock-ended' }>): void;
  admit(knock: number): void;
  refuse(knock: number): void;
  /** The line broke: the relay sent everybody at the door away, and numbers them anew. */
  reset(): void;
  /** Who could not be let in while somebody was being removed comes in now, where its invitation lets it. */
  epochStarted(): void;
  readonly lobby: () => readonly Waiting[];
}

interface Knock {
  readonly invite: Invite;
  readonly bearerHash: Bytes;
  state:
    | { at: 'heard'; value: KnockHeard }
    | { at: 'proved'; value: KnockProved }
    | { at: 'named'; value: KnockNamed };
  isAdmitting: boolean;
}

export const createDoorkeeping = (options: DoorkeepingOptions): Doorkeeping => {
  const { reader, writer } = options;
  const knocks = new Map<number, Knock>();

  /** The same device may ask again for a lost welcome, another host too: the log knows whom it belongs to. */
  const admittedAs = (joinerPub: Bytes): Bytes | undefined => {
    const found = [...options.devices().values()].find(
      ({ hpkePub, removed }) => !removed && equalBytes(hpkePub, joinerPub),
    );
    return found === undefined ? undefined : bytesOf(found.member);
  };

  const keeper = (): Doorkeeper | undefined => {
    const host = hostOf(reader.control(), options.member);
    return host === undefined
      ? undefined
      : { identity: options.identity, chain: host.chain, keys: options.keys };
  };

  const answer = (knock: number, message: Bytes, last = false): void => {
    options.send({ type: 'answer-knock', knock, last, message });
  };

  const lobby = (): readonly Waiting[] =>
    [...knocks].flatMap(([knock, { state, isAdmitting }]) => {
      if (state.at !== 'named' || isAdmitting) return [];
      const { name, organisation } = state.value.applicant;
      return [organisation === undefined ? { knock, name } : { knock, name, organisation }];
    });

  const secretOf = (invite: Invite): SecretInvite =>
    invite.kind === 'link'
      ? { type: 'link', room: options.identity.room, secret: bytesOf(invite.secret) }
      : { type: 'code', locator: invite.locator ?? 0, secret: bytesOf(invite.secret) };

  const hear = async (number: number, frame: Extract<ServerFrame, { type: 'knock' }>): Promise<void> => {
    const door = keeper();
    const invite = options.inviteOf(bytesToHex(frame.invite));
    if (door === undefined || invite === undefined) return;
    const heard = await doorOnHello(door, frame.message);
    if (!heard.ok) return;
    knocks.set(number, {
      invite,
      bearerHash: frame.bearerHash,
      state: { at: 'heard', value: heard.value.state },
      isAdmitting: false,
    });
    answer(number, heard.value.message);
  };

  const prove = async (number: number, knock: Knock, heard: KnockHeard, message: Bytes): Promise<void> => {
    const door = keeper();
    if (door === undefined) return;
    const proved = await doorOnRequest(door, heard, message, secretOf(knock.invite));
    if (proved.ok) {
      knock.state = { at: 'proved', value: proved.value.state };
      return answer(number, proved.value.message);
    }
    knocks.delete(number);
    if (proved.error.type === 'wrong-mac') options.onBadProof(knock.invite);
    answer(number, Uint8Array.of(knockAnswer['wrong-code']), true);
  };

  const name = async (number: number, knock: Knock, proved: KnockProved, message: Bytes): Promise<void> => {
    const door = keeper();
    if (door === undefined) return;
    const named = await doorOnName(door, proved, message);
    if (!named.ok) return;
    knock.state = { at: 'named', value: named.value };
    const wasIn = admittedAs(named.value.joinerPub) !== undefined;
    if (wasIn || options.comesInAtOnce(knock.invite)) await admit(number);
    else options.onLobby(lobby());
  };

  const welcome = async (number: number, named: KnockNamed, member: Bytes): Promise<void> => {
    const door = keeper();
    const secret = reader.secrets().find((each) => each.epoch === reader.control().epoch);
    if (door === undefined || secret === undefined) return;
    const message = await doorWelcome(door, named, { secret, member, at: reader.head() });
    if (message.ok) answer(number, message.value, true);
  };

  const turnAway = (number: number, why: number): void => {
    if (!knocks.delete(number)) return;
    answer(number, Uint8Array.of(why), true);
    options.onLobby(lobby());
  };

  const admit = async (number: number): Promise<void> => {
    const knock = knocks.get(number);
    if (knock?.state.at !== 'named' || knock.isAdmitting) return;
    knock.isAdmitting = true;
    options.onLobby(lobby());
    const named = knock.state.value;
    const known = admittedAs(named.joinerPub);
    const member = known ?? createMemberRef();
    if (known === undefined) {
      const { edPub, ...who } = named.applicant;
      const memberRef = bytesToHex(member);
      const keys = { hpkePub: bytesToHex(named.joinerPub), edPub: bytesToHex(edPub) };
      const delivery = await writer.control(
        { type: 'member.admitted', memberRef, ...who, ...keys },
        {
          type: 'admit',
          member: memberRef,
          bearerHash: bytesToHex(knock.bearerHash),
          invite: knock.invite.invite,
        },
      );
      if (delivery === 'full') return turnAway(number, knockAnswer['room-full']);
      if (delivery !== 'done') {
        knock.isAdmitting = false;
        return options.onLobby(lobby());
      }
    }
    await welcome(number, named, member);
    // Only now: the door may close itself behind this one, and that ends every knock.
    if (known === undefined) options.onAdmitted(knock.invite);
    if (knock.invite.use === 'pairing') {
      await addHost(options, bytesToHex(member), { edPub: named.applicant.edPub, hpkePub: named.joinerPub });
    }
  };

  const take = (frame: Extract<ServerFrame, { type: 'knock' }>): Promise<void> => {
    const knock = knocks.get(frame.knock);
    if (knock === undefined) return hear(frame.knock, frame);
    if (knock.state.at === 'heard') return prove(frame.knock, knock, knock.state.value, frame.message);
    if (knock.state.at === 'proved') return name(frame.knock, knock, knock.state.value, frame.message);
    return Promise.resolve();
  };

  return {
    onFrame: (frame) => {
      if (frame.type === 'knock') void take(frame);
      else if (knocks.delete(frame.knock)) options.onLobby(lobby());
    },
    admit: (knock) => void admit(knock),
    refuse: (knock) => turnAway(knock, knockAnswer.refused),
    epochStarted: () => {
      for (const [number, { invite }] of knocks) if (options.comesInAtOnce(invite)) void admit(number);
    },
    reset: () => {
      if (knocks.size === 0) return;
      knocks.clear();
      options.onLobby([]);
    },
    lobby,
  };
};

/** Makes a member's device a host; resolves whether the room took it. */
export const addHost = async (
  host: Pick<DoorkeepingOptions, 'identity' | 'keys'> & { readonly writer: Pick<Writer, 'control'> },
  member: string,
  keys: { readonly edPub: Bytes; readonly hpkePub: Bytes },
): Promise<boolean> => {
  const link = await linkHost(host.identity.room, host.keys.signing, keys);
  const delivery = await host.writer.control(
    {
      type: 'host.add',
      memberRef: member,
      edPub: bytesToHex(link.edPub),
      hpkePub: bytesToHex(link.hpkePub),
      sig: bytesToHex(link.sig),
    },
    { type: 'add-host', member },
  );
  return delivery === 'done';
};
