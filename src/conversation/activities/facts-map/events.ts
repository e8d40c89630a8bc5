// What people lay down in the open at a facts map; parsed by the kernel's board.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { ListRules } from '../../kernel/board/entries.ts';
import { sources } from './row-text.ts';

const placesFor = (letter: string): readonly string[] =>
  Array.from({ length: 20 }, (_, index) => `${letter}${index + 1}`);

export const piles = { same: placesFor('s'), beside: placesFor('b') } as const;

export type Pile = keyof typeof piles;

export const factsMapLists = {
  /** Key `about`: what the rows are about. Decides what the report may hold. */
  about: { who: 'host', most: 1, fields: { about: ['practice', 'real'] } },
  /** Key `cleared`: nothing is drawn any more. */
  cleared: { who: 'host', most: 1, fields: { cleared: ['yes'] } },
  /** A row that was said aloud. Fields as in row-text.ts. */
  row: {
    who: 'host',
    most: 24,
    fields: {
      does: 300,
      when: 80,
      who: 80,
      whom: 80,
      effect: 300,
      source: sources,
      from: 80,
      also: 300,
    },
  },
  /** What a camera would see. Key: the row's. */
  seen: { who: 'pen', most: 48, fields: { seen: 300 } },
  gap: { who: 'pen', most: 12, fields: { gap: 300 } },
  worry: { who: 'pen', most: 3, fields: { worry: 300, 'if-nothing': 300 } },
  strength: { who: 'pen', most: 6, fields: { strength: 300 } },
  safety: { who: 'pen', most: 6, fields: { safety: 300, since: 80 } },
  check: { who: 'pen', most: 8, fields: { check: 300, 'checked-by': 80, day: 'day' } },
} as const satisfies ListRules;

export const factsMapRules: BoardRules = {
  lists: factsMapLists,
  boards: {
    same: { who: 'host', places: piles.same },
    beside: { who: 'host', places: piles.beside },
  },
};
