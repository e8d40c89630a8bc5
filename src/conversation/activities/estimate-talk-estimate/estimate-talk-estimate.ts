// Estimate, talk, estimate: everybody estimates alone, the spread is shown without names, then talk, then once more.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { estimateTalkEstimateRules } from './events.ts';
import { estimateTalkEstimateForms } from './plan.ts';
import { reportEstimateTalkEstimate } from './report.ts';

export const estimateTalkEstimate = createBoardActivity({
  name: 'estimate-talk-estimate',
  forms: estimateTalkEstimateForms,
  rules: estimateTalkEstimateRules,
  report: reportEstimateTalkEstimate,
});
