// Load and strength: what weighs on a family, what carries it, and who can change something about it.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { loadAndStrengthRules } from './events.ts';
import { loadAndStrengthForms } from './plan.ts';
import { reportLoadAndStrength } from './report.ts';

export const loadAndStrength = createBoardActivity({
  name: 'load-and-strength',
  forms: loadAndStrengthForms,
  rules: loadAndStrengthRules,
  report: reportLoadAndStrength,
});
