// A room with its devices and its relay in one process. Time stands still unless a test waits for something.
import { expect } from 'vitest';
import { kortAgenda } from '../../src/conversation/programmes/kort.ts';
import type { Agenda } from '../../src/conversation/agenda.ts';
import type { Limits } from '../../src/relay/limits.ts';
import type { RoomStorage } from '../../src/relay/storage.ts';
import { createTestClock, type TestClock } from '../../src/relay/time.fixture.ts';
import type { DeviceStore } from '../../src/room/ports.ts';
import { readInviteAddress } from '../../src/sealed/invite-address.ts';
import type { Invite } from '../../src/sealed/invite-secret.ts';
import { createConversation, type Created } from '../../src/session/create-conversation.ts';
import { joinConversation, type JoinProgress } from '../../src/session/join-conversation.ts';
import { openSession } from '../../src/session/open-session.ts';
import type { SessionPorts } from '../../src/session/ports.ts';
import type { Session } from '../../src/session/session.ts';
import type { SessionView } from '../../src/session/view.ts';
import { createMemoryStorage } from '../../src/storage/memory/memory-storage.ts';
import { openVault } from '../../src/vault/open-vault.ts';
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

export interface World {
  readonly clock: TestClock;
  readonly server: Server;
  readonly devices: Device[];
  /** Lets time run until this holds; fails with `what` after twenty seconds of real time. */
  until(holds: () => boolean, what: string): Promise<void>;
  /** As `until`, but time stands still: only what is under way happens. */
  meanwhile(holds: () => boolean, what: string): Promise<void>;
  /** Lets so many milliseconds go by, with everything that happens in them. */
  pass(milliseconds: number): Promise<void>;
  /** What is under way comes to rest; time stands still. */
  settle(): Promise<void>;
  restart(): Promise<void>;
  ports(name: string): Promise<{ ports: SessionPorts; wire: Wire; life: { isAlive: boolean } }>;
  close(): void;
}

const STEP = 25;
const PATIENCE = 20_000;

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1));

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

  const wait = async (holds: () => boolean, what: string, step: number): Promise<void> => {
    const end = Date.now() + PATIENCE;
    while (!holds()) {
      if (Date.now() > end) throw new Error(`Waited too long for: ${what}\n${describe(devices)}`);
      await turn();
      if (step > 0) clock.pass(step);
    }
  };

  return {
    clock,
    server,
    devices,
    until: (holds, what) => wait(holds, what, STEP),
    meanwhile: (holds, what) => wait(holds, what, 0),
    pass: async (milliseconds) => {
      for (let passed = 0; passed < milliseconds; passed += STEP) {
        await turn();
        clock.pass(STEP);
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
      const life = { isAlive: true };
      const wire = createWire(server.relay, `192.0.2.${wires.length % 250}`);
      wires.push(wire);
      const living = {
        now: clock.now,
        after: (milliseconds: number, call: () => void) =>
          clock.after(milliseconds, () => (life.isAlive ? call() : undefined)),
      };
      const ports: SessionPorts = {
        store: await openVault({ indexedDB: () => undefined, clock }),
        openSocket: wire.openSocket,
        ask: server.ask,
        clock: living,
        chance: createChance((parts.seed ?? 1) * 1000 + wires.length + name.length),
        today: () => '2026-11-23',
        origin: 'https://leerkring.example',
      };
      return { ports, wire, life };
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

/** A device with a membership, its session open. */
export const openDevice = async (
  world: World,
  name: string,
  room: string,
  at: Awaited<ReturnType<World['ports']>>,
  recovery?: Created['recovery'],
): Promise<Device> => {
  const { wire, life } = at;
  // Each window of the device has ports of its own, so that a dead one can do nothing any more.
  let window = { isAlive: true };
  const portsOf = (own: { isAlive: boolean }): SessionPorts => ({
    ...at.ports,
    clock: {
      now: world.clock.now,
      after: (milliseconds, call) =>
        world.clock.after(milliseconds, () => (own.isAlive && life.isAlive ? call() : undefined)),
    },
  });
  const start = async (): Promise<Session> => {
    window = { isAlive: true };
    const founding = recovery === undefined ? undefined : { recovery };
    const session = await openSession(room, portsOf(window), founding);
    if (session === undefined) throw new Error(`${name} has no membership`);
    return session;
  };
  const session = await start();
  const device: Device = {
    name,
    wire,
    store: at.ports.store,
    ports: at.ports,
    room,
    session,
    view: () => device.session.view(),
    act: () => device.session.act,
    ref: session.view().me.ref,
    close: () => device.session.close(),
    die: () => {
      window.isAlive = false;
      wire.cut();
    },
    open: async () => {
      device.session = await start();
    },
    reload: async () => {
      device.session.close();
      await world.settle();
      await device.open();
    },
  };
  world.devices.push(device);
  return device;
};

export const agendaFor = (people: number): Agenda =>
  kortAgenda({ card: 'luisteren-en-geloven', question: '1-P2', people });

export const openHost = async (world: World, people = 8, expected?: number): Promise<Device> => {
  const at = await world.ports('host');
  const created = await createConversation(
    {
      title: 'Overleg',
      language: 'nl',
      deck: 'samen-leren',
      agenda: agendaFor(people),
      name: 'Begeleider',
      ...(expected === undefined ? {} : { expected }),
      note: { title: 'Kom je ook?' },
    },
    at.ports,
  );
  if (!created.ok) throw new Error(created.error.type);
  const host = await openDevice(world, 'host', created.value.room, at, created.value.recovery);
  await world.until(
    () => host.view().host?.qr !== undefined && host.view().host?.link !== undefined,
    'the door to open',
  );
  return host;
};

export const inviteIn = (address: string | undefined): Invite => {
  const invite = readInviteAddress(address ?? '');
  if (!invite.ok) throw new Error(`no invitation in ${address}`);
  return invite.value;
};

export interface Knocking {
  readonly heard: JoinProgress[];
  /** Resolves with the device once it is in; rejects where it failed. */
  readonly inside: () => Promise<Device>;
  readonly at: Awaited<ReturnType<World['ports']>>;
  giveUp(): void;
}

/** Knocks; the door decides when it is in. */
export const knock = async (world: World, name: string, invite: Invite): Promise<Knocking> => {
  const at = await world.ports(name);
  const heard: JoinProgress[] = [];
  const giveUp = joinConversation({ invite, name }, at.ports, (progress) => heard.push(progress));
  const inside = async (): Promise<Device> => {
    await world.until(() => {
      const last = heard.at(-1);
      if (last?.type === 'failed') throw new Error(`joining failed: ${last.why}`);
      return last?.type === 'in';
    }, `${name} to be in`);
    const last = heard.at(-1);
    return openDevice(world, name, last?.type === 'in' ? last.room : '', at);
  };
  return { heard, inside, at, giveUp };
};

export const joinByQr = async (world: World, host: Device, names: readonly string[]): Promise<Device[]> => {
  const invite = inviteIn(host.view().host?.qr);
  const knocking = await Promise.all(names.map((name) => knock(world, name, invite)));
  return Promise.all(knocking.map((each) => each.inside()));
};

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
