// What a care team lays down in the open; parsed by the kernel's board.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { ListRules } from '../../kernel/board/entries.ts';
import { requestLists } from '../../kernel/board/requests.ts';

export const sharedTaskRequests = requestLists(30);

export const sharedTaskLists = {
  /** The task in one sentence that a child of twelve understands. */
  sentence: { who: 'pen', most: 1, fields: { sentence: 240 } },
  ...sharedTaskRequests,
  /** What shows that we are convincing each other instead of working together, and who may say so. */
  alarm: { who: 'pen', most: 3, fields: { signal: 200, 'called-by': 80 } },
  /** Each line one call. */
  route: {
    who: 'pen',
    most: 6,
    fields: { calls: 80, called: 80, within: ['at-once', 'same-day', 'two-days', 'week'] },
  },
  /** What happens where two of the team see it differently. */
  differ: { who: 'pen', most: 1, fields: { differ: 300 } },
  next: { who: 'pen', most: 1, fields: { day: 'day' } },
} as const satisfies ListRules;

export const sharedTaskRules: BoardRules = { lists: sharedTaskLists };
