// From another's chair: as if, said as "I", then sorted into what was heard and what is assumed, and asked.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { otherChairRules } from './events.ts';
import { otherChairForms } from './plan.ts';
import { reportOtherChair } from './report.ts';

export const otherChair = createBoardActivity({
  name: 'other-chair',
  forms: otherChairForms,
  rules: otherChairRules,
  report: reportOtherChair,
});
