// What people lay down in the open while they look back; parsed by the kernel's board.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { ListRules } from '../../kernel/board/entries.ts';

/** Moments that cards are put together in, so many at most. */
export const momentKeys = ['m1', 'm2', 'm3', 'm4', 'm5', 'm6', 'm7', 'm8'] as const;

/** Where a reason or a lesson lies; there is none for a person. */
export const factorLevels = ['means', 'tasks', 'team', 'organisation', 'surroundings', 'policy'] as const;

export const lookingBackLists = {
  /** What a moment is called. Key: the moment's. */
  moment: { who: 'host', most: momentKeys.length, fields: { moment: 120 } },
  /** Key: the moment's. */
  expected: { who: 'pen', most: momentKeys.length, fields: { expected: 300 } },
  /** Key: the moment's. */
  happened: { who: 'pen', most: momentKeys.length, fields: { happened: 300 } },
  factor: { who: 'pen', most: 24, fields: { factor: 300, level: factorLevels } },
  /** What our own contact with the family did, to them and to us. */
  contact: { who: 'pen', most: 4, fields: { contact: 300 } },
  well: { who: 'pen', most: 8, fields: { well: 300 } },
  lesson: { who: 'pen', most: 12, fields: { lesson: 300, level: factorLevels } },
  /** By role: who was hurt, what helps, and who sees to it. */
  hurt: { who: 'pen', most: 8, fields: { hurt: 80, need: 300, 'seen-to-by': 80 } },
} as const satisfies ListRules;

export const lookingBackRules: BoardRules = {
  lists: lookingBackLists,
  boards: { moment: { who: 'host', places: momentKeys } },
};
