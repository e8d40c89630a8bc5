// Looking back without blame: what made sense then, why it went as it did, and what helps next time.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { lookingBackRules } from './events.ts';
import { lookingBackForms } from './plan.ts';
import { reportLookingBack } from './report.ts';

export const lookingBack = createBoardActivity({
  name: 'looking-back',
  forms: lookingBackForms,
  rules: lookingBackRules,
  report: reportLookingBack,
});
