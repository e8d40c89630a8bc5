// Klankbord met drie: one asks and listens, two talk about it; then the places change.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { soundingBoardRules } from './events.ts';
import { soundingBoardForms } from './plan.ts';
import { reportSoundingBoard } from './report.ts';

export const soundingBoard = createBoardActivity({
  name: 'sounding-board',
  forms: soundingBoardForms,
  rules: soundingBoardRules,
  report: reportSoundingBoard,
});
