// Puts the parts together: storage, relay, pages, sockets. For main.ts and for tests.
import { createHash, createPublicKey, randomBytes, verify } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync } from 'node:fs';
import { createServer as createHttpServer, type Server } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { dirname, join, resolve as absolute } from 'node:path';
import { getRequestListener, RequestError } from '@hono/node-server';
import { err, ok, type Result } from '../basics/result.ts';
import { standardLimits, type Limits } from '../relay/limits.ts';
import type { Clock, Surroundings } from '../relay/ports.ts';
import { createRelay } from '../relay/relay.ts';
import { openSqliteStorage } from '../storage/sqlite/sqlite-storage.ts';
import { createApp } from './app.ts';
import type { Config } from './config.ts';
import { reportError } from './report-error.ts';
import { createWebSockets } from './web-sockets.ts';

/** What tests, benchmarks and simulations set; people who run a server do not. */
export interface Tuning {
  /** Milliseconds. */
  readonly tick?: number;
  readonly window?: number;
  readonly limits?: Partial<Limits>;
  readonly clock?: Clock;
  readonly sweepEvery?: number;
  readonly heartbeat?: number;
}

export interface RunningServer {
  /** As a person would type it. */
  readonly address: string;
  readonly port: number;
  /** Running commits finish, sockets close with 1012, the database closes. */
  stop(): Promise<void>;
}

const HOUR = 3_600_000;
const HEARTBEAT = 20_000;
const GOODBYE = 2000;
const clockWasSet =
  'The clock of this machine was set by more than a day. No room is erased for its age until it has run evenly for a day, or until you restart the server.';
/** DER in front of a raw Ed25519 public key (RFC 8410). */
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex');

const systemClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  after: (milliseconds, call) => {
    // Longer than setTimeout can count (24.8 days): a server is swept and restarted before that.
    const timer = setTimeout(call, Math.min(milliseconds, 2 ** 31 - 1));
    timer.unref();
    return () => clearTimeout(timer);
  },
};

const isSignedBy: Surroundings['verify'] = (publicKey, message, signature) => {
  const der = Buffer.concat([ed25519Prefix, publicKey]);
  try {
    return verify(null, message, createPublicKey({ key: der, format: 'der', type: 'spki' }), signature);
  } catch {
    return false;
  }
};

const surroundings = (clock: Clock): Surroundings => ({
  clock,
  sha256: (bytes) => new Uint8Array(createHash('sha256').update(bytes).digest()),
  random: (length) => new Uint8Array(randomBytes(length)),
  verify: isSignedBy,
});

/** What goes wrong before or after the app itself. A request that is none is its sender's affair. */
const answerError = (error: unknown): Response => {
  const isTheirs = error instanceof RequestError;
  if (!isTheirs) reportError(error);
  return new Response(null, { status: isTheirs ? 400 : 500 });
};

/** As `recursive: true`, which never returns where a parent refuses (seen below /proc). */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(absolute(folder)));
  mkdirSync(folder);
};

const openStorage = async (folder: string) => {
  const path = join(folder, 'leerkring.db');
  const unusable = (reason: string) => err(`DATA_DIR: cannot use ${path}: ${reason}`);
  try {
    makeFolder(folder);
    chmodSync(folder, 0o700);
  } catch (error) {
    return unusable(error instanceof Error ? error.message : 'unknown');
  }
  const opened = await openSqliteStorage(path);
  return opened.ok ? opened : unusable(opened.error.message);
};

const listen = (server: Server, port: number, host: string): Promise<Result<number, string>> =>
  new Promise((resolve) => {
    server.once('error', (error) => resolve(err(`PORT ${port}, HOST ${host}: ${error.message}`)));
    server.listen(port, host, () => resolve(ok((server.address() as AddressInfo).port)));
  });

const loopback = new Set(['127.0.0.1', '::1', 'localhost', '0.0.0.0', '::']);

const addressOf = (config: Config, port: number): string => {
  const name = loopback.has(config.host) ? 'localhost' : config.host;
  const host = name.includes(':') ? `[${name}]` : name;
  return `${config.tls === undefined ? 'http' : 'https'}://${host}:${port}`;
};

/** A server that listens, or one line that says why not. */
export const startServer = async (
  config: Config,
  tuning: Tuning = {},
): Promise<Result<RunningServer, string>> => {
  const storage = await openStorage(config.dataFolder);
  if (!storage.ok) return storage;
  const clock = tuning.clock ?? systemClock;
  const settings = {
    limits: { ...standardLimits, ...tuning.limits },
    tick: tuning.tick ?? 10_000,
    window: tuning.window ?? 4000,
    retentionDays: config.retentionDays,
    maxRetentionDays: config.maxRetentionDays,
  };
  const relay = createRelay(storage.value, settings, surroundings(clock));
  const app = createApp(relay, config, clock.now);
  const listener = getRequestListener(app.fetch, { errorHandler: answerError });
  const server: Server =
    config.tls === undefined ? createHttpServer(listener) : createHttpsServer(config.tls, listener);
  const webSockets = createWebSockets(server, relay, config, tuning.heartbeat ?? HEARTBEAT);
  const port = await listen(server, config.port, config.host);
  if (!port.ok) {
    await storage.value.close();
    return port;
  }
  let isHeld = false;
  const sweep = async (): Promise<void> => {
    const wasHeld = isHeld;
    isHeld = (await relay.sweep()) === 'clock-was-set';
    if (isHeld && !wasHeld) console.error(clockWasSet);
  };
  const sweepSafely = (): void => void sweep().catch(reportError);
  sweepSafely();
  const sweeper = setInterval(sweepSafely, tuning.sweepEvery ?? HOUR);
  return ok({
    address: addressOf(config, port.value),
    port: port.value,
    stop: async () => {
      clearInterval(sweeper);
      const closed = new Promise((resolve) => server.close(resolve));
      await relay.stop();
      await webSockets.stop(GOODBYE);
      server.closeAllConnections();
      await closed;
      await storage.value.close();
    },
  });
};
