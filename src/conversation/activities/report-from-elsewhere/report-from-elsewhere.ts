// A report from elsewhere: somebody else's public case, read for what it says about us; what we stop and start.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { reportFromElsewhereRules } from './events.ts';
import { reportFromElsewhereForms } from './plan.ts';
import { reportReportFromElsewhere } from './report.ts';

export const reportFromElsewhere = createBoardActivity({
  name: 'report-from-elsewhere',
  forms: reportFromElsewhereForms,
  rules: reportFromElsewhereRules,
  report: reportReportFromElsewhere,
  things: ({ entries }) => entriesIn(entries, 'recipe').map(({ key }) => key),
});
