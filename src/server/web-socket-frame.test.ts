import type { AddressInfo } from 'node:net';
import { createServer } from 'node:http';
import { WebSocket, WebSocketServer } from 'ws';
import { expect, it } from 'vitest';
import { binaryFrame, createFramer } from './web-socket-frame.ts';

/** What a client makes of these bytes on the wire. */
const read = async (frame: Buffer): Promise<Buffer> => {
  const http = createServer();
  const server = new WebSocketServer({ noServer: true });
  http.on('upgrade', (request, socket, head) =>
    server.handleUpgrade(request, socket, head, () => void socket.write(frame)),
  );
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const client = new WebSocket(`ws://127.0.0.1:${(http.address() as AddressInfo).port}`);
  const data = await new Promise<Buffer>((resolve) => client.on('message', resolve));
  client.terminate();
  http.close();
  return data;
};

it.each([0, 1, 125, 126, 65_535, 65_536, 200_000])(
  'frames %i bytes as RFC 6455 wants them',
  async (length) => {
    const payload = new Uint8Array(length).fill(7);
    expect(new Uint8Array(await read(binaryFrame(payload)))).toEqual(payload);
  },
);

it('frames the same payload once', () => {
  const framer = createFramer();
  const [one, two] = [new Uint8Array(3), new Uint8Array(3)];
  expect(framer(one)).toBe(framer(one));
  expect(framer(two)).not.toBe(framer(one));
});
