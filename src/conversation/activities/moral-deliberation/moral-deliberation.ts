// Moral deliberation: what is the right thing to do here, from more sides than one's own.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { moralDeliberationRules } from './events.ts';
import { moralDeliberationForms } from './plan.ts';
import { reportMoralDeliberation } from './report.ts';

export const moralDeliberation = createBoardActivity({
  name: 'moral-deliberation',
  forms: moralDeliberationForms,
  rules: moralDeliberationRules,
  report: reportMoralDeliberation,
});
