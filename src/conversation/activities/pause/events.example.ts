import type { BoardEvent } from '../../kernel/board/board.ts';

/** For tests: a pause has no events of its own, only those that every board knows. */
export const examples: readonly BoardEvent[] = [{ type: 'turn-passed', step: 'rest' }];
