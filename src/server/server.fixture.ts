// A real server on a free port with its own folder, and devices that reach it over real sockets.
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { concatBytes, textToBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { paths } from '../envelope/address.ts';
import { clientFrameToBytes, type ClientFrame, type Sealed } from '../envelope/client-frame.ts';
import type { Command } from '../envelope/command.ts';
import type { Entry } from '../envelope/entry.ts';
import type { Notice } from '../envelope/notice.ts';
import { parseServerFrame, type ServerFrame } from '../envelope/server-frame.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { freshBytes, testEnvelope, type HeaderParts } from '../relay/envelopes.fixture.ts';
import { newIdentity, sha256, type TestIdentity } from '../relay/room.fixture.ts';
import { readConfig, type Config, type Environment } from './config.ts';
import { startServer, type RunningServer, type Tuning } from './start-server.ts';

export interface TestFolder {
  readonly path: string;
  /** How many files hold these bytes. */
  traces(marker: Uint8Array): number;
  remove(): void;
}

export const createFolder = (): TestFolder => {
  const path = mkdtempSync(join(tmpdir(), 'leerkring-'));
  return {
    path,
    traces: (marker) =>
      readdirSync(path).filter((name) => readFileSync(join(path, name)).includes(marker)).length,
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
};

export const testConfig = (environment: Environment, webFolder = '/nowhere'): Config => {
  const config = readConfig({ PORT: '0', ...environment }, webFolder);
  if (!config.ok) throw new Error(config.error.join('\n'));
  return config.value;
};

export const startTestServer = async (config: Config, tuning?: Tuning): Promise<RunningServer> => {
  const server = await startServer(config, tuning);
  if (!server.ok) throw new Error(server.error);
  return server.value;
};

export interface TestRoom {
  readonly room: Bytes;
  readonly id: string;
  readonly host: TestIdentity;
}

/** Makes a room over HTTP. */
export const createTestRoom = async (base: string): Promise<TestRoom> => {
  const [rootPub, nonce, host] = [freshBytes(32), freshBytes(16), newIdentity()];
  const room = sha256(concatBytes(textToBytes('r1/room\0'), rootPub, nonce)).slice(0, 16);
  const id = bytesToHex(room);
  const { member, bearerHash } = host;
  const body = { room: id, rootPub: bytesToHex(rootPub), nonce: bytesToHex(nonce), member, bearerHash };
  const answer = await fetch(base + paths.rooms, { method: 'POST', body: JSON.stringify(body) });
  if (answer.status !== 201) throw new Error(`room: ${answer.status}`);
  return { room, id, host };
};

export interface Client extends TestIdentity {
  readonly frames: ServerFrame[];
  readonly socket: WebSocket;
  readonly closed: Promise<number>;
  send(frame: ClientFrame): void;
  append(kind: HeaderParts['kind'], command?: Command, parts?: Partial<HeaderParts>, text?: Bytes): Sealed;
  entries(): readonly Entry[];
  notice<T extends Notice['type']>(type: T): Extract<Notice, { type: T }> | undefined;
  /** Waits until this holds of what came in; fails after five seconds. */
  until(holds: () => boolean): Promise<void>;
}

const WAIT = 5000;

/** Opens a socket, says hello and waits for the welcome. */
export const openClient = async (
  base: string,
  at: TestRoom,
  identity: TestIdentity,
  after = 0,
): Promise<Client> => {
  const socket = new WebSocket(base.replace('http', 'ws') + paths.socket(at.id));
  const frames: ServerFrame[] = [];
  const waiting = new Set<() => void>();
  const closed = new Promise<number>((resolve) => socket.on('close', resolve));
  socket.on('error', () => undefined);
  socket.on('message', (data: Buffer) => {
    const frame = parseServerFrame(new Uint8Array(data));
    if (!frame.ok) throw new Error(frame.error.what);
    frames.push(frame.value);
    for (const look of waiting) look();
  });
  const until = (holds: () => boolean): Promise<void> =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('nothing came')), WAIT);
      const look = (): void => {
        if (!holds()) return;
        clearTimeout(timer);
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const send = (frame: ClientFrame): void => socket.send(clientFrameToBytes(frame));
  const client: Client = {
    ...identity,
    frames,
    socket,
    closed,
    send,
    append: (kind, command, parts = {}, text) => {
      const envelope = testEnvelope({ kind, room: at.room, author: identity.reference, ...parts }, text);
      send({ type: 'append', envelope, ...(command === undefined ? {} : { command }) });
      return envelope;
    },
    entries: () => frames.flatMap((frame) => (frame.type === 'entries' ? frame.entries : [])),
    notice: (type) =>
      frames
        .flatMap((frame) => (frame.type === 'notice' ? [frame.notice] : []))
        .findLast((notice): notice is Extract<Notice, { type: typeof type }> => notice.type === type),
    until,
  };
  await new Promise((resolve) => socket.once('open', resolve));
  send({ type: 'hello', bearer: identity.bearer, after });
  await until(() => client.notice('welcome') !== undefined);
  return client;
};

/** A room in epoch 1 with a host and so many members, all with open sockets. */
export const openTestRoom = async (base: string, members: number) => {
  const at = await createTestRoom(base);
  const host = await openClient(base, at, at.host);
  host.append(envelopeClass.control, { type: 'start-epoch', epoch: 1 });
  const inside: Client[] = [];
  for (let index = 0; index < members; index += 1) {
    const identity = newIdentity();
    const { member, bearerHash } = identity;
    host.append(envelopeClass.control, { type: 'admit', member, bearerHash });
    await host.until(() => host.entries().length === index + 2);
    inside.push(await openClient(base, at, identity));
  }
  await host.until(() => host.entries().length === members + 1);
  return { at, host, members: inside };
};
