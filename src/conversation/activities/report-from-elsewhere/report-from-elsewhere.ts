// A report from elsewhere: somebody else's public case, read for what it says about us; what we stop and start.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { ticksOver } from '../../kernel/board/ticks.ts';
import { reportFromElsewhereRules } from './events.ts';
import { reportFromElsewhereForms } from './plan.ts';
import { reportReportFromElsewhere } from './report.ts';

/** With one sentence on the table there is nothing to choose from: then it is talked about. */
const leastSentences = 2;

export const reportFromElsewhere = createBoardActivity({
  name: 'report-from-elsewhere',
  forms: reportFromElsewhereForms,
  rules: reportFromElsewhereRules,
  report: reportReportFromElsewhere,
  things: ({ entries }) => {
    const recipes = entriesIn(entries, 'recipe').map(({ key }) => key);
    return recipes.length < leastSentences ? [] : ticksOver(recipes);
  },
});
