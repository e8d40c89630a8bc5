// The network of one device, to be cut and mended: a proxy between its browser and everything else. Browsers leave
// sockets alone that were open when they are told to be offline; a cut wire does not.
import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';

export interface Wire {
  /** For the browser's proxy setting. */
  readonly address: string;
  /** Everything under way breaks off; nothing new gets through. */
  cut(): void;
  /** Pages pass, WebSockets do not: as some networks of organisations have it. */
  blockSockets(): void;
  mend(): void;
  close(): Promise<void>;
}

export const openWire = async (): Promise<Wire> => {
  const open = new Set<Duplex>();
  /** A browser asks a proxy to connect through for WebSockets, and only for them where pages are plain http. */
  const tunnels = new Set<Duplex>();
  let isCut = false;
  let isBlocked = false;
  const hold = (socket: Duplex): void => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  };

  const pass = (incoming: IncomingMessage, answer: ServerResponse): void => {
    const { method, headers, url = '' } = incoming;
    const outgoing = forward(url, { method: method ?? 'GET', headers }, (response) => {
      answer.writeHead(response.statusCode ?? 502, response.headers);
      response.pipe(answer);
    });
    outgoing.on('error', () => answer.destroy());
    incoming.pipe(outgoing);
  };

  const server = createServer(pass);
  server.on('connection', (socket: Socket) => {
    hold(socket);
    if (isCut) socket.destroy();
  });
  server.on('connect', (incoming: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (isBlocked) return void socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    const { hostname, port } = new URL(`http://${incoming.url ?? ''}`);
    const far = connect(Number(port), hostname === 'localhost' ? '127.0.0.1' : hostname, () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      far.write(head);
      socket.pipe(far).pipe(socket);
    });
    hold(far);
    tunnels.add(far);
    far.on('close', () => {
      tunnels.delete(far);
      socket.destroy();
    });
    socket.on('close', () => far.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const cut = (): void => {
    isCut = true;
    for (const socket of open) socket.destroy();
  };
  return {
    address: `http://127.0.0.1:${String(port)}`,
    cut,
    blockSockets: () => {
      isBlocked = true;
      for (const tunnel of tunnels) tunnel.destroy();
    },
    mend: () => {
      isCut = false;
      isBlocked = false;
    },
    close: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};
