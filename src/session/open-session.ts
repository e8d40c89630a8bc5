// Opens this device's side of a conversation: the room underneath, the fold above it, the acts beside it.
import type { Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { emptyConversation, foldConversation } from '../conversation/conversation.ts';
import { addHost } from '../room/doorkeeping.ts';
import { bytesOf, loadMembership } from '../room/membership.ts';
import type { RoomEvent } from '../room/room-event.ts';
import { openRoom } from '../room/open-room.ts';
import type { RoomListener } from '../room/room.ts';
import { sealRecoveryFile, type Recovery } from '../sealed/recovery-file.ts';
import { createBeamPages } from './beam-pages.ts';
import { composeView } from './compose-view.ts';
import { openDraftBook } from './draft-book.ts';
import { found } from './founding.ts';
import { isHost, meOf, type Heart } from './heart.ts';
import { createHostDesk } from './host-desk.ts';
import { createHostDoor } from './host-door.ts';
import { openOwnCards } from './own-cards.ts';
import type { SessionPorts } from './ports.ts';
import type { Session } from './session.ts';
import { createSharedLobby } from './shared-lobby.ts';
import { createSignals } from './signals.ts';
import { createSpentTime } from './spent-time.ts';
import { slotsOf } from './slots.ts';
import { translate } from './translate.ts';
import type { SessionView } from './view.ts';
import { createActs } from './create-acts.ts';

/** `room`: hexadecimal id of a membership on this device; nothing where there is none. */
export const openSession = async (
  room: string,
  ports: SessionPorts,
  founding?: { readonly recovery: Recovery },
): Promise<Session | undefined> => {
  const membership = await loadMembership(ports.store, room);
  const keys = await ports.store.getKeys(room);
  if (membership === undefined || keys === undefined) return undefined;
  const listeners = new Set<() => void>();
  const book = await openDraftBook(ports.store, ports.clock, room);
  const ownCards = await openOwnCards(ports, room);
  const capsOf = new Map<string, ReadonlyMap<string, Bytes>>();
  let view: SessionView | undefined;
  let isFounding = false;

  const changed = (): void => {
    view = undefined;
    for (const listener of listeners) listener();
  };

  const tidy = (event: Extract<RoomEvent, { type: 'cards-revealed' }>): void => {
    ownCards.add(
      capsOf.get(event.scope) ?? new Map<string, Bytes>(),
      event.cards.map((card) => card.id),
    );
    const receipts = new Map(event.cards.map((card) => [card.slot.receipt, card.slot.fields]));
    for (const draft of book.all()) {
      const fields = receipts.get(draft.receipt);
      const step = heart.conversation.rounds[event.scope]?.step;
      if (fields === undefined || draft.step !== step) continue;
      for (const [field, text] of Object.entries(fields)) {
        const isSame = book.textOf(draft.step, field, draft.person).trim() === text;
        if (isSame)
          book.forget({
            step: draft.step,
            field,
            ...(draft.person === undefined ? {} : { person: draft.person }),
          });
      }
    }
  };

  const onEvent = (event: RoomEvent): void => {
    const translated = translate(heart.conversation, event);
    if (event.type === 'cards-revealed') tidy(event);
    if (event.type === 'post') {
      hearClock(event);
      door.heard(event.by, event.event);
      lobby.heard(event.by, event.event);
    }
    if (translated === undefined) return;
    const before = heart.conversation;
    heart.conversation = foldConversation(before, translated);
    if (translated.type === 'step-moved' && heart.conversation !== before) {
      signals.stepChanged();
      // Where the store refuses, the day is known as long as the window is open.
      if (sealed.membership().heldOn === undefined)
        sealed.update({ heldOn: ports.today() }).catch(() => undefined);
      desk.entered(translated.to, translated.seconds, event.type === 'control' ? event.by : '');
    }
    if (translated.type === 'host-added') door.hostAdded(translated.ref);
    if (translated.type === 'opened') void sealed.update({ title: translated.title });
    if (translated.type === 'stopped') void sealed.update({ ended: true });
  };

  const hearClock = (event: Extract<RoomEvent, { type: 'post' }>): void => {
    const set = event.event;
    if (!heart.conversation.hosts.includes(event.by) || typeof set !== 'object' || set === null) return;
    if (!('type' in set) || set.type !== 'clock-set' || !('seconds' in set) || !('paused' in set)) return;
    if (typeof set.seconds === 'number') desk.clockSet(event.by, set.seconds, set.paused === true);
  };

  const listener: RoomListener = {
    event: onEvent,
    doubt: (doubt) => {
      heart.differs ??= doubt.type;
      changed();
    },
    line: (line) => {
      heart.connection = line.type === 'ended' ? { type: line.why } : line;
      changed();
    },
    signal: (from, signal) => (signal.from === 'beam' ? beam.on(signal) : signals.on(from, signal)),
    filling: (scope) => {
      const round = heart.conversation.rounds[scope];
      if (round !== undefined)
        return { kind: 'round', slots: slotsOf(heart.conversation, round, meOf(heart), book) };
      return { kind: 'ballot', ballot: heart.votes.get(scope) ?? null };
    },
    lastUpload: () => void book.flush(),
    ownCards: (scope, caps) => capsOf.set(scope, caps),
    lobby: () => {
      lobby.look();
      changed();
    },
    admitted: () => door.admitted(),
    badProof: (invite) => door.badProof(invite),
    inviteEnded: (invite, reason) => door.ended(invite, reason),
    lost: (event) => {
      heart.lost.push(event);
      changed();
    },
    changed: () => {
      changed();
      look();
    },
  };

  const look = (): void => {
    if (sealed.membership().founding !== undefined && !isFounding && sealed.isSynced()) {
      isFounding = true;
      void found(sealed, heart, door).finally(() => {
        isFounding = false;
      });
    }
    desk.look();
    door.look();
    lobby.look();
    spent.look();
    signals.look();
  };

  const sealed = await openRoom({
    membership,
    keys,
    store: ports.store,
    openSocket: ports.openSocket,
    clock: ports.clock,
    chance: ports.chance,
    comesInAtOnce: (invite) => door.comesInAtOnce(invite),
    listener,
  });
  const heart: Heart = {
    ports,
    room: sealed,
    book,
    ownCards,
    conversation: emptyConversation,
    connection: { type: 'connecting' },
    differs: undefined,
    readyAt: new Set(),
    votes: new Map(),
    counts: { ready: 0, of: 0, present: 0 },
    clock: undefined,
    clockLeader: undefined,
    lost: [],
    host: {
      door: 'open',
      lobby: [],
      spent: {},
      codeBurnt: false,
      recoverySaved: membership.recoverySaved,
      canSaveRecovery: founding !== undefined,
    },
    here: () => undefined,
    changed,
  };
  const signals = createSignals(heart);
  const beam = createBeamPages(heart);
  const desk = createHostDesk(heart, signals.isAnyUnready);
  const door = createHostDoor(heart);
  const lobby = createSharedLobby(heart);
  const spent = createSpentTime(heart);
  sealed.start();

  const recoveryFile = async (passphrase: string): Promise<Uint8Array> => {
    if (founding === undefined)
      throw new Error('Only the window that made the room can save its recovery file');
    const file = await sealRecoveryFile(founding.recovery, passphrase);
    await sealed.update({ recoverySaved: true });
    heart.host = { ...heart.host, recoverySaved: true };
    changed();
    return file;
  };

  return {
    view: () => {
      view ??= composeView(heart);
      return view;
    },
    subscribe: (call) => {
      listeners.add(call);
      return () => listeners.delete(call);
    },
    act: createActs(heart, {
      desk,
      door,
      lobby,
      beam,
      recoveryFile,
      addHost: (member) => makeHost(heart, member, keys),
    }),
    record: () => ({ seq: sealed.head().seq, hash: bytesToHex(sealed.head().hash) }),
    hide: () => {
      sealed.uploadNow();
      void book.flush();
    },
    nudge: () => sealed.nudge(),
    close: () => {
      signals.stop();
      beam.stop();
      desk.close();
      door.stop();
      lobby.stop();
      sealed.close();
      void book.flush();
      listeners.clear();
    },
  };
};

const makeHost = async (
  heart: Heart,
  member: string,
  keys: Parameters<typeof addHost>[0]['keys'],
): Promise<void> => {
  const device = heart.room.devices().get(member);
  if (!isHost(heart) || device?.edPub === undefined || device.removed) return;
  const { room, rootPub, nonce } = heart.room.membership();
  const identity = { room: bytesOf(room), rootPub: bytesOf(rootPub), nonce: bytesOf(nonce) };
  const writer = { control: heart.room.sign };
  await addHost({ identity, keys, writer }, member, { edPub: device.edPub, hpkePub: device.hpkePub });
};
