// What people lay down in the open besides the cards of the chairs; parsed by the kernel's board.
import type { BoardRules } from '../../kernel/board/board.ts';
import type { ListRules } from '../../kernel/board/entries.ts';

/** In the order in which they read: the child first. `absent`: a voice that nobody thought of. */
export const chairs = [
  'child',
  'parent',
  'foster-parent',
  'earlier-professional',
  'network',
  'absent',
] as const;

export const origins = ['heard', 'assumed'] as const;

export const otherChairLists = {
  /** What it is about, made up or put together from several. Key `theme`. */
  theme: { who: 'pen', most: 1, fields: { theme: 300 } },
  /** What is really asked. Key: the line it came from, where it came from one. */
  ask: {
    who: 'pen',
    most: 12,
    fields: { ask: 300, assumption: 600, seat: chairs, place: 200, 'asked-by': 80, day: 'day' },
  },
} as const satisfies ListRules;

export const otherChairRules: BoardRules = {
  lists: otherChairLists,
  boards: { origin: { who: 'anyone', places: origins } },
  seats: chairs,
};
