// What a session needs, as this browser has it.
import type { Ask, DeviceStore, OpenSocket, Socket } from '../../room/ports.ts';
import type { SessionPorts } from '../../session/ports.ts';
import { browserClock, today } from '../clock.ts';
import { publicOrigin } from './public-address.ts';

const openSocket: OpenSocket = (path) => {
  const address = new URL(path, location.origin);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  const webSocket = new WebSocket(address);
  webSocket.binaryType = 'arraybuffer';
  const socket: Socket = {
    send: (bytes) => webSocket.send(new Uint8Array(bytes)),
    close: () => webSocket.close(),
    onOpen: undefined,
    onMessage: undefined,
    onClose: undefined,
  };
  webSocket.addEventListener('open', () => socket.onOpen?.());
  webSocket.addEventListener('message', ({ data }) => {
    if (data instanceof ArrayBuffer) socket.onMessage?.(new Uint8Array(data));
  });
  webSocket.addEventListener('close', ({ code }) => socket.onClose?.(code));
  return socket;
};

export const ask: Ask = async (method, path, body) => {
  const answer = await fetch(path, {
    method,
    credentials: 'omit',
    cache: 'no-store',
    ...(body === undefined
      ? {}
      : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await answer.text();
  return { status: answer.status, body: readJson(text) };
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const chance = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

export const browserPorts = (store: DeviceStore): SessionPorts => ({
  store,
  openSocket,
  ask,
  clock: browserClock,
  chance,
  today,
  get origin() {
    return publicOrigin();
  },
});
