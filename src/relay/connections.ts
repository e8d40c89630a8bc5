// The members' sockets of one room: who is there, what each still has to read, and one frame to all.
import type { Bytes } from '../basics/bytes.ts';
import { closeCode } from '../envelope/address.ts';
import type { Notice } from '../envelope/notice.ts';
import { entriesFrame, noticeFrame } from '../envelope/server-frame.ts';
import type { Writer } from './check-append.ts';
import type { Clock, Link } from './ports.ts';
import { isHost, isMember, type RoomRecord } from './record.ts';

export interface Connection extends Writer {
  readonly link: Link;
}

export interface Connections {
  /** Greets, sends what the device misses, then keeps it up to date. */
  add(connection: Connection, after: number): void;
  remove(connection: Connection): void;
  /** Entries up to the newest durable position, one frame for all who are up to date. */
  fanOut(frame: Bytes): void;
  send(connection: Connection, frame: Bytes): void;
  toAll(notice: Notice): void;
  toMember(member: string, notice: Notice): void;
  toHosts(notice: Notice): void;
  /** Tells the hosts who is online: also one that has just become a host. */
  announcePresence(): void;
  /** A host's signal goes to everyone else, a member's to the hosts. */
  signal(from: Connection, frame: Bytes): void;
  closeMember(member: string, code: number): void;
  closeAll(code: number): void;
  isOnline(member: string): boolean;
  /** The host with the oldest socket that is still open. */
  longestHost(): Connection | undefined;
  isEmpty(): boolean;
}

export interface ConnectionsOptions {
  readonly clock: Clock;
  readonly socketsPerMember: number;
  readonly mostUnsent: number;
  readonly record: () => RoomRecord;
  readonly stored: () => number;
  readonly welcome: (connection: Connection) => Notice;
  /** Entries after a position in a row; undefined where storage failed. */
  readonly read: (after: number) => Promise<Bytes | undefined>;
  /** Tombstones up to a position that this device may not know yet, and the position after each read. */
  readonly tombstonesUpTo: (position: number) => Promise<Bytes | undefined>;
  readonly lastIn: (entries: Bytes) => number;
  /** The hosts changed: somebody to serve the door came or went. */
  readonly onHosts: (left: Connection | undefined) => void;
}

interface State {
  position: number;
  isLive: boolean;
}

/** Standard close code: try again later. */
const TRY_AGAIN_LATER = 1013;

/** So many changes of presence come together when a whole team reconnects. */
const PRESENCE_DELAY = 50;
const DRAIN_WAIT = 25;
const DRAIN_BELOW = 1_048_576;

export const createConnections = (options: ConnectionsOptions): Connections => {
  const { clock } = options;
  const open = new Map<Connection, State>();
  let presence: (() => void) | undefined;

  const isHostNow = (connection: Connection): boolean => isHost(options.record(), connection.member);

  const send = (connection: Connection, frame: Bytes): void => {
    if (!open.has(connection)) return;
    if (connection.link.unsent() > options.mostUnsent) return drop(connection, closeCode.tooSlow);
    connection.link.send(frame);
  };

  const drop = (connection: Connection, code: number): void => {
    if (!open.delete(connection)) return;
    connection.link.close(code);
    left(connection);
  };

  const left = (connection: Connection): void => {
    announcePresence();
    if (isHostNow(connection) || !isMember(options.record(), connection.member)) options.onHosts(connection);
  };

  const toHosts = (notice: Notice): void => {
    const frame = noticeFrame(notice);
    for (const connection of open.keys()) if (isHostNow(connection)) send(connection, frame);
  };

  const announcePresence = (): void => {
    presence ??= clock.after(PRESENCE_DELAY, () => {
      presence = undefined;
      const members = [...new Set([...open.keys()].map(({ member }) => member))];
      toHosts({ type: 'online', members });
    });
  };

  const drained = (connection: Connection): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (!open.has(connection) || connection.link.unsent() < DRAIN_BELOW) resolve();
        else clock.after(DRAIN_WAIT, look);
      };
      look();
    });

  /** Reads on until nothing is missing; from then on the fan-out serves this device. */
  const replay = async (connection: Connection, state: State): Promise<void> => {
    const before = state.position;
    while (open.has(connection) && state.position < options.stored()) {
      const entries = await options.read(state.position);
      if (entries === undefined) return drop(connection, TRY_AGAIN_LATER);
      if (entries.length === 0) break;
      send(connection, entriesFrame([entries]));
      state.position = options.lastIn(entries);
      await drained(connection);
    }
    state.isLive = true;
    // What was withdrawn while this device was away; from here on it hears of withdrawals as they are announced.
    const withdrawn = await options.tombstonesUpTo(before);
    if (withdrawn === undefined) return drop(connection, TRY_AGAIN_LATER);
    if (withdrawn.length > 0) send(connection, entriesFrame([withdrawn]));
  };

  const limitSockets = (member: string): void => {
    const own = [...open.keys()].filter((each) => each.member === member);
    // The oldest goes: after a dead network it is likely to be a ghost.
    for (const oldest of own.slice(0, Math.max(0, own.length - options.socketsPerMember))) {
      drop(oldest, closeCode.tooMany);
    }
  };

  return {
    add: (connection, after) => {
      const state = { position: after, isLive: false };
      open.set(connection, state);
      limitSockets(connection.member);
      send(connection, noticeFrame(options.welcome(connection)));
      announcePresence();
      void replay(connection, state);
      if (isHostNow(connection)) options.onHosts(undefined);
    },
    remove: (connection) => {
      if (open.delete(connection)) left(connection);
    },
    fanOut: (frame) => {
      const { members } = options.record();
      const gone = new Set(members.filter(({ removed }) => removed).map(({ member }) => member));
      for (const [connection, state] of open) {
        if (state.isLive && !gone.has(connection.member)) send(connection, frame);
      }
    },
    send,
    toAll: (notice) => {
      const frame = noticeFrame(notice);
      for (const connection of open.keys()) send(connection, frame);
    },
    toMember: (member, notice) => {
      const frame = noticeFrame(notice);
      for (const connection of open.keys()) if (connection.member === member) send(connection, frame);
    },
    toHosts,
    announcePresence,
    signal: (from, frame) => {
      const toEveryone = isHostNow(from);
      for (const connection of open.keys()) {
        if (connection !== from && (toEveryone || isHostNow(connection))) send(connection, frame);
      }
    },
    closeMember: (member, code) => {
      for (const connection of open.keys()) if (connection.member === member) drop(connection, code);
    },
    closeAll: (code) => {
      for (const connection of open.keys()) {
        open.delete(connection);
        connection.link.close(code);
      }
      presence?.();
      presence = undefined;
    },
    isOnline: (member) => [...open.keys()].some((each) => each.member === member),
    longestHost: () => [...open.keys()].find(isHostNow),
    isEmpty: () => open.size === 0,
  };
};
