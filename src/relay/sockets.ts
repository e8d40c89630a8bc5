// From a fresh socket to a member or a newcomer of a room: the first message decides.
import type { Bytes } from '../basics/bytes.ts';
import { closeCode } from '../envelope/address.ts';
import { parseClientFrame, parseKnock, type Knock } from '../envelope/client-frame.ts';
import { MAX_KNOCK_BYTES } from '../envelope/sizes.ts';
import type { AddressLimits } from './address-limits.ts';
import type { Code } from './codes.ts';
import type { Connection } from './connections.ts';
import type { Limits } from './limits.ts';
import type { Clock, Link, LinkEvents } from './ports.ts';
import type { Room } from './room.ts';

export interface SocketContext {
  readonly roomOf: (id: string) => Promise<Room | undefined | 'failed'>;
  readonly addresses: AddressLimits;
  readonly clock: Clock;
  readonly limits: Limits;
  /** SHA-256, hexadecimal. */
  readonly hash: (bytes: Bytes) => string;
  readonly codeOf: (message: Bytes) => Code | undefined;
}

const TRY_AGAIN_LATER = 1013;
/** Frames that may arrive while the room is still being read from storage. */
const MOST_EARLY = 64;

const ownBytes = (bytes: Uint8Array): Bytes => new Uint8Array(bytes);

export const openSocket = (
  context: SocketContext,
  roomId: string,
  link: Link,
  address: string,
): LinkEvents => {
  let phase: 'fresh' | 'entering' | 'inside' | 'gone' = 'fresh';
  let inside: { room: Room; connection: Connection } | undefined;
  const early: Bytes[] = [];

  const leave = (code: number): void => {
    phase = 'gone';
    callOff();
    link.close(code);
  };
  const callOff = context.clock.after(context.limits.helloWait, () => leave(closeCode.malformed));

  const take = (bytes: Uint8Array): void => {
    if (inside === undefined) return;
    const frame = parseClientFrame(bytes);
    if (frame.ok) inside.room.receive(inside.connection, frame.value);
    else leaveInside(closeCode.malformed);
  };

  const leaveInside = (code: number): void => {
    inside?.room.leave(inside.connection);
    inside = undefined;
    leave(code);
  };

  const enter = async (bearer: Bytes, after: number): Promise<void> => {
    const room = await context.roomOf(roomId);
    if (phase === 'gone') return;
    if (room === 'failed') return leave(TRY_AGAIN_LATER);
    const entered = room?.enter(link, context.hash(bearer), after) ?? closeCode.noRoom;
    if (typeof entered === 'number' || room === undefined) {
      const code = typeof entered === 'number' ? entered : closeCode.noRoom;
      if (code !== closeCode.removed) context.addresses.failed(address);
      return leave(code);
    }
    callOff();
    phase = 'inside';
    inside = { room, connection: entered };
    for (const bytes of early.splice(0)) take(bytes);
  };

  return {
    receive: (bytes) => {
      if (phase === 'inside') return take(bytes);
      if (phase === 'gone') return;
      if (phase === 'entering') {
        if (early.length >= MOST_EARLY) return leave(closeCode.malformed);
        return void early.push(ownBytes(bytes));
      }
      const frame = parseClientFrame(bytes);
      if (!frame.ok || frame.value.type !== 'hello') return leave(closeCode.malformed);
      phase = 'entering';
      void enter(frame.value.bearer, frame.value.after);
    },
    closed: () => {
      phase = 'gone';
      callOff();
      inside?.room.leave(inside.connection);
      inside = undefined;
    },
  };
};

export const openDoor = (
  context: SocketContext,
  roomId: string | undefined,
  link: Link,
  address: string,
): LinkEvents => {
  const newcomer = { link, address };
  let phase: 'fresh' | 'looking' | 'waiting' | 'gone' = 'fresh';
  let at: Room | undefined;

  const leave = (code: number): void => {
    phase = 'gone';
    callOff();
    link.close(code);
  };
  const callOff = context.clock.after(context.limits.helloWait, () => leave(closeCode.malformed));

  const fail = (code: number): void => {
    context.addresses.failed(address);
    leave(code);
  };

  /** Room and invite that this knock leads to. */
  const lookUp = async (knock: Knock): Promise<{ room: Room; invite: string } | number> => {
    const code = roomId === undefined ? context.codeOf(knock.message) : undefined;
    const id = roomId ?? code?.room;
    if (id === undefined) return closeCode.unknownToken;
    const room = await context.roomOf(id);
    if (room === 'failed') return TRY_AGAIN_LATER;
    if (room === undefined) return closeCode.noRoom;
    const invite = code?.invite ?? room.linkByToken(context.hash(knock.inviteToken))?.invite;
    return invite === undefined ? closeCode.unknownToken : { room, invite };
  };

  const knock = async (first: Knock): Promise<void> => {
    const found = await lookUp(first);
    if (phase === 'gone') return;
    if (found === TRY_AGAIN_LATER) return leave(found);
    if (typeof found === 'number') return fail(found);
    const code = found.room.knock(newcomer, first, found.invite);
    if (code === closeCode.unknownToken) return fail(code);
    if (code !== undefined) return leave(code);
    callOff();
    phase = 'waiting';
    at = found.room;
  };

  return {
    receive: (bytes) => {
      if (phase === 'gone') return;
      if (phase === 'waiting' && bytes.length <= MAX_KNOCK_BYTES) {
        return at?.knockMessage(newcomer, ownBytes(bytes));
      }
      if (context.addresses.isBlocked(address)) return leave(closeCode.tooMany);
      const first = parseKnock(bytes);
      if (phase !== 'fresh' || !first.ok) {
        at?.knockLeft(newcomer);
        return leave(closeCode.malformed);
      }
      phase = 'looking';
      void knock(first.value);
    },
    closed: () => {
      phase = 'gone';
      callOff();
      at?.knockLeft(newcomer);
    },
  };
};
