// A device without a screen: real sockets and requests, a vault in memory.
import { WebSocket } from 'ws';
import type { Ask, Clock, OpenSocket, Socket } from '../room/ports.ts';
import type { SessionPorts } from '../session/ports.ts';
import { openVault } from '../vault/open-vault.ts';
import type { Tally } from './tally.ts';

const nodeClock: Clock = {
  now: () => performance.now(),
  after: (milliseconds, call) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Without `tally` nothing is counted: the door's sockets speak no frames of the room. */
const openSocketAt =
  (origin: string, tally: Tally): OpenSocket =>
  (path) => {
    const socket = new WebSocket(origin.replace(/^http/, 'ws') + path, { origin, perMessageDeflate: false });
    const counts = path.endsWith('/socket');
    const adapter: Socket = {
      send: (bytes) => {
        if (counts) tally.onSent(bytes);
        if (socket.readyState === WebSocket.OPEN) socket.send(bytes);
      },
      close: () => socket.close(),
      onOpen: undefined,
      onMessage: undefined,
      onClose: undefined,
    };
    socket.binaryType = 'arraybuffer';
    socket.on('open', () => adapter.onOpen?.());
    socket.on('message', (data) => {
      if (!(data instanceof ArrayBuffer)) return;
      const bytes = new Uint8Array(data);
      if (counts) tally.onReceived(bytes);
      adapter.onMessage?.(bytes);
    });
    socket.on('close', (code) => adapter.onClose?.(code));
    // A close follows every error; there it is handled.
    socket.on('error', () => undefined);
    return adapter;
  };

const askAt =
  (origin: string): Ask =>
  async (method, path, body) => {
    const answer = await fetch(origin + path, {
      method,
      headers: { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: text === '' ? undefined : JSON.parse(text) };
  };

export const createNodePorts = async (
  origin: string,
  chance: () => number,
  tally: Tally,
): Promise<SessionPorts> => ({
  store: await openVault({ indexedDB: () => undefined, clock: nodeClock }),
  openSocket: openSocketAt(origin, tally),
  ask: askAt(origin),
  clock: nodeClock,
  chance,
  today: () => new Date().toISOString().slice(0, 10),
  origin,
});
