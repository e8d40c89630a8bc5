// What lies on the table in most activities: turned cards by step, votes, turns, entries in lists, things in
// places, seats, and whose case it is. An activity says in data what its lists, boards and seats are.
import * as v from 'valibot';
import { err, ok, type Result } from '../../../basics/result.ts';
import type { Activity, EventFault, ReportSection } from '../activity.ts';
import type { ActivityEvent } from '../event.ts';
import type { PlanForm } from '../plan.ts';
import { refSchema } from '../plain-text.ts';
import { layCards, takeCard, type TableCards } from '../table-cards.ts';
import { foldTurns, isTurnEvent, turnEventSchemas, type TurnsByStep } from '../turns.ts';
import type { Words } from '../../../i18n/words.ts';
import { entryEventSchema, readEntry, writeEntry, type Entries, type ListRules } from './entries.ts';
import {
  isPlaced,
  liftThing,
  placedEventSchema,
  placeThing,
  type Places,
  type PlacesRules,
} from './places.ts';

export interface BoardRules {
  readonly lists?: ListRules;
  readonly boards?: PlacesRules;
  /** Names of the chairs that can be drawn. */
  readonly seats?: readonly string[];
}

export interface Board {
  /** By step, in the order of their ids. */
  readonly cards: Readonly<Record<string, TableCards>>;
  /** Votes per option by step; the last one is blank. */
  readonly votes: Readonly<Record<string, readonly number[]>>;
  /** What a ballot `by-state` was held over by step: ids in the order of its options. */
  readonly asked: Readonly<Record<string, readonly string[]>>;
  readonly turns: TurnsByStep;
  readonly entries: Entries;
  readonly places: Places;
  /** Chair by memberRef or personRef. */
  readonly seats: Readonly<Record<string, string>>;
  /** memberRef or personRef of whose case it is. */
  readonly owner?: string;
}

export const emptyBoard: Board = {
  cards: {},
  votes: {},
  asked: {},
  turns: {},
  entries: [],
  places: {},
  seats: {},
};

/** Nobody sits in more chairs than one, and no group is larger. */
const mostSeated = 400;

const boardEventSchema = v.variant('type', [
  entryEventSchema,
  placedEventSchema,
  /** Hosts only: all chairs at once, chosen by chance on the host's device or by hand. */
  v.object({
    type: v.literal('seats-drawn'),
    seats: v.pipe(
      v.record(refSchema, v.string()),
      v.check((seats) => Object.keys(seats).length <= mostSeated),
    ),
  }),
  /** By who comes to sit there, or by a host. */
  v.object({ type: v.literal('seat-taken'), ref: refSchema, seat: v.string() }),
  /** By who sits there, without a reason, or by a host. */
  v.object({ type: v.literal('seat-left'), ref: refSchema }),
  /** Hosts only: whose case it is. */
  v.object({ type: v.literal('owner-named'), ref: refSchema }),
  ...turnEventSchemas,
]);

export type BoardEvent = v.InferOutput<typeof boardEventSchema>;

/** Reads an event by the activity's own lists, boards and chairs. */
const parseBoardEvent = (rules: BoardRules, data: unknown): Result<BoardEvent, EventFault> => {
  const parsed = v.safeParse(boardEventSchema, data);
  if (!parsed.success) return err({ type: 'not-an-event' });
  const event = parsed.output;
  if (event.type === 'entry-written') {
    const entry = readEntry(rules.lists ?? {}, event);
    return entry ? ok(entry) : err({ type: 'not-an-event' });
  }
  const isSeat = (seat: string): boolean => rules.seats?.includes(seat) === true;
  const isOurs =
    event.type === 'placed'
      ? isPlaced(rules.boards ?? {}, event)
      : event.type === 'seat-taken'
        ? isSeat(event.seat)
        : event.type !== 'seats-drawn' || Object.values(event.seats).every(isSeat);
  return isOurs ? ok(event) : err({ type: 'not-an-event' });
};

type Own = Extract<ActivityEvent<BoardEvent>, { type: 'own' }>;

const takeSeat = (board: Board, ref: string, seat: string): Board => {
  const isThere = Object.hasOwn(board.seats, ref);
  if (isThere && board.seats[ref] === seat) return board;
  if (!isThere && Object.keys(board.seats).length >= mostSeated) return board;
  return { ...board, seats: { ...board.seats, [ref]: seat } };
};

const leaveSeat = (board: Board, ref: string): Board => {
  if (!Object.hasOwn(board.seats, ref)) return board;
  const others = Object.entries(board.seats).filter(([other]) => other !== ref);
  return { ...board, seats: Object.fromEntries(others) };
};

const hearOwn = (rules: BoardRules, board: Board, { id, by, host, pen, event }: Own): Board => {
  if (isTurnEvent(event)) {
    const turns = foldTurns(board.turns, { event, by, host });
    return turns === board.turns ? board : { ...board, turns };
  }
  switch (event.type) {
    case 'entry-written': {
      const writer = { id, by, host, pen, isOwner: board.owner === by };
      const entries = writeEntry(board.entries, rules.lists ?? {}, event, writer);
      return entries === board.entries ? board : { ...board, entries };
    }
    case 'placed': {
      const places = placeThing(board.places, rules.boards ?? {}, event, host);
      return places === board.places ? board : { ...board, places };
    }
    case 'seats-drawn':
      return host ? { ...board, seats: event.seats } : board;
    case 'seat-taken':
      return host || by === event.ref ? takeSeat(board, event.ref, event.seat) : board;
    case 'seat-left':
      return host || by === event.ref ? leaveSeat(board, event.ref) : board;
    case 'owner-named':
      return host && board.owner !== event.ref ? { ...board, owner: event.ref } : board;
  }
};

const takeCardAway = (board: Board, id: string): Board => {
  const [step] = Object.entries(board.cards).find(([, cards]) => cards.some((card) => card.id === id)) ?? [];
  if (step === undefined) return board;
  const cards = { ...board.cards, [step]: takeCard(board.cards[step] ?? [], id) };
  return { ...board, cards, places: liftThing(board.places, id) };
};

const stepsThatCollect = (forms: readonly PlanForm[], kind: 'cards' | 'ballot'): ReadonlySet<string> =>
  new Set(
    forms.flatMap(({ steps }) => steps.filter(({ collects }) => collects.kind === kind).map(({ id }) => id)),
  );

export interface BoardActivity {
  readonly name: string;
  readonly forms: readonly PlanForm[];
  readonly rules: BoardRules;
  readonly report: (board: Board, words: Words) => readonly ReportSection[];
  /** Ids of the things that a ballot `by-state` of this step is about. */
  readonly things?: (board: Board, step: string) => readonly string[];
}

/** An activity whose whole state is a board. */
export const createBoardActivity = (activity: BoardActivity): Activity<Board, BoardEvent> => {
  const { name, forms, rules, report, things } = activity;
  const turning = stepsThatCollect(forms, 'cards');
  const counting = stepsThatCollect(forms, 'ballot');
  const reduce = (board: Board, event: ActivityEvent<BoardEvent>): Board => {
    switch (event.type) {
      case 'cards-turned': {
        if (!turning.has(event.step)) return board;
        const before = board.cards[event.step] ?? [];
        const after = layCards(before, event.cards);
        return after === before ? board : { ...board, cards: { ...board.cards, [event.step]: after } };
      }
      case 'card-withdrawn':
        return takeCardAway(board, event.id);
      case 'ballot-opened':
        return things && counting.has(event.step)
          ? { ...board, asked: { ...board.asked, [event.step]: things(board, event.step) } }
          : board;
      case 'ballot-counted':
        return counting.has(event.step)
          ? { ...board, votes: { ...board.votes, [event.step]: event.votes } }
          : board;
      case 'own':
        return hearOwn(rules, board, event);
      case 'own-withdrawn': {
        const entries = board.entries.filter((entry) => entry.id !== event.id);
        return entries.length === board.entries.length ? board : { ...board, entries };
      }
      case 'step-entered':
        return board;
    }
  };
  return {
    name,
    forms,
    empty: emptyBoard,
    parse: (data) => parseBoardEvent(rules, data),
    reduce,
    report,
    ...(rules.lists ? { lists: rules.lists } : {}),
    ...(things ? { options: (board: Board, step: string) => things(board, step).length } : {}),
  };
};

/** The cards that were turned at a step. */
export const cardsOf = (board: Board, step: string): TableCards =>
  Object.hasOwn(board.cards, step) ? (board.cards[step] ?? []) : [];
