// What is laid down during a handover: ticks and one number. There is no field for a text, and none for a name.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { EntryWritten, ListRules } from '../../kernel/board/entries.ts';
import { arrangements, headings } from './headings.ts';

/** Open actions at most; more is a conversation of its own. */
const mostActions = 20;

export const actionCounts: readonly string[] = Array.from({ length: mostActions + 1 }, (_, count) =>
  String(count),
);

export const handoverLists = {
  /** Whether a heading came across. Key: the heading. */
  heading: { who: 'owner', most: headings.length, fields: { mark: ['told', 'gap'] } },
  /** Key: what is arranged. */
  arrangement: { who: 'owner', most: arrangements.length, fields: { mark: ['settled', 'open'] } },
  /** How many actions are open. Key `count`. */
  count: { who: 'owner', most: 1, fields: { count: actionCounts } },
} as const satisfies ListRules;

export const handoverRules: BoardRules = { lists: handoverLists };

const keys: Readonly<Record<string, readonly string[]>> = {
  heading: headings,
  arrangement: arrangements,
  count: ['count'],
};

/** A key is a word of ours too, so that nothing else can be written in its place. */
export const hasOurKey = ({ list, key }: EntryWritten): boolean => keys[list]?.includes(key) === true;
