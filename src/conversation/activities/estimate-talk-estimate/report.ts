import type { Words } from '../../../i18n/words.ts';
import type { Board } from '../../kernel/board/board.ts';
import { textsIn } from '../../kernel/board/entries.ts';
import type { ReportLine, ReportSection } from '../../kernel/activity.ts';
import { estimates, spreadAt, storyIn, type Estimate } from './estimates.ts';
import { scales } from './plan.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  lines: readonly ReportLine[],
): readonly ReportSection[] => (lines.length === 0 ? [] : [{ kind, title, lines }]);

const linesOf = (texts: readonly string[]): readonly ReportLine[] => texts.map((text) => ({ text }));

/** "Hoe veilig? Vooraf: 2 stippen bij 3, 1 stip bij 7": nothing where too few estimated. */
const spreadLine = (
  board: Board,
  words: Words,
  estimate: Estimate,
  step: 'first' | 'second',
): readonly string[] => {
  const spread = spreadAt(board, step, estimate);
  if (spread === undefined || spread === 'too-few') return [];
  const dots = spread.flatMap((count, index) =>
    count === 0 ? [] : [words('board.dots', { number: scales[estimate].least + index, count })],
  );
  return [
    words('estimate-talk-estimate.report.line', {
      about: words(`estimate-talk-estimate.${estimate}.label`),
      when: words(`estimate-talk-estimate.when.${step}`),
      dots: dots.join(', '),
    }),
  ];
};

/** How differently the same story was seen, why, and which questions stay. The cards stay in the room. */
export const reportEstimateTalkEstimate = (board: Board, words: Words): readonly ReportSection[] => {
  const spreads = estimates.flatMap((estimate) => [
    ...spreadLine(board, words, estimate, 'first'),
    ...spreadLine(board, words, estimate, 'second'),
  ]);
  const story = words(`estimate-talk-estimate.story.${storyIn(board)}`);
  const about = spreads.length === 0 ? [] : [words('estimate-talk-estimate.report.story', { story })];
  return [
    ...section('insight', words('estimate-talk-estimate.report.spread'), linesOf([...about, ...spreads])),
    ...section(
      'insight',
      words('estimate-talk-estimate.report.reasons'),
      linesOf(textsIn(board.entries, 'reason', 'reason')),
    ),
    ...section(
      'open',
      words('estimate-talk-estimate.report.questions'),
      linesOf(textsIn(board.entries, 'blind-spot', 'blind-spot')),
    ),
  ];
};
