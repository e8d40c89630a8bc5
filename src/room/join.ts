// A newcomer's way in: knocks with an invitation, proves itself, says its name, waits, is welcomed.
import { bytesToHex } from '../basics/hex.ts';
import type { Bytes } from '../basics/bytes.ts';
import { closeCode, paths } from '../envelope/address.ts';
import { knockToBytes } from '../envelope/client-frame.ts';
import { createBearer, bearerHash, type DeviceKeys } from '../sealed/device-keys.ts';
import type { Invite } from '../sealed/invite-secret.ts';
import { inviteToken } from '../sealed/invite-secret.ts';
import {
  joinerOnOffer,
  joinerOnProof,
  joinerOnWelcome,
  joinerStart,
  type JoinerNamed,
  type JoinerRequested,
  type Welcome,
} from '../sealed/joiner.ts';
import { readKnockAnswer } from './knock-answer.ts';
import type { Clock, OpenSocket, Socket } from './ports.ts';

export interface JoinWish {
  readonly invite: Invite;
  readonly keys: DeviceKeys;
  readonly name: string;
  readonly organisation?: string;
  readonly layer?: string;
}

export type JoinStatus =
  | { readonly type: 'knocking' }
  /** The name is with the host; somebody has to let us in. */
  | { readonly type: 'in-the-lobby' }
  | { readonly type: 'waiting-for-host' }
  | { readonly type: 'no-connection'; readonly tries: number }
  | { readonly type: 'welcome'; readonly welcome: Welcome; readonly bearer: Bytes }
  | { readonly type: 'failed'; readonly why: JoinFailure };

export type JoinFailure =
  | 'invite-ended'
  | 'no-room'
  | 'door-closed'
  | 'too-many-tries'
  | 'room-full'
  | 'wrong-code'
  | 'refused'
  | 'bad-name'
  /** What answered is not the room of this invitation. */
  | 'not-genuine';

export interface JoinOptions {
  readonly openSocket: OpenSocket;
  readonly clock: Clock;
  /** 0 ≤ chance < 1; spreads a hall full of people who knock at once. */
  readonly chance: () => number;
  readonly onStatus: (status: JoinStatus) => void;
}

const failures: ReadonlyMap<number, JoinFailure> = new Map([
  [closeCode.unknownToken, 'invite-ended'],
  [closeCode.noRoom, 'no-room'],
  [closeCode.expired, 'invite-ended'],
  [closeCode.doorClosed, 'door-closed'],
  [closeCode.tooMany, 'too-many-tries'],
  [closeCode.full, 'room-full'],
]);

const RETRY = 2000;
/** A relay hears so many knocks a second; who came in the crowd tries again so often. */
const CROWDED = 8;

/** Starts at once; the returned function gives up. Knocks again with the same M1 after a break. */
export const join = (wish: JoinWish, options: JoinOptions): (() => void) => {
  const { invite, keys } = wish;
  const bearer = createBearer();
  const started = joinerStart(invite, keys.agreement);
  let socket: Socket | undefined;
  let callOff: (() => void) | undefined;
  let isOver = false;
  let tries = 0;
  let crowded = 0;

  const finish = (status: JoinStatus): void => {
    isOver = true;
    callOff?.();
    socket?.close();
    options.onStatus(status);
  };
  const fail = (why: JoinFailure): void => finish({ type: 'failed', why });

  const again = (status: JoinStatus): void => {
    options.onStatus(status);
    callOff = options.clock.after(RETRY * (0.5 + options.chance()), () => void knock());
  };

  const knock = async (): Promise<void> => {
    const token = invite.type === 'link' ? await inviteToken(invite) : new Uint8Array(32);
    if (isOver) return;
    const path = invite.type === 'link' ? paths.door(bytesToHex(invite.room)) : paths.codeDoor;
    const opened = options.openSocket(path);
    socket = opened;
    const first = { bearerHash: bearerHash(bearer), inviteToken: token, message: started.message };
    opened.onOpen = () => opened.send(knockToBytes(first));
    let requested: JoinerRequested | undefined;
    let named: JoinerNamed | undefined;
    let work: Promise<void> = Promise.resolve();

    const onMessage = async (message: Bytes): Promise<void> => {
      if (isOver) return;
      if (message.length === 1) return fail(readKnockAnswer(message[0]));
      if (requested === undefined) {
        const offer = await joinerOnOffer(started.state, message);
        if (!offer.ok) return fail('not-genuine');
        requested = offer.value.state;
        return opened.send(offer.value.message);
      }
      if (named === undefined) {
        const who = {
          name: wish.name,
          edPub: keys.signing.publicBytes,
          ...(wish.organisation === undefined ? {} : { organisation: wish.organisation }),
          ...(wish.layer === undefined ? {} : { layer: wish.layer }),
        };
        const proof = await joinerOnProof(requested, message, who);
        if (!proof.ok)
          return fail(
            proof.error.type === 'bad-name' || proof.error.type === 'name-too-long'
              ? 'bad-name'
              : 'not-genuine',
          );
        named = proof.value.state;
        opened.send(proof.value.message);
        return options.onStatus({ type: 'in-the-lobby' });
      }
      const welcome = await joinerOnWelcome(named, message);
      if (welcome.ok) finish({ type: 'welcome', welcome: welcome.value, bearer });
      else fail('not-genuine');
    };

    opened.onMessage = (bytes) => {
      work = work.then(() => onMessage(new Uint8Array(bytes)));
    };
    opened.onClose = (code) => {
      // What came just before the close is read first: the welcome closes its own knock.
      work = work.then(() => {
        if (isOver) return;
        if (code === closeCode.tooMany && crowded < CROWDED) {
          crowded += 1;
          return again({ type: 'knocking' });
        }
        const why = failures.get(code);
        if (why !== undefined) return fail(why);
        tries += 1;
        again(code === closeCode.noHost ? { type: 'waiting-for-host' } : { type: 'no-connection', tries });
      });
    };
  };

  options.onStatus({ type: 'knocking' });
  void knock();
  return () => {
    isOver = true;
    callOff?.();
    socket?.close();
  };
};
