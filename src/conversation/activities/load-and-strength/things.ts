// The things on the board: each line that was written, and what was said aloud.
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import { entriesIn, findEntry } from '../../kernel/board/entries.ts';
import { placeOf } from '../../kernel/board/places.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { influencers, type Influencer, type SideName } from './events.ts';

export interface BoardThing {
  readonly id: string;
  readonly text: string;
  /** Where it began. */
  readonly side: SideName;
  /** Only in a round with names: memberRef or personRef. */
  readonly writer?: string;
}

const writerOf = (writer: string | undefined) => (writer === undefined ? {} : { writer });

const linesOf = (board: Board, field: string, side: SideName): readonly BoardThing[] =>
  textsOf(cardsOf(board, 'write'), field).flatMap(({ id, text, member, person }) =>
    text
      .split('\n')
      .map((line) => line.replace(/^[-–•*]\s+/u, '').trim())
      .filter((line) => line !== '')
      .map((line, place) => ({ id: `${id}-${place}`, text: line, side, ...writerOf(person ?? member) })),
  );

const saidIn = (board: Board, side: SideName): readonly BoardThing[] =>
  entriesIn(board.entries, 'item')
    .filter(({ fields }) => (fields['side'] ?? 'strength') === side)
    .map(({ key, fields }) => ({ id: key, text: fields['item'] ?? '', side }));

/** Everything that was laid, what lies there twice too; strengths first. */
export const allThings = (board: Board): readonly BoardThing[] => [
  ...linesOf(board, 'strengths', 'strength'),
  ...saidIn(board, 'strength'),
  ...linesOf(board, 'loads', 'load'),
  ...saidIn(board, 'load'),
];

const sideNow = ({ places }: Board, { id, side }: BoardThing): string => placeOf(places, 'side', id) ?? side;

/** What lies on one side now. */
export const thingsOn = (board: Board, side: SideName): readonly BoardThing[] =>
  allThings(board).filter((thing) => sideNow(board, thing) === side);

/** Both sides, strengths first, without what was put aside. */
export const thingsIn = (board: Board): readonly BoardThing[] => [
  ...thingsOn(board, 'strength'),
  ...thingsOn(board, 'load'),
];

export const canInfluence = ({ places }: Board, influencer: Influencer, thing: string): boolean =>
  placeOf(places, influencer, thing) === 'can';

/** Who can influence a thing. */
export const influencersOf = (board: Board, thing: string): readonly Influencer[] =>
  influencers.filter((influencer) => canInfluence(board, influencer, thing));

/** What goes to the municipality, in general words: of things that lie there and that it can influence. */
export const upwardIn = (board: Board): readonly string[] =>
  thingsIn(board)
    .filter(({ id }) => canInfluence(board, 'municipality', id))
    .flatMap(({ id }) => findEntry(board.entries, 'upward', id)?.fields['upward'] ?? []);

export const isKept = ({ entries }: Board): boolean =>
  findEntry(entries, 'kept', 'kept')?.fields['kept'] === 'yes';
