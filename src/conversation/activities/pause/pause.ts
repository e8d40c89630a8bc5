// A pause: the room stays open, nothing is asked.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { pauseForms } from './plan.ts';

export const pause = createBoardActivity({
  name: 'pause',
  forms: pauseForms,
  rules: {},
  /** A pause leaves nothing behind. */
  report: () => [],
});
