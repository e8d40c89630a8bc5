// What is written together at an incident method: no more than what the group may take outside.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { ListRules } from '../../kernel/board/entries.ts';

export const incidentMethodLists = {
  /** What it was about and what is learned, both without the case. */
  record: { who: 'pen', most: 1, fields: { theme: 120, lesson: 300 } },
} as const satisfies ListRules;

export const incidentMethodRules: BoardRules = { lists: incidentMethodLists };
