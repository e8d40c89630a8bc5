import type { Words } from '../../../i18n/words.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn, textsIn } from '../../kernel/board/entries.ts';
import type { ReportLine, ReportSection } from '../../kernel/activity.ts';
import { pointsIn } from './points.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  lines: readonly ReportLine[],
): readonly ReportSection[] => (lines.length === 0 ? [] : [{ kind, title, lines }]);

const linesOf = (texts: readonly string[]): readonly ReportLine[] => texts.map((text) => ({ text }));

/** Sentence, counter-argument, answers, what is still to be found out. The doubts themselves stay in the room. */
export const reportTegenspraak = (board: Board, words: Words): readonly ReportSection[] => {
  const answers = pointsIn(board).flatMap(({ text, answer }) => {
    const verdict = answer?.fields['verdict'];
    if (!answer || verdict === undefined) return [];
    const said = words(`tegenspraak.verdict.${verdict}`);
    return [
      {
        text: words('tegenspraak.report.answer', {
          point: text,
          said,
          because: answer.fields['because'] ?? '',
        }),
      },
    ];
  });
  const checks = entriesIn(board.entries, 'check').map(({ fields }) => ({
    text: fields['check'] ?? '',
    ...(fields['checked-by'] === undefined ? {} : { owner: fields['checked-by'] }),
    ...(fields['day'] === undefined ? {} : { day: fields['day'] }),
  }));
  return [
    ...section(
      'insight',
      words('tegenspraak.report.decision'),
      linesOf(textsIn(board.entries, 'decision', 'decision')),
    ),
    ...section(
      'insight',
      words('tegenspraak.report.counter'),
      linesOf(textsIn(board.entries, 'counter', 'counter')),
    ),
    ...section('insight', words('tegenspraak.report.answers'), answers),
    ...section('open', words('tegenspraak.report.checks'), checks),
  ];
};
