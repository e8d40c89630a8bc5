// The real relay behind its real HTTP side, in this process. It can be killed in the middle of anything: a
// killed relay hears nothing more and its storage calls are never carried out or never answered.
import { ed25519 } from '@noble/curves/ed25519.js';
import type { Bytes } from '../../src/basics/bytes.ts';
import { parseEntries, type Entry } from '../../src/envelope/entry.ts';
import { parseHeader } from '../../src/envelope/header.ts';
import { standardLimits, type Limits } from '../../src/relay/limits.ts';
import { createRelay, type Relay } from '../../src/relay/relay.ts';
import { freshBytes } from '../../src/relay/envelopes.fixture.ts';
import { sha256 } from '../../src/relay/room.fixture.ts';
import type { RoomStorage, RoomWrite } from '../../src/relay/storage.ts';
import type { TestClock } from '../../src/relay/time.fixture.ts';
import type { Ask } from '../../src/room/ports.ts';
import { createApp } from '../../src/server/app.ts';
import { testConfig } from '../../src/server/server.fixture.ts';

export interface Server {
  readonly relay: () => Relay | undefined;
  readonly ask: Ask;
  /** Nothing that runs is finished, nobody is told. */
  kill(): void;
  /** A relay that remembers nothing but what is stored: there, or in a storage opened anew. */
  start(storage?: RoomStorage): void;
  /** Asked before each commit: kill before it is carried out, or after, before anybody hears of it. */
  killAt: ((entries: readonly Entry[], record: string) => 'before' | 'after' | undefined) | undefined;
  readonly storage: RoomStorage;
}

interface ServerParts {
  readonly storage: RoomStorage;
  readonly clock: TestClock;
  readonly limits?: Partial<Limits>;
  /** Called when the relay is gone: all sockets break. */
  readonly onKill: () => void;
}

const never = <T>(): Promise<T> => new Promise<T>(() => undefined);

const isSignedBy = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean => {
  try {
    return ed25519.verify(signature, message, publicKey);
  } catch {
    return false;
  }
};

const entriesOf = (writes: readonly RoomWrite[]): readonly Entry[] =>
  writes.flatMap((write) => {
    const entries = parseEntries(write.entries);
    return entries.ok ? entries.value : [];
  });

/** Classes (envelope/sizes.ts) of these entries. */
export const kindsOf = (entries: readonly Entry[]): readonly number[] =>
  entries.flatMap((entry) => {
    const header = entry.form === 'envelope' ? parseHeader(entry.envelope) : undefined;
    return header?.ok === true ? [header.value.kind] : [];
  });

export const createServer = (parts: ServerParts): Server => {
  const { clock } = parts;
  let { storage } = parts;
  let running: { relay: Relay; ask: Ask; life: { isAlive: boolean } } | undefined;

  const guarded = (life: { isAlive: boolean }): RoomStorage => {
    const answer = async <T>(call: () => Promise<T>): Promise<T> => {
      if (!life.isAlive) return never();
      const result = await call();
      return life.isAlive ? result : never();
    };
    return {
      load: (room) => answer(() => storage.load(room)),
      read: (room, after, most) => answer(() => storage.read(room, after, most)),
      slotsByAuthor: (room, author) => answer(() => storage.slotsByAuthor(room, author)),
      commit: (writes) =>
        answer(async () => {
          const record = writes.map((write) => write.record?.text ?? '').join('');
          const when = server.killAt?.(entriesOf(writes), record);
          if (when !== undefined) server.killAt = undefined;
          if (when === 'before') {
            server.kill();
            return never();
          }
          const result = await storage.commit(writes);
          if (when === 'after') server.kill();
          return result;
        }),
      erase: (rooms) => answer(() => storage.erase(rooms)),
      expired: (day) => answer(() => storage.expired(day)),
      close: () => storage.close(),
    };
  };

  const start = (reopened: RoomStorage = storage): void => {
    storage = reopened;
    const life = { isAlive: true };
    const settings = {
      limits: { ...standardLimits, ...parts.limits },
      tick: 10_000,
      window: 4000,
      retentionDays: 30,
      maxRetentionDays: 90,
    };
    const living = {
      now: clock.now,
      elapsed: clock.elapsed,
      after: (milliseconds: number, call: () => void) =>
        clock.after(milliseconds, () => (life.isAlive ? call() : undefined)),
    };
    const surroundings = {
      clock: living,
      sha256,
      random: (length: number): Bytes => freshBytes(length),
      verify: isSignedBy,
    };
    const relay = createRelay(guarded(life), settings, surroundings);
    const app = createApp(relay, testConfig({}), clock.now);
    const env = { incoming: { socket: { remoteAddress: '192.0.2.7' }, headers: {} } };
    const ask: Ask = async (method, path, body) => {
      const json = body === undefined ? {} : { body: JSON.stringify(body) };
      const init = { method, headers: { 'content-type': 'application/json' }, ...json };
      const response = await app.request(path, init, env);
      const text = await response.text();
      return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
    };
    running = { relay, ask, life };
  };

  const server: Server = {
    get storage() {
      return storage;
    },
    relay: () => running?.relay,
    ask: (method, path, body) =>
      running === undefined ? Promise.reject(new Error('offline')) : running.ask(method, path, body),
    kill: () => {
      if (running === undefined) return;
      running.life.isAlive = false;
      running = undefined;
      parts.onKill();
    },
    start,
    killAt: undefined,
  };
  start();
  return server;
};
