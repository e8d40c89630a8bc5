// One whole conversation without screens: a host, members by invitation, a programme from start to stop.
import { agendaFor, needsAftercare } from './agenda-for.ts';
import type { Agenda } from '../conversation/agenda.ts';
import { readInviteAddress } from '../sealed/invite-address.ts';
import { createConversation } from '../session/create-conversation.ts';
import { joinConversation } from '../session/join-conversation.ts';
import { openSession } from '../session/open-session.ts';
import type { SessionPorts } from '../session/ports.ts';
import type { Session } from '../session/session.ts';
import { createNodePorts } from './node-ports.ts';
import { playHost, playMember, until } from './play.ts';
import { createSay, type Say } from './say.ts';
import { createTally, type Tally, type TallyResult } from './tally.ts';

export interface RunWish {
  /** e.g. http://127.0.0.1:40123 */
  readonly origin: string;
  /** Devices in the room: the host's and those that join. */
  readonly members: number;
  readonly programme: Agenda['programme'];
  readonly seed: number;
  /** Stands in every text, name and title; empty for none. */
  readonly marker: string;
}

export interface RunResult {
  readonly host: Session;
  readonly tallies: readonly TallyResult[];
  readonly verified: boolean;
  readonly today: string;
  close(): void;
}

interface Device {
  readonly session: Session;
  readonly tally: Tally;
}

const PATIENCE = 2000;
/** Joins at the same moment, so that a host's device is not asked for two hundred handshakes at once. */
const AT_ONCE = 8;

const layers = ['practice', 'organisation', 'policy'] as const;

const hostDevice = async (wish: RunWish, say: Say): Promise<Device & { readonly ports: SessionPorts }> => {
  const tally = createTally(() => performance.now());
  const ports = await createNodePorts(wish.origin, say.chance, tally);
  const created = await createConversation(
    {
      title: say.name('overleg'),
      language: 'nl',
      deck: 'samen-leren',
      agenda: agendaFor(wish.programme, wish.members),
      name: say.name('begeleider'),
      organisation: say.name('organisatie'),
      expected: wish.members - 1,
      note: { title: say.name('uitnodiging') },
    },
    ports,
  );
  if (!created.ok) throw new Error(`No room: ${created.error.type}`);
  const session = await openSession(created.value.room, ports, { recovery: created.value.recovery });
  if (session === undefined) throw new Error('The room that was just made is not on this device');
  return { session, tally, ports };
};

const memberDevice = async (wish: RunWish, number: number, address: string): Promise<Device> => {
  const say = createSay(wish.seed * 1000 + number + 1, wish.marker);
  const tally = createTally(() => performance.now());
  const ports = await createNodePorts(wish.origin, say.chance, tally);
  const invite = readInviteAddress(address);
  if (!invite.ok) throw new Error(`The invitation cannot be read: ${invite.error.type}`);
  const room = await new Promise<string>((resolve, reject) => {
    const who = {
      invite: invite.value,
      name: say.name(String(number)),
      organisation: say.name('organisatie'),
      layer: layers[number % layers.length] ?? 'practice',
    };
    joinConversation(who, ports, (progress) => {
      if (progress.type === 'in') resolve(progress.room);
      if (progress.type === 'failed') reject(new Error(`Joining failed: ${progress.why}`));
    });
  });
  const session = await openSession(room, ports);
  if (session === undefined) throw new Error('The room that was just joined is not on this device');
  playMember(session, say, ports.today());
  return { session, tally };
};

const joinAll = async (wish: RunWish, address: string): Promise<readonly Device[]> => {
  const devices: Device[] = [];
  for (let first = 1; first < wish.members; first += AT_ONCE) {
    const numbers = Array.from(
      { length: Math.min(AT_ONCE, wish.members - first) },
      (_, index) => first + index,
    );
    // In groups, see AT_ONCE.
    devices.push(...(await Promise.all(numbers.map((number) => memberDevice(wish, number, address)))));
  }
  return devices;
};

/** As a facilitator's page looks before it opens such a programme. */
const hasAftercare = async (origin: string): Promise<boolean> => {
  const answer = await fetch(`${origin}/organisation.json`);
  const { aftercare } = (await answer.json()) as { readonly aftercare?: readonly unknown[] };
  return (aftercare?.length ?? 0) > 0;
};

/** Plays a programme against a relay that runs; throws where people would be stuck. */
export const runConversation = async (wish: RunWish): Promise<RunResult> => {
  const say = createSay(wish.seed, wish.marker);
  if (needsAftercare(wish.programme) && !(await hasAftercare(wish.origin)))
    throw new Error(`${wish.programme} opens only where ORGANISATION_FILE names aftercare contacts`);
  const host = await hostDevice(wish, say);
  const today = host.ports.today();
  const ready = await until(host.session, (view) => view.host?.qr !== undefined, 'the door to open');
  const members = await joinAll(wish, ready.host?.qr ?? '');
  await until(
    host.session,
    (view) => (view.host?.online.length ?? 0) >= wish.members,
    'everybody to be present',
  );
  await playHost(host.session, say, today, PATIENCE);
  const end = host.session.record();
  const sameEnd = members.map(({ session }) =>
    until(session, () => session.record().seq >= end.seq, 'the end of the record').then(
      () => session.record().hash === host.session.record().hash && session.view().differs === undefined,
      () => false,
    ),
  );
  const verified = (await Promise.all(sameEnd)).every(Boolean) && host.session.view().differs === undefined;
  const all = [host, ...members];
  return {
    host: host.session,
    tallies: all.map(({ tally }) => tally.result()),
    verified,
    today,
    close: () => all.forEach(({ session }) => session.close()),
  };
};
