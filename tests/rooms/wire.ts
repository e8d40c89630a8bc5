// Sockets in memory between one device and the relay that runs now. A test can cut them, let them go silent,
// take a device off the network, and alter what passes in either direction.
import type { Bytes } from '../../src/basics/bytes.ts';
import type { OpenSocket, Socket } from '../../src/room/ports.ts';
import type { Link, LinkEvents } from '../../src/relay/ports.ts';
import type { Relay } from '../../src/relay/relay.ts';

/** What comes out where one frame went in: itself, nothing, others. */
export type Alter = (frame: Bytes) => readonly Bytes[];

export interface Wire {
  readonly openSocket: OpenSocket;
  /** Every open socket breaks; new ones open. */
  cut(): void;
  /** Open sockets go silent in both directions without closing; new ones open. */
  stall(): void;
  /** Nothing gets through until `online`. */
  offline(): void;
  online(): void;
  /** Frames of this device's member socket, on their way to it and from it. */
  down: Alter;
  up: Alter;
  /** Member sockets that were opened so far. */
  readonly opened: () => number;
}

const ABNORMAL = 1006;
const same: Alter = (frame) => [frame];

const memberPath = /^\/v1\/rooms\/([0-9a-f]{32})\/socket$/;
const doorPath = /^\/v1\/(?:rooms\/([0-9a-f]{32})\/)?door$/;

interface Line {
  breakOff(code: number): void;
  silence(): void;
}

/** `relay`: the one that runs now; undefined while there is none. */
export const createWire = (
  relay: () => Relay | undefined,
  address: string,
): Wire & { readonly lines: Set<Line> } => {
  const lines = new Set<Line>();
  let isOffline = false;
  let opened = 0;

  const connectTo = (path: string, link: Link): LinkEvents | undefined => {
    const server = isOffline ? undefined : relay();
    if (server === undefined) return undefined;
    const member = memberPath.exec(path);
    if (member?.[1] !== undefined) return server.openSocket(member[1], link, address);
    const door = doorPath.exec(path);
    return door === null ? undefined : server.openDoor(door[1], link, address);
  };

  const openSocket: OpenSocket = (path) => {
    const isMember = memberPath.test(path);
    if (isMember) opened += 1;
    let state: 'open' | 'silent' | 'closed' = 'open';
    let events: LinkEvents | undefined;
    const socket: Socket = {
      send: (bytes) => {
        const copy = new Uint8Array(bytes);
        queueMicrotask(() => {
          if (state !== 'open') return;
          for (const frame of isMember ? wire.up(copy) : [copy]) events?.receive(frame);
        });
      },
      close: () => {
        if (state === 'closed') return;
        state = 'closed';
        lines.delete(line);
        queueMicrotask(() => events?.closed());
      },
      onOpen: undefined,
      onMessage: undefined,
      onClose: undefined,
    };
    const breakOff = (code: number): void => {
      if (state === 'closed') return;
      state = 'closed';
      lines.delete(line);
      queueMicrotask(() => socket.onClose?.(code));
    };
    const line: Line = {
      breakOff: (code) => {
        breakOff(code);
        queueMicrotask(() => events?.closed());
      },
      silence: () => {
        state = 'silent';
      },
    };
    const link: Link = {
      send: (bytes) => {
        const copy = new Uint8Array(bytes);
        for (const frame of isMember ? wire.down(copy) : [copy]) {
          queueMicrotask(() => {
            if (state !== 'silent') socket.onMessage?.(frame);
          });
        }
      },
      close: breakOff,
      unsent: () => 0,
    };
    lines.add(line);
    queueMicrotask(() => {
      if (state !== 'open') return;
      events = connectTo(path, link);
      if (events === undefined) breakOff(ABNORMAL);
      else socket.onOpen?.();
    });
    return socket;
  };

  const wire: Wire & { readonly lines: Set<Line> } = {
    openSocket,
    lines,
    down: same,
    up: same,
    cut: () => {
      for (const line of lines) line.breakOff(ABNORMAL);
    },
    stall: () => {
      for (const line of lines) line.silence();
    },
    offline: () => {
      isOffline = true;
      wire.cut();
    },
    online: () => {
      isOffline = false;
    },
    opened: () => opened,
  };
  return wire;
};
