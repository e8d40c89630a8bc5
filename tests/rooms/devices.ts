// Devices of a room: the one that made it, and those that knock.
import type { Agenda } from '../../src/conversation/agenda.ts';
import { kortAgenda } from '../../src/conversation/programmes/kort.ts';
import { readInviteAddress } from '../../src/sealed/invite-address.ts';
import type { Invite } from '../../src/sealed/invite-secret.ts';
import { createConversation, type Created } from '../../src/session/create-conversation.ts';
import { joinConversation, type JoinProgress } from '../../src/session/join-conversation.ts';
import { openSession } from '../../src/session/open-session.ts';
import type { SessionPorts } from '../../src/session/ports.ts';
import type { Session } from '../../src/session/session.ts';
import type { Device, Place, World } from './bench.ts';

/** A device with a membership, its session open. */
export const openDevice = async (
  world: World,
  name: string,
  room: string,
  at: Place,
  recovery?: Created['recovery'],
): Promise<Device> => {
  const { wire } = at;
  // Each window of the device has ports of its own, so that a dead one can do nothing any more.
  let window = { isAlive: true };
  const portsOf = (own: { isAlive: boolean }): SessionPorts => ({
    ...at.ports,
    clock: {
      now: world.clock.now,
      after: (milliseconds, call) =>
        world.clock.after(milliseconds, () => (own.isAlive ? call() : undefined)),
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
  readonly at: Place;
  giveUp(): void;
}

/** Knocks; the door decides when it is in. */
export const knock = async (world: World, name: string, invite: Invite): Promise<Knocking> => {
  const at = await world.ports(name);
  const heard: JoinProgress[] = [];
  const giveUp = joinConversation({ invite, name }, at.ports, (progress) => heard.push(progress));
  const inside = async (): Promise<Device> => {
    // Stretching a code takes long in real time; the minute that a knock may take must not pass meanwhile.
    const wait = invite.type === 'code' ? world.meanwhile : world.until;
    await wait(() => {
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
