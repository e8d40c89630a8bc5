// WebSockets between the network and the relay: who may open one, what is a message, who is still there.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { closeCode } from '../envelope/address.ts';
import { entriesFrame } from '../envelope/server-frame.ts';
import { MAX_ENVELOPE_BYTES, MAX_KNOCK_BYTES } from '../envelope/sizes.ts';
import type { Link, LinkEvents } from '../relay/ports.ts';
import type { Relay } from '../relay/relay.ts';
import { clientKey } from './client-address.ts';
import type { Config } from './config.ts';
import { reportError } from './report-error.ts';
import { createFramer } from './web-socket-frame.ts';

export interface WebSockets {
  /** No new sockets; waits until the open ones are gone, at most `milliseconds`. */
  stop(milliseconds: number): Promise<void>;
}

/** The largest frame of a member: an envelope with its command, or sixty-four slots. */
const MOST_PAYLOAD = MAX_ENVELOPE_BYTES + 65_536 + 16;
const CLOSE_WAIT = 2000;
/** Standard close code: come back. */
const RESTARTING = 1012;
/** Standard close code: the server met a fault of its own. */
const SERVER_ERROR = 1011;

const socketPath = /^\/v1\/rooms\/([0-9a-f]{32})\/(socket|door)$/;
const codeDoorPath = '/v1/door';

type Target = { readonly kind: 'socket' | 'door'; readonly room: string | undefined };

const targetOf = (url: string): Target | undefined => {
  const [path = ''] = url.split('?');
  if (path === codeDoorPath) return { kind: 'door', room: undefined };
  const match = socketPath.exec(path);
  if (match === null) return undefined;
  return { kind: match[2] === 'door' ? 'door' : 'socket', room: match[1] };
};

/** A page of another site must not use a visitor's network to reach a room; programs send no Origin. */
const isOwnOrigin = (request: IncomingMessage, publicUrl: string | undefined): boolean => {
  const { origin, host } = request.headers;
  if (origin === undefined) return true;
  return origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host);
};

const refuse = (socket: Duplex, status: string): void => {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
};

/** `heartbeat`: milliseconds, well below the 45 s after which a device presumes a silent line dead. */
export const createWebSockets = (
  server: Server,
  relay: Relay,
  config: Config,
  heartbeat: number,
): WebSockets => {
  const options = { noServer: true, perMessageDeflate: false, clientTracking: true } as const;
  const members = new WebSocketServer({ ...options, maxPayload: MOST_PAYLOAD });
  const newcomers = new WebSocketServer({ ...options, maxPayload: MAX_KNOCK_BYTES });
  const frameOf = createFramer();
  const alive = new WeakSet<WebSocket>();
  let isStopping = false;

  const linkOf = (webSocket: WebSocket, socket: Duplex): Link => ({
    // Straight to the socket: without compression `ws` writes every frame at once, so nothing can interleave.
    send: (frame) => {
      if (webSocket.readyState === webSocket.OPEN) socket.write(frameOf(frame));
    },
    close: (code) => {
      webSocket.close(code);
      setTimeout(() => webSocket.terminate(), CLOSE_WAIT).unref();
    },
    unsent: () => socket.writableLength,
  });

  const serve = (webSocket: WebSocket, events: LinkEvents): void => {
    alive.add(webSocket);
    webSocket.on('pong', () => alive.add(webSocket));
    webSocket.on('message', (data: Buffer, isBinary) => {
      alive.add(webSocket);
      if (!isBinary) return webSocket.close(closeCode.malformed);
      try {
        events.receive(data);
      } catch (error) {
        // A fault of ours on one device's frame must not take everyone else's room down.
        reportError(error);
        webSocket.close(SERVER_ERROR);
      }
    });
    webSocket.on('close', () => events.closed());
    // A broken or oversized frame: `ws` closes the socket itself.
    webSocket.on('error', () => undefined);
  };

  const open = (request: IncomingMessage, socket: Duplex, head: Buffer, target: Target): void => {
    const address = clientKey(request, config.trustedProxies);
    const sockets = target.kind === 'socket' ? members : newcomers;
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      const link = linkOf(webSocket, socket);
      const { kind, room } = target;
      const isMember = kind === 'socket' && room !== undefined;
      serve(
        webSocket,
        isMember ? relay.openSocket(room, link, address) : relay.openDoor(room, link, address),
      );
    });
  };

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const target = targetOf(request.url ?? '');
    if (isStopping) return refuse(socket, '503 Service Unavailable');
    if (target === undefined) return refuse(socket, '404 Not Found');
    if (!isOwnOrigin(request, config.publicUrl)) return refuse(socket, '403 Forbidden');
    try {
      open(request, socket, head, target);
    } catch (error) {
      reportError(error);
      socket.destroy();
    }
  });

  // Browsers do not tell their page of pings, so members also get a frame with no entries.
  const nothingNew = entriesFrame([]);
  const beat = (webSocket: WebSocket): void => {
    if (!alive.has(webSocket)) return webSocket.terminate();
    alive.delete(webSocket);
    webSocket.ping();
  };
  const timer = setInterval(() => {
    for (const webSocket of members.clients) {
      beat(webSocket);
      if (webSocket.readyState === webSocket.OPEN) webSocket.send(nothingNew);
    }
    for (const webSocket of newcomers.clients) beat(webSocket);
  }, heartbeat);
  timer.unref();

  return {
    stop: async (milliseconds) => {
      isStopping = true;
      clearInterval(timer);
      // Rooms have closed theirs; these never came in.
      for (const webSocket of [...members.clients, ...newcomers.clients]) webSocket.close(RESTARTING);
      const until = performance.now() + milliseconds;
      while (members.clients.size + newcomers.clients.size > 0 && performance.now() < until) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      for (const webSocket of [...members.clients, ...newcomers.clients]) webSocket.terminate();
    },
  };
};
