// A handover that is whole: the one tells, the other says it back, together they see what is missing. Only ticks and
// the number of open actions are kept; what is told is told.
import { err } from '../../../basics/result.ts';
import type { Activity } from '../../kernel/activity.ts';
import { createBoardActivity, type Board, type BoardEvent } from '../../kernel/board/board.ts';
import { handoverRules, hasOurKey } from './events.ts';
import { handoverForms } from './plan.ts';
import { reportHandover } from './report.ts';

const onBoard = createBoardActivity({
  name: 'handover',
  forms: handoverForms,
  rules: handoverRules,
  report: reportHandover,
});

export const handover: Activity<Board, BoardEvent> = {
  ...onBoard,
  parse: (data) => {
    const parsed = onBoard.parse(data);
    const isForeign = parsed.ok && parsed.value.type === 'entry-written' && !hasOurKey(parsed.value);
    return isForeign ? err({ type: 'not-an-event' }) : parsed;
  },
};
