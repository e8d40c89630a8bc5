// The second adapter behind `Session`: one device for a whole group. The facilitator types, people write on paper;
// no server, no phones, also offline. What happens is a log of the same events, kept in the vault.
import type { Agenda } from '../../conversation/agenda.ts';
import { emptyConversation, foldConversation } from '../../conversation/conversation.ts';
import type { ConversationEvent } from '../../conversation/conversation-state.ts';
import { findStep, nextStep, previousStep, type AgendaStep } from '../../conversation/steps.ts';
import { openDraftBook } from '../draft-book.ts';
import type { SessionPorts } from '../ports.ts';
import type { LocalTable } from '../session.ts';
import { keepTyped } from '../typed.ts';
import { createPaper } from './local-paper.ts';
import { loadLocal, newLocalId, saveLocal, type LocalRecord } from './local-record.ts';
import { LEADER, secondsLeft, stepNow, type LocalState } from './local-state.ts';
import { composeLocalView } from './local-view.ts';

export type LocalPorts = Pick<SessionPorts, 'store' | 'clock' | 'today'>;

export interface LocalWish {
  readonly title: string;
  readonly language: 'nl' | 'en';
  /** The deck's id. */
  readonly deck: string;
  readonly agenda: Agenda;
  /** The facilitator's. */
  readonly name: string;
  /** Names of the people round the table, in the order in which they sit. */
  readonly people: readonly string[];
}

/** Keeps a new conversation; gives its id. */
export const createLocalTable = async (wish: LocalWish, ports: LocalPorts): Promise<string> => {
  const { title, language, deck, agenda, name, people } = wish;
  const events: readonly ConversationEvent[] = [
    { type: 'opened', deck, title, language, agenda, host: LEADER },
    { type: 'member-admitted', member: { ref: LEADER, name } },
    ...people.map((person, place): ConversationEvent => ({
      type: 'member-admitted',
      member: { ref: `p${place + 1}`, name: person },
    })),
  ];
  const id = newLocalId();
  await saveLocal(ports.store, {
    version: 1,
    id,
    title,
    day: ports.today(),
    ended: false,
    events,
    piles: {},
  });
  return id;
};

const TWO_MINUTES = 120;

/** Undefined where this device does not have it. */
export const openLocalTable = async (id: string, ports: LocalPorts): Promise<LocalTable | undefined> => {
  const record = await loadLocal(ports.store, id);
  if (record === undefined) return undefined;
  const book = await openDraftBook(ports.store, ports.clock, `local-${id}`);
  const conversation = record.events.reduce(foldConversation, emptyConversation);
  const state: LocalState = {
    ports,
    book,
    record,
    conversation,
    clock: undefined,
    spent: {},
    beam: undefined,
  };
  const listeners = new Set<() => void>();
  let saving: Promise<void> = Promise.resolve();
  let view = composeLocalView(state);
  let enteredAt = ports.clock.now();
  let ticking: (() => void) | undefined;
  let isClosed = false;

  const changed = (): void => {
    view = composeLocalView(state);
    for (const listener of listeners) listener();
  };

  const keep = (change: Partial<LocalRecord>): void => {
    state.record = { ...state.record, ...change };
    const kept = state.record;
    // One after the other; a full disk must not stop the next, the whole record is written each time.
    saving = saving.then(() => saveLocal(ports.store, kept)).catch(() => undefined);
  };

  /** Only what changes something is kept. */
  const tell = (...events: readonly ConversationEvent[]): void => {
    const told = events.filter((event) => {
      const after = foldConversation(state.conversation, event);
      const applies = after !== state.conversation;
      state.conversation = after;
      return applies;
    });
    if (told.length > 0)
      keep({ events: [...state.record.events, ...told], ended: state.conversation.stopped });
    changed();
  };

  const setClock = (seconds: number, paused: boolean): void => {
    state.clock = { seconds, at: ports.clock.now(), paused };
    changed();
  };

  const tick = (): void => {
    ticking = ports.clock.after(1000, () => {
      if (isClosed) return;
      if (state.clock !== undefined && !state.clock.paused) changed();
      tick();
    });
  };

  const say = (data: unknown): void => tell({ type: 'said', id: newLocalId(), by: LEADER, host: true, data });

  const move = (to: AgendaStep | undefined): void => {
    const from = state.conversation.step?.id;
    if (to === undefined || to.id === from) return;
    if (from !== undefined) {
      const took = (ports.clock.now() - enteredAt) / 1000;
      state.spent = { ...state.spent, [from]: (state.spent[from] ?? 0) + took };
    }
    enteredAt = ports.clock.now();
    const seconds = Math.round(to.minutes * 60);
    state.clock = { seconds, at: enteredAt, paused: false };
    tell({ type: 'step-moved', ...(from === undefined ? {} : { from }), to: to.id, seconds });
  };

  const paper = createPaper(state, { keep, tell, changed });

  const nothing = (): void => undefined;

  return {
    view: () => view,
    subscribe: (listener) => {
      listeners.add(listener);
      if (ticking === undefined) tick();
      return () => listeners.delete(listener);
    },
    record: () => ({ seq: state.record.events.length, hash: '' }),
    hide: () => void book.flush(),
    nudge: nothing,
    close: () => {
      isClosed = true;
      ticking?.();
      void book.flush();
    },
    paper: paper.acts,
    act: {
      write: nothing,
      ready: nothing,
      cast: nothing,
      say: (part, event) => say({ type: 'activity', part, event }),
      keep: (at, field, text) => {
        keepTyped(book, at, field, text);
        changed();
      },
      withdraw: (card) => {
        const by = state.conversation.authors[card];
        tell({ type: 'withdrawn', id: card, ...(by === undefined ? {} : { by }) });
      },
      late: nothing,
      proposeCorrection: (text) => say({ type: 'correction-proposed', text }),
      settleCorrection: (correction, accepted) =>
        say({ type: 'correction-settled', id: correction, accepted }),
      closeReport: () => say({ type: 'report-closed', day: state.record.day }),
      next: () => {
        const now = stepNow(state);
        if (now !== undefined) paper.turn(now);
        move(nextStep(state.conversation.agenda, state.conversation.step?.id));
      },
      back: () => move(previousStep(state.conversation.agenda, state.conversation.step?.id)),
      skip: () => move(nextStep(state.conversation.agenda, state.conversation.step?.id)),
      goTo: (to) => move(findStep(state.conversation.agenda, to)),
      moreTime: () =>
        setClock(Math.max(0, secondsLeft(state) ?? 0) + TWO_MINUTES, state.clock?.paused ?? false),
      pause: (isPaused) => setClock(secondsLeft(state) ?? 0, isPaused),
      stop: () => tell({ type: 'stopped' }),
      changeAgenda: (agenda) => say({ type: 'agenda-changed', agenda }),
      markWords: (words) => say({ type: 'words-to-mark', words: [...words] }),
      addPerson: (name) =>
        tell({ type: 'member-admitted', member: { ref: `p-${newLocalId().slice(0, 8)}`, name } }),
      // There is one keyboard, and the facilitator has it.
      passPen: nothing,
      showBeam: (at, page, of) => {
        state.beam = { step: at, page, of };
        changed();
      },
      turnBeam: (page) => {
        if (state.beam !== undefined) state.beam = { ...state.beam, page };
        changed();
      },
      setDoor: nothing,
      setExpected: nothing,
      admit: nothing,
      admitAll: nothing,
      refuse: nothing,
      removeMember: (member) => tell({ type: 'member-removed', ref: member }),
      makeHost: nothing,
      dropHost: nothing,
      offerPairing: nothing,
      revokeLink: nothing,
      newLink: nothing,
      recoveryFile: () => Promise.reject(new Error('A conversation at one device has no room to recover')),
      eraseRoom: () => tell({ type: 'stopped' }),
    },
  };
};
