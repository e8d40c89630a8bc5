// What people lay down in the open besides their estimates; parsed by the kernel's board.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { ListRules } from '../../kernel/board/entries.ts';

/** Made up for this activity; what they say stands in the words. */
export const stories = ['school', 'weekend'] as const;

export const estimateTalkEstimateLists = {
  /** Which story lies on the table. Key `story`. */
  story: { who: 'host', most: 1, fields: { story: stories } },
  /** What lies behind a difference: an experience, a value, something that only one of us saw. */
  reason: { who: 'pen', most: 8, fields: { reason: 300 } },
  /** A question about what we tend not to see. */
  'blind-spot': { who: 'pen', most: 6, fields: { 'blind-spot': 300 } },
} as const satisfies ListRules;

export const estimateTalkEstimateRules: BoardRules = { lists: estimateTalkEstimateLists };
