// A facts map: who does what to whom, with which effect, and how do we know?
import { createBoardActivity } from '../../kernel/board/board.ts';
import { factsMapRules } from './events.ts';
import { factsMapForms } from './plan.ts';
import { reportFactsMap } from './report.ts';

export const factsMap = createBoardActivity({
  name: 'facts-map',
  forms: factsMapForms,
  rules: factsMapRules,
  report: reportFactsMap,
});
