// What people lay down in the open during a tegenspraak; parsed by the kernel's board.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { ListRules } from '../../kernel/board/entries.ts';

/** Clusters of points, so many at most. */
export const clusters = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const;

export const tegenspraakLists = {
  /** One neutral sentence, and why. Key `decision`. */
  decision: { who: 'pen', most: 1, fields: { decision: 300, reasons: 600 } },
  /** What a cluster is about. Key: the cluster. */
  cluster: { who: 'host', most: clusters.length, fields: { cluster: 120 } },
  /** Built up as strong as it can be; `role` only where nobody at the table holds it. */
  counter: { who: 'pen', most: 1, fields: { counter: 600, held: ['real', 'role'] } },
  /** Key: the point's, `counter` or a cluster. Written by the owner, or for them by the facilitator. */
  answer: { who: 'owner', most: 8, fields: { because: 400, verdict: ['take-over', 'find-out', 'leave'] } },
  /** What is looked up before the decision, by whom, and when we look again. */
  check: { who: 'pen', most: 6, fields: { check: 300, 'checked-by': 80, day: 'day' } },
} as const satisfies ListRules;

export const tegenspraakRules: BoardRules = {
  lists: tegenspraakLists,
  boards: { cluster: { who: 'host', places: clusters } },
};
