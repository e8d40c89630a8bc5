import { afterAll, beforeAll, expect, it } from 'vitest';
import { generate } from 'selfsigned';
import { WebSocket } from 'ws';
import { concatBytes, textToBytes, u32ToBytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { closeCode, paths } from '../envelope/address.ts';
import { knockToBytes } from '../envelope/client-frame.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { freshBytes, testEnvelope } from '../relay/envelopes.fixture.ts';
import {
  createFolder,
  createTestRoom,
  openClient,
  openTestRoom,
  startTestServer,
  testConfig,
  type Client,
} from './server.fixture.ts';
import type { RunningServer } from './start-server.ts';

const folder = createFolder();
let server: RunningServer;
let base = '';

beforeAll(async () => {
  const tuning = { window: 150, tick: 100, limits: { unsent: 500_000 } };
  server = await startTestServer(testConfig({ DATA_DIR: folder.path }), tuning);
  base = server.address;
});
afterAll(async () => {
  await server.stop();
  folder.remove();
});

const socketAt = (path: string, options = {}): WebSocket => {
  const socket = new WebSocket(base.replace('http', 'ws') + path, options);
  socket.on('error', () => undefined);
  return socket;
};

const refusal = (socket: WebSocket): Promise<number | undefined> =>
  new Promise((resolve) => {
    socket.on('unexpected-response', (_request, answer) => resolve(answer.statusCode));
    socket.on('open', () => resolve(undefined));
  });

const closeOf = (socket: WebSocket): Promise<number> => new Promise((resolve) => socket.on('close', resolve));
const opened = (socket: WebSocket) => new Promise((resolve) => socket.on('open', resolve));

it('opens sockets for its own pages and for programs, not for other sites', async () => {
  const path = paths.socket('ab'.repeat(16));
  expect(await refusal(socketAt(path, { origin: 'https://evil.example' }))).toBe(403);
  expect(await refusal(socketAt(path, { origin: 'null' }))).toBe(403);
  expect(await refusal(socketAt(path, { origin: base }))).toBeUndefined();
  expect(await refusal(socketAt(path))).toBeUndefined();
  expect(await refusal(socketAt('/v1/rooms/xyz/socket'))).toBe(404);
});

it('refuses text, what is too long, and what begins wrong', async () => {
  const { id } = await createTestRoom(base);
  const send = async (data: string | Uint8Array, path = paths.socket(id)) => {
    const socket = socketAt(path);
    await opened(socket);
    socket.send(data);
    return closeOf(socket);
  };
  expect(await send('hello')).toBe(closeCode.malformed);
  expect(await send(new Uint8Array(300_000))).toBe(1009);
  expect(await send(new Uint8Array(41))).toBe(closeCode.malformed);
  expect(await send(new Uint8Array(513), paths.door(id))).toBe(1009);
  expect(await send(new Uint8Array(101), paths.door(id))).toBe(closeCode.malformed);
});

it('carries a round from opening to release', async () => {
  const { at, host, members } = await openTestRoom(base, 3);
  const scope = freshBytes(16);
  const roster = members.map(({ member }) => ({ member, slots: 2 }));
  const id = bytesToHex(scope);
  host.append(envelopeClass.control, {
    type: 'open-scope',
    scope: id,
    kind: 'round',
    mode: 'anonymous',
    roster,
  });
  await Promise.all(members.map((member) => member.until(() => member.notice('scope-opened') !== undefined)));
  const upload = (member: Client): void => {
    const slot = () =>
      testEnvelope({ kind: envelopeClass.sealed, room: at.room, author: freshBytes(8), scope });
    member.send({ type: 'slots', envelopes: [slot(), slot()] });
  };
  for (const member of members) upload(member);
  host.append(envelopeClass.control, { type: 'close-scope', scope: id });
  await Promise.all(
    members.map((member) => member.until(() => member.notice('scope-closing') !== undefined)),
  );
  for (const member of members.slice(1)) upload(member);
  await host.until(() => host.notice('scope-released') !== undefined);
  expect(host.notice('scope-released')).toMatchObject({ scope: id, count: 6, first: 7 });
  await Promise.all(members.map((member) => member.until(() => member.entries().length === 12)));
  for (const member of members) expect(member.entries()).toEqual(host.entries());
});

it('leads a newcomer by code to the host and closes with the last answer', async () => {
  const { host } = await openTestRoom(base, 0);
  const invite = bytesToHex(freshBytes(16));
  host.send({
    type: 'request',
    id: 7,
    request: { type: 'create-invite', invite, kind: 'code', lifetime: 60_000, uses: 3 },
  });
  await host.until(() => host.frames.some(({ type }) => type === 'answer'));
  const answer = host.frames.find((frame) => frame.type === 'answer');
  const locator =
    answer?.type === 'answer' && answer.answer.type === 'done' ? answer.answer.locator : undefined;
  const newcomer = socketAt(paths.codeDoor);
  await opened(newcomer);
  const message = concatBytes(Uint8Array.of(1), u32ToBytes(locator ?? 0), freshBytes(32));
  const knock = { bearerHash: freshBytes(32), inviteToken: new Uint8Array(32), message };
  newcomer.send(knockToBytes(knock));
  await host.until(() => host.frames.some(({ type }) => type === 'knock'));
  const knocked = host.frames.find((frame) => frame.type === 'knock');
  expect(knocked).toMatchObject({ bearerHash: knock.bearerHash, message });
  const heard = new Promise((resolve) => newcomer.on('message', resolve));
  const number = knocked?.type === 'knock' ? knocked.knock : 0;
  host.send({ type: 'answer-knock', knock: number, last: true, message: textToBytes('welcome') });
  expect(await heard).toEqual(Buffer.from('welcome'));
  expect(await closeOf(newcomer)).toBe(1000);
});

it('lets go of a device that does not read, and serves it again', async () => {
  const { at, host, members } = await openTestRoom(base, 1);
  const [slow] = members;
  if (slow === undefined) throw new Error('no member');
  slow.socket.pause();
  const large = () => {
    const kind = envelopeClass.control;
    const small = testEnvelope({ kind, room: at.room, author: host.reference });
    const bytes = concatBytes(small.bytes.subarray(0, 64), new Uint8Array(65_536 + 2 + 28));
    host.send({ type: 'append', envelope: { header: small.header, bytes } });
  };
  for (let index = 0; index < 300; index += 1) {
    large();
    if (index % 5 === 4) await host.until(() => host.entries().length === index + 3);
  }
  slow.socket.resume();
  expect([closeCode.tooSlow, 1006]).toContain(await slow.closed);
  const back = await openClient(base, at, slow, slow.entries().at(-1)?.seq ?? 0);
  await back.until(() => back.entries().at(-1)?.seq === 302);
}, 20_000);

it('keeps quiet lines alive and lets go of dead ones', async () => {
  const own = createFolder();
  const other = await startTestServer(testConfig({ DATA_DIR: own.path }), { heartbeat: 100 });
  const { host } = await openTestRoom(other.address, 0);
  const dead = new WebSocket(other.address.replace('http', 'ws') + paths.codeDoor, { autoPong: false });
  expect(await closeOf(dead)).toBe(1006);
  const nothingNew = () =>
    host.frames.filter((frame) => frame.type === 'entries' && frame.entries.length === 0);
  await host.until(() => nothingNew().length > 2);
  expect(host.socket.readyState).toBe(WebSocket.OPEN);
  await other.stop();
  own.remove();
});

it('serves https and its sockets under a certificate of its own', async () => {
  const own = createFolder();
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const config = { ...testConfig({ DATA_DIR: own.path }), tls: { cert, key } };
  const other = await startTestServer(config);
  expect(other.address).toMatch(/^https:/);
  const address = other.address.replace('https', 'wss') + paths.codeDoor;
  const socket = new WebSocket(address, { rejectUnauthorized: false });
  await opened(socket);
  socket.send('text');
  expect(await closeOf(socket)).toBe(closeCode.malformed);
  await other.stop();
  own.remove();
});

it('closes sockets with a code that makes devices come back', async () => {
  const own = createFolder();
  const other = await startTestServer(testConfig({ DATA_DIR: own.path }));
  const { host } = await openTestRoom(other.address, 1);
  const last = host.append(envelopeClass.post);
  await host.until(() => host.entries().length === 3);
  const silent = new WebSocket(other.address.replace('http', 'ws') + paths.codeDoor);
  await opened(silent);
  const goodbye = closeOf(silent);
  await other.stop();
  expect([await host.closed, await goodbye]).toEqual([1012, 1012]);
  expect(host.entries()[2]).toMatchObject({ envelope: last.bytes });
  await expect(fetch(`${other.address}/healthz`)).rejects.toThrow();
  own.remove();
});
