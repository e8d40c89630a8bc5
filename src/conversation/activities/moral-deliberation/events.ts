// What people lay down in the open during a moral deliberation; parsed by the kernel's board.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { ListRules } from '../../kernel/board/entries.ts';

export const moralDeliberationLists = {
  /** Two choices in one sentence, and what each of them damages. */
  dilemma: { who: 'pen', most: 1, fields: { dilemma: 300, 'harm-first': 300, 'harm-second': 300 } },
  /** A row of the table: a role, never a name. */
  perspective: {
    who: 'pen',
    most: 12,
    fields: { role: 80, value: 200, norm: 300, place: ['here', 'absent'] },
  },
  alternative: { who: 'pen', most: 8, fields: { alternative: 300 } },
  /** What weighs, in words of the group. */
  consideration: { who: 'pen', most: 8, fields: { consideration: 300 } },
  /** Whose decision it is from here. Key `stays`. */
  stays: { who: 'owner', most: 1, fields: { stays: ['owner', 'group'] } },
  agreement: { who: 'pen', most: 6, fields: { agreement: 300, 'agreed-by': 80, day: 'day' } },
} as const satisfies ListRules;

export const moralDeliberationRules: BoardRules = { lists: moralDeliberationLists };
