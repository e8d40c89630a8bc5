// What people lay down in the open around a report from elsewhere; parsed by the kernel's board.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { ListRules } from '../../kernel/board/entries.ts';
import { mostTicked } from '../../kernel/board/ticks.ts';

/** Groups are up to twenty people; each has one card that says "not here". */
const mostAnswers = 40;

export const reportFromElsewhereLists = {
  /** A public report, and what stands in it on one page. */
  report: { who: 'host', most: 1, fields: { report: 120, summary: 3000 } },
  /** How we know that it is not so here. Key: the card's. */
  known: { who: 'pen', most: mostAnswers, fields: { known: 400 } },
  /** What would make it certain that it happens here: as many as can be ticked. */
  recipe: { who: 'anyone', most: mostTicked, fields: { recipe: 200 } },
  stop: { who: 'pen', most: 1, fields: { stop: 300 } },
  start: { who: 'pen', most: 1, fields: { start: 300 } },
  message: { who: 'pen', most: 1, fields: { message: 600, whom: ['board', 'policy', 'both'] } },
} as const satisfies ListRules;

export const reportFromElsewhereRules: BoardRules = { lists: reportFromElsewhereLists };
