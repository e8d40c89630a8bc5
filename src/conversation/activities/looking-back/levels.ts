import type { Board } from '../../kernel/board/board.ts';
import { entriesIn, type Entries } from '../../kernel/board/entries.ts';
import { factorLevels } from './events.ts';

/** Reasons or lessons level by level; those without one come last. */
export const entriesByLevel = ({ entries }: Board, list: 'factor' | 'lesson'): Entries =>
  [...factorLevels, undefined].flatMap((level) =>
    entriesIn(entries, list).filter(({ fields }) => fields['level'] === level),
  );
