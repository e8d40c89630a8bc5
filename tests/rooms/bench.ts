// A room with its devices and its relay in one process. Time stands still unless a test waits for something.
import { expect } from 'vitest';
import type { Limits } from '../../src/relay/limits.ts';
import type { RoomStorage } from '../../src/relay/storage.ts';
import { createTestClock, type TestClock } from '../../src/relay/time.fixture.ts';
import type { DeviceStore } from '../../src/room/ports.ts';
import type { SessionPorts } from '../../src/session/ports.ts';
import type { Session } from '../../src/session/session.ts';
import type { SessionView } from '../../src/session/view.ts';
import { createMemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { openVault } from '../../src/vault/open-vault.ts';
import { cryptoAtRest } from './crypto-at-rest.ts';
import { createServer, type Server } from './server.ts';
import { createWire, type Wire } from './wire.ts';

export interface Device {
  readonly name: string;
  readonly wire: Wire;
  readonly store: DeviceStore;
  readonly ports: SessionPorts;
  readonly room: string;
  session: Session;
  readonly view: () => SessionView;
  readonly act: () => Session['act'];
  readonly ref: string;
  /** The window closes in an orderly way; the store stays. */
  close(): void;
  /** Battery dead: nothing runs to its end, nobody hears of it. */
  die(): void;
  open(): Promise<void>;
  reload(): Promise<void>;
}

/** Where a device lives: its store, its way to the relay. */
export interface Place {
  readonly ports: SessionPorts;
  readonly wire: Wire;
}

export interface World {
  readonly clock: TestClock;
  readonly server: Server;
  readonly devices: Device[];
  /** Lets time run until this holds; fails with `what` after twenty seconds of real time. */
  until(holds: () => boolean, what: string): Promise<void>;
  /** As `until`, but time stands still: only what is under way happens. */
  meanwhile(holds: () => boolean, what: string): Promise<void>;
  /** Lets so many milliseconds go by in small steps, with everything that happens in them. */
  pass(milliseconds: number, step?: number): Promise<void>;
  /** What is under way comes to rest; time stands still. */
  settle(): Promise<void>;
  restart(): Promise<void>;
  /** A new device: nothing on it yet. */
  ports(name: string): Promise<Place>;
  close(): void;
}

const STEP = 50;
const PATIENCE = 20_000;

const turn = async (): Promise<void> => {
  await new Promise((resolve) => setTimeout(resolve, 1));
  await cryptoAtRest();
};

/** Repeatable chance: a small generator, so that a failing run can be run again. */
export const createChance = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
    return ((state ^ (state >>> 13)) >>> 0) / 2 ** 32;
  };
};

export interface WorldParts {
  readonly storage?: RoomStorage;
  readonly limits?: Partial<Limits>;
  readonly seed?: number;
}

export const createWorld = (parts: WorldParts = {}): World => {
  const clock = createTestClock();
  const wires: ReturnType<typeof createWire>[] = [];
  const server = createServer({
    storage: parts.storage ?? createMemoryStorage(),
    clock,
    ...(parts.limits === undefined ? {} : { limits: parts.limits }),
    onKill: () => wires.forEach((wire) => wire.cut()),
  });
  const devices: Device[] = [];
  const waiting = new Set<object>();

  const wait = async (holds: () => boolean, what: string, step: number): Promise<void> => {
    const end = Date.now() + PATIENCE;
    const me = {};
    waiting.add(me);
    try {
      while (!holds()) {
        if (Date.now() > end) throw new Error(`Waited too long for: ${what}\n${describe(devices)}`);
        await turn();
        // However many wait together, time goes at one pace.
        const [leader] = waiting;
        if (step > 0 && leader === me) clock.pass(step);
      }
    } finally {
      waiting.delete(me);
    }
  };

  return {
    clock,
    server,
    devices,
    until: (holds, what) => wait(holds, what, STEP),
    meanwhile: (holds, what) => wait(holds, what, 0),
    pass: async (milliseconds, step = STEP) => {
      for (let passed = 0; passed < milliseconds; passed += step) {
        await turn();
        clock.pass(step);
      }
      await turn();
    },
    settle: async () => {
      for (let turns = 0; turns < 12; turns += 1) await turn();
    },
    restart: async () => {
      server.kill();
      await turn();
      server.start();
    },
    ports: async (name) => {
      const wire = createWire(server.relay, `192.0.2.${wires.length % 250}`);
      wires.push(wire);
      const ports: SessionPorts = {
        store: await openVault({ indexedDB: () => undefined, clock }),
        openSocket: wire.openSocket,
        ask: server.ask,
        clock,
        chance: createChance((parts.seed ?? 1) * 1000 + wires.length + name.length),
        today: () => '2026-11-23',
        origin: 'https://leerkring.example',
      };
      return { ports, wire };
    },
    close: () => devices.forEach((device) => device.session.close()),
  };
};

const describe = (devices: readonly Device[]): string =>
  devices
    .map(({ name, session }) => {
      const view = session.view();
      const { step, round, ballot, connection, differs, pending, synced } = view;
      return JSON.stringify({
        name,
        seq: session.record().seq,
        step: step?.id,
        round: round?.phase,
        ballot: ballot?.phase,
        connection,
        differs,
        pending,
        synced,
        counts: view.counts,
      });
    })
    .join('\n');

/** All devices hold the same record, verified, and nothing waits. */
export const expectSameRecord = async (world: World, devices: readonly Device[]): Promise<void> => {
  await world.until(
    () =>
      devices.every((device) => device.view().pending === 0 && device.view().synced) &&
      new Set(devices.map((device) => device.session.record().hash)).size === 1,
    'all devices to hold the same record',
  );
  expect(devices.map((device) => [device.name, device.view().differs])).toEqual(
    devices.map((device) => [device.name, undefined]),
  );
};
