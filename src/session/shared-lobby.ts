// The relay leads each knock to one host's device, which alone can answer it. The names of who waits there go to the
// other hosts in a box, and what one of them presses comes back, so that whoever steers lets people in. A knock has a
// random name of its own: an answer that is read again after a reload, or comes twice, meets nobody.
import * as v from 'valibot';
import { bytesToHex } from '../basics/hex.ts';
import { nameSchema } from '../sealed/name.ts';
import { secureRandom } from '../sealed/random.ts';
import { isHost, meOf, type Heart } from './heart.ts';
import type { Knock } from './view.ts';

export interface SharedLobby {
  admit(id: string): void;
  admitAll(): void;
  refuse(id: string): void;
  /** After every change: who waits here or at another host, for this screen and for the others. */
  look(): void;
  /** A host's post: perhaps about the lobby. */
  heard(by: string, event: unknown): void;
  stop(): void;
}

/** More names than these would not fit in one envelope; the rest follows when these are in. */
const MOST_TOLD = 30;
/** Milliseconds: a group that knocks together is told of together. */
const PACE = 300;

const id = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u));
const toldSchema = v.object({
  type: v.literal('lobby-told'),
  waiting: v.pipe(
    v.array(v.object({ id, name: nameSchema, organisation: v.optional(nameSchema) })),
    v.maxLength(MOST_TOLD),
  ),
});
const answeredSchema = v.object({ type: v.literal('knock-answered'), id, admit: v.boolean() });
const postSchema = v.variant('type', [toldSchema, answeredSchema]);

const knockOf = ({
  id: own,
  name,
  organisation,
}: v.InferOutput<typeof toldSchema>['waiting'][number]): Knock =>
  organisation === undefined ? { id: own, name } : { id: own, name, organisation };

export const createSharedLobby = (heart: Heart): SharedLobby => {
  const { room, ports } = heart;
  /** Names of the knocks at this device, by the relay's number, which it gives anew after a break. */
  let names = new Map<number, string>();
  /** Who waits at other hosts, by host. */
  const elsewhere = new Map<string, readonly Knock[]>();
  /** What the others were told last, and who they were; a window begins without knowing. */
  let told: string | undefined;
  let callOff: (() => void) | undefined;

  const here = (): readonly Knock[] => {
    const waiting = room.doorkeeping.lobby();
    names = new Map(
      waiting.map(({ knock }) => [knock, names.get(knock) ?? bytesToHex(secureRandom(8))] as const),
    );
    return waiting.map(({ knock, ...who }) => ({ id: names.get(knock) ?? '', ...who }));
  };

  const otherHosts = (): readonly string[] => heart.conversation.hosts.filter((host) => host !== meOf(heart));

  /** A host that lost its line lost its knocks with it. */
  const there = (): readonly Knock[] => {
    const online = room.online();
    return otherHosts().flatMap((host) => (online.includes(host) ? (elsewhere.get(host) ?? []) : []));
  };

  const tell = (): void => {
    const others = otherHosts();
    if (!room.isSynced() || !isHost(heart) || heart.conversation.stopped || others.length === 0) return;
    const waiting = here().slice(0, MOST_TOLD);
    const now = JSON.stringify([others, waiting]);
    if (now === told) return;
    told = now;
    for (const host of others) void room.postTo(host, { type: 'lobby-told', waiting });
  };

  const look = (): void => {
    const own = here();
    const lobby = [...own, ...there()];
    if (JSON.stringify(lobby) !== JSON.stringify(heart.host.lobby)) {
      heart.host = { ...heart.host, lobby };
      heart.changed();
    }
    if (JSON.stringify([otherHosts(), own.slice(0, MOST_TOLD)]) === told) return;
    callOff ??= ports.clock.after(PACE, () => {
      callOff = undefined;
      tell();
    });
  };

  /** At this device; harmless where it was answered already. */
  const answerHere = (wanted: string, admit: boolean): boolean => {
    const [number] = [...names].find(([, own]) => own === wanted) ?? [];
    if (number === undefined) return false;
    if (admit) room.doorkeeping.admit(number);
    else room.doorkeeping.refuse(number);
    return true;
  };

  const answer = (wanted: string, admit: boolean): void => {
    if (answerHere(wanted, admit)) return look();
    const [host, waiting] =
      [...elsewhere].find(([, knocks]) => knocks.some((knock) => knock.id === wanted)) ?? [];
    if (host === undefined || waiting === undefined || !isHost(heart)) return;
    void room.postTo(host, { type: 'knock-answered', id: wanted, admit });
    // Pressed is pressed: where it did not come about, that host tells of the knock again.
    elsewhere.set(
      host,
      waiting.filter((knock) => knock.id !== wanted),
    );
    look();
  };

  return {
    admit: (wanted) => answer(wanted, true),
    admitAll: () => {
      for (const knock of heart.host.lobby) answer(knock.id, true);
    },
    refuse: (wanted) => answer(wanted, false),
    look,
    heard: (by, event) => {
      const parsed = v.safeParse(postSchema, event);
      if (!parsed.success || by === meOf(heart) || !heart.conversation.hosts.includes(by)) return;
      const { output } = parsed;
      if (output.type === 'lobby-told') elsewhere.set(by, output.waiting.map(knockOf));
      // Answered too late: what the other host sees is no longer so.
      else if (!answerHere(output.id, output.admit) && room.isSynced()) told = undefined;
      look();
    },
    stop: () => callOff?.(),
  };
};
