import type { BoardEvent } from '../../kernel/board/board.ts';

/** One of each, for tests; what a facilitator says in order when the conversation is simulated. */
export const examples: readonly BoardEvent[] = [
  { type: 'seats-drawn', seats: { aa: '1-1', bb: '1-2', cc: '1-3', dd: '1-4' } },
  { type: 'seat-left', ref: 'dd' },
];
