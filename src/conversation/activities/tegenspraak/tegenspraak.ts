// Tegenspraak: doubts that are really held, said in safety, built up as strong as they can be, and answered.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { tegenspraakRules } from './events.ts';
import { tegenspraakForms } from './plan.ts';
import { reportTegenspraak } from './report.ts';

export const tegenspraak = createBoardActivity({
  name: 'tegenspraak',
  forms: tegenspraakForms,
  rules: tegenspraakRules,
  report: reportTegenspraak,
});
