// A relay in memory with its own time, and devices that hold sockets to one room.
import { sha256 as nobleSha256 } from '@noble/hashes/sha2.js';
import { concatBytes, textToBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { clientFrameToBytes, type ClientFrame, type Sealed } from '../envelope/client-frame.ts';
import type { Command } from '../envelope/command.ts';
import type { Entry } from '../envelope/entry.ts';
import type { Notice } from '../envelope/notice.ts';
import type { Answer, Request } from '../envelope/request.ts';
import { parseServerFrame, type ServerFrame } from '../envelope/server-frame.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { standardLimits, type Limits } from './limits.ts';
import { createRelay, type Relay } from './relay.ts';
import type { RoomStorage } from './storage.ts';
import { freshBytes, testEnvelope, type HeaderParts } from './envelopes.fixture.ts';
import { createTestClock, type TestClock } from './time.fixture.ts';

export const sha256 = (bytes: Uint8Array): Bytes => new Uint8Array(nobleSha256(bytes));
export const hashHex = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

export interface TestWorld {
  readonly relay: Relay;
  readonly clock: TestClock;
  readonly storage: RoomStorage;
  readonly room: Bytes;
  readonly id: string;
  readonly rootPub: Bytes;
  readonly host: TestIdentity;
  /** The same storage under a relay that remembers nothing. */
  restart(): TestWorld;
}

export interface TestIdentity {
  readonly reference: Bytes;
  readonly member: string;
  readonly bearer: Bytes;
  readonly bearerHash: string;
}

export const newIdentity = (): TestIdentity => {
  const [reference, bearer] = [freshBytes(8), freshBytes(32)];
  return { reference, member: bytesToHex(reference), bearer, bearerHash: hashHex(bearer) };
};

/** Lets everything that is under way come to rest. */
export const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
};

interface WorldParts {
  readonly storage: RoomStorage;
  readonly clock?: TestClock;
  readonly limits?: Partial<Limits>;
  readonly verify?: (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean;
}

/** A relay with one room whose host holds the first token; no epoch has begun. */
export const createWorld = async (parts: WorldParts): Promise<TestWorld> => {
  const { storage, clock = createTestClock(), verify = () => false } = parts;
  const settings = {
    limits: { ...standardLimits, ...parts.limits },
    tick: 10_000,
    window: 4000,
    retentionDays: 30,
    maxRetentionDays: 90,
  };
  const start = (): Relay => createRelay(storage, settings, { clock, sha256, random: freshBytes, verify });
  const [rootPub, nonce, host] = [freshBytes(32), freshBytes(16), newIdentity()];
  const room = sha256(concatBytes(textToBytes('r1/room\0'), rootPub, nonce)).slice(0, 16);
  const creation = {
    room: bytesToHex(room),
    rootPub: bytesToHex(rootPub),
    nonce: bytesToHex(nonce),
    member: host.member,
    bearerHash: host.bearerHash,
  };
  const worldOf = (relay: Relay): TestWorld => ({
    relay,
    clock,
    storage,
    room,
    id: creation.room,
    rootPub,
    host,
    restart: () => worldOf(start()),
  });
  const world = worldOf(start());
  const created = await world.relay.create(creation);
  if (!created.ok) throw new Error(created.error);
  return world;
};

export interface TestDevice extends TestIdentity {
  readonly frames: ServerFrame[];
  /** Close code, once closed. */
  closed(): number | undefined;
  /** Pretends that so many bytes wait unread. */
  stall(unsent: number): void;
  raw(bytes: Uint8Array): Promise<void>;
  send(frame: ClientFrame): Promise<void>;
  envelope(kind: HeaderParts['kind'], parts?: Partial<HeaderParts>, text?: Bytes): Sealed;
  append(envelope: Sealed, command?: Command): Promise<void>;
  post(parts?: Partial<HeaderParts>): Promise<Sealed>;
  command(command: Command, parts?: Partial<HeaderParts>): Promise<Sealed>;
  request(request: Request): Promise<Answer | undefined>;
  leave(): Promise<void>;
  entries(): readonly Entry[];
  notices(): readonly Notice[];
  last<T extends Notice['type']>(type: T): Extract<Notice, { type: T }> | undefined;
}

/** Opens a socket and says hello. */
export const openDevice = async (
  world: TestWorld,
  identity: TestIdentity,
  after = 0,
): Promise<TestDevice> => {
  const frames: ServerFrame[] = [];
  let code: number | undefined;
  let waiting = 0;
  let requests = 0;
  const events = world.relay.openSocket(
    world.id,
    {
      send: (bytes) => {
        const frame = parseServerFrame(bytes);
        if (!frame.ok) throw new Error(frame.error.what);
        frames.push(frame.value);
      },
      close: (closed) => {
        code ??= closed;
      },
      unsent: () => waiting,
    },
    '192.0.2.1',
  );
  const raw = async (bytes: Uint8Array): Promise<void> => {
    events.receive(bytes);
    await settle();
  };
  const send = (frame: ClientFrame): Promise<void> => raw(clientFrameToBytes(frame));
  const envelope: TestDevice['envelope'] = (kind, parts = {}, text) =>
    testEnvelope({ kind, room: world.room, author: identity.reference, ...parts }, text);
  const append = (sealed: Sealed, command?: Command): Promise<void> =>
    send({ type: 'append', envelope: sealed, ...(command === undefined ? {} : { command }) });
  const notices = (): Notice[] => frames.flatMap((frame) => (frame.type === 'notice' ? [frame.notice] : []));
  const device: TestDevice = {
    ...identity,
    frames,
    closed: () => code,
    stall: (unsent) => {
      waiting = unsent;
    },
    raw,
    send,
    envelope,
    append,
    post: async (parts) => {
      const sealed = envelope(envelopeClass.post, parts);
      await append(sealed);
      return sealed;
    },
    command: async (command, parts) => {
      const sealed = envelope(envelopeClass.control, parts);
      await append(sealed, command);
      return sealed;
    },
    request: async (request) => {
      requests += 1;
      await send({ type: 'request', id: requests, request });
      const answered = frames.findLast((frame) => frame.type === 'answer' && frame.id === requests);
      return answered?.type === 'answer' ? answered.answer : undefined;
    },
    leave: async () => {
      events.closed();
      await settle();
    },
    entries: () => frames.flatMap((frame) => (frame.type === 'entries' ? frame.entries : [])),
    notices,
    last: (type) =>
      notices().findLast((notice): notice is Extract<Notice, { type: typeof type }> => notice.type === type),
  };
  await send({ type: 'hello', bearer: identity.bearer, after });
  return device;
};

/** A host in epoch 1, and so many members who are inside. */
export const openRoom = async (world: TestWorld, members: number) => {
  const host = await openDevice(world, world.host);
  await host.command({ type: 'start-epoch', epoch: 1 });
  const inside: TestDevice[] = [];
  for (let index = 0; index < members; index += 1) {
    const identity = newIdentity();
    await host.command({ type: 'admit', member: identity.member, bearerHash: identity.bearerHash });
    inside.push(await openDevice(world, identity));
  }
  return { host, members: inside };
};
