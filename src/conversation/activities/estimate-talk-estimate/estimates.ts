// What the estimates say together: which story, how they lie spread out, and which reasons stand at the ends.
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import { findEntry } from '../../kernel/board/entries.ts';
import { spreadOf } from '../../kernel/board/spread.ts';
import { textsOf, type CardText } from '../../kernel/table-cards.ts';
import { stories } from './events.ts';
import { scales } from './plan.ts';

export type StoryId = (typeof stories)[number];
export type Estimate = keyof typeof scales;
export const estimates = ['safe', 'step-in'] as const satisfies readonly Estimate[];

/** The story on the table: the first one where nobody chose. */
export const storyIn = ({ entries }: Board): StoryId => {
  const chosen = findEntry(entries, 'story', 'story')?.fields['story'];
  return stories.find((story) => story === chosen) ?? stories[0];
};

export const spreadAt = (board: Board, step: 'first' | 'second', estimate: Estimate) =>
  spreadOf(cardsOf(board, step), estimate, scales[estimate]);

export interface Reasons {
  readonly lowest: readonly CardText[];
  readonly highest: readonly CardText[];
  readonly others: readonly CardText[];
}

const isAt =
  (board: Board, number: number) =>
  ({ id }: CardText): boolean =>
    cardsOf(board, 'first').some((card) => card.id === id && Number(card.fields['safe']) === number);

/** By where their writers put the dot for safety. No ends where no dots are shown, or where all dots lie together. */
export const reasonsIn = (board: Board): Reasons => {
  const all = textsOf(cardsOf(board, 'first'), 'why');
  const spread = spreadAt(board, 'first', 'safe');
  if (spread === undefined || spread === 'too-few') return { lowest: [], highest: [], others: all };
  const { least } = scales.safe;
  const low = least + spread.findIndex((count) => count > 0);
  const high = least + spread.findLastIndex((count) => count > 0);
  if (low === high) return { lowest: [], highest: [], others: all };
  const [lowest, highest] = [all.filter(isAt(board, low)), all.filter(isAt(board, high))];
  return {
    lowest,
    highest,
    others: all.filter((card) => !lowest.includes(card) && !highest.includes(card)),
  };
};
