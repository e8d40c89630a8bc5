// The map as it lies on the table: rows that were written or said, those that say the same put together, those that
// contradict one another side by side.
import { cardsOf, emptyBoard, type Board, type BoardEvent } from '../../kernel/board/board.ts';
import { entriesIn, findEntry } from '../../kernel/board/entries.ts';
import { placeOf } from '../../kernel/board/places.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { piles, type Pile } from './events.ts';
import { rowFields } from './plan.ts';
import { emptyRow, rowParts, splitRow, type RowPart, type RowText } from './row-text.ts';

interface WrittenRow {
  readonly id: string;
  readonly text: RowText;
  /** Only in a round with names: memberRef or personRef. */
  readonly writer?: string;
}

/** One row of the map, of one or more that say the same. */
export interface Row {
  /** The first one's. */
  readonly id: string;
  readonly ids: readonly string[];
  /** What was said of each part, each once. */
  readonly parts: Readonly<Record<RowPart, readonly string[]>>;
  /** What a camera would see. */
  readonly seen: string | undefined;
  /** memberRef or personRef of who wrote it, in a round with names. */
  readonly writers: readonly string[];
}

export const isCleared = ({ entries }: Board): boolean =>
  findEntry(entries, 'cleared', 'cleared') !== undefined;

/** What lies there for whoever draws it: once the board is cleared only that it is, and what it was about. */
export const tableOf = (board: Board): Board =>
  isCleared(board)
    ? { ...emptyBoard, entries: board.entries.filter(({ list }) => list === 'about' || list === 'cleared') }
    : board;

const writtenIn = (board: Board): readonly WrittenRow[] => [
  ...rowFields
    .flatMap((field) => textsOf(cardsOf(board, 'rows'), field))
    .map(({ id, text, member, person }) => {
      const writer = person ?? member;
      return { id, text: splitRow(text), ...(writer === undefined ? {} : { writer }) };
    }),
  ...entriesIn(board.entries, 'row').map(({ key, fields }) => ({
    id: key,
    text: { ...emptyRow, ...fields },
  })),
];

/** Groups things that lie in one place; what lies nowhere is alone. In the order of their first. */
const groupsOf = <One>(
  things: readonly One[],
  placeFor: (thing: One) => string | undefined,
): readonly One[][] => {
  const byPlace = new Map<string, One[]>();
  const groups: One[][] = [];
  for (const thing of things) {
    const place = placeFor(thing);
    const group = place === undefined ? undefined : byPlace.get(place);
    if (group) group.push(thing);
    else {
      const fresh = [thing];
      groups.push(fresh);
      if (place !== undefined) byPlace.set(place, fresh);
    }
  }
  return groups;
};

const mergeRows = (board: Board, rows: readonly WrittenRow[]): Row => {
  const ids = rows.map(({ id }) => id);
  const parts = Object.fromEntries(
    rowParts.map((part) => [
      part,
      [...new Set(rows.map(({ text }) => text[part].trim()).filter((text) => text !== ''))],
    ]),
  ) as Record<RowPart, string[]>;
  const writers = [...new Set(rows.flatMap(({ writer }) => writer ?? []))];
  const seen = ids.map((id) => findEntry(board.entries, 'seen', id)?.fields['seen']);
  return { id: ids[0] ?? '', ids, parts, seen: seen.find((text) => text !== undefined), writers };
};

const placeAmong = ({ places }: Board, pile: Pile, ids: readonly string[]): string | undefined =>
  ids.map((id) => placeOf(places, pile, id)).find((place) => place !== undefined);

/** Each block is one row, or the rows that contradict one another. */
export const blocksIn = (board: Board): readonly (readonly Row[])[] => {
  const merged = groupsOf(writtenIn(board), ({ id }) => placeOf(board.places, 'same', id));
  const rows = merged.map((group) => mergeRows(board, group));
  return groupsOf(rows, ({ ids }) => placeAmong(board, 'beside', ids));
};

export const rowsIn = (board: Board): readonly Row[] => blocksIn(board).flat();

const freePlace = ({ places }: Board, pile: Pile): string | undefined => {
  const taken = new Set(Object.values(places[pile] ?? {}));
  return piles[pile].find((place) => !taken.has(place));
};

/** What a host says to lay one row with another: they say the same, or they contradict one another. */
export const layTogether = (board: Board, pile: Pile, held: Row, target: Row): readonly BoardEvent[] => {
  const place = placeAmong(board, pile, target.ids) ?? freePlace(board, pile);
  if (place === undefined || held.id === target.id) return [];
  return [...target.ids, ...held.ids]
    .filter((id) => placeOf(board.places, pile, id) !== place)
    .map((thing) => ({ type: 'placed', board: pile, thing, place }));
};

/** What a host says to lay a row by itself again, and each of those that were put together in it. */
export const takeApart = ({ places }: Board, { ids }: Row): readonly BoardEvent[] =>
  (['same', 'beside'] as const).flatMap((board) =>
    ids
      .filter((thing) => placeOf(places, board, thing) !== undefined)
      .map((thing): BoardEvent => ({ type: 'placed', board, thing, place: '' })),
  );
