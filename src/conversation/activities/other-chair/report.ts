import type { Words } from '../../../i18n/words.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn, textsIn, type Entry } from '../../kernel/board/entries.ts';
import type { ReportLine, ReportSection } from '../../kernel/activity.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  lines: readonly ReportLine[],
): readonly ReportSection[] => (lines.length === 0 ? [] : [{ kind, title, lines }]);

const questionOf = ({ fields }: Entry, words: Words): ReportLine => {
  const ask = fields['ask'] ?? '';
  const seat = fields['seat'];
  const of =
    seat === undefined
      ? ask
      : words('other-chair.report.of', { chair: words(`other-chair.seat.${seat}`), ask });
  const place = fields['place'];
  return {
    text: place === undefined ? of : words('other-chair.report.place', { ask: of, place }),
    ...(fields['asked-by'] === undefined ? {} : { owner: fields['asked-by'] }),
    ...(fields['day'] === undefined ? {} : { day: fields['day'] }),
  };
};

/** What is assumed and what is really asked. What was said from the chairs stays in the room. */
export const reportOtherChair = (board: Board, words: Words): readonly ReportSection[] => [
  ...section(
    'insight',
    words('other-chair.report.assumptions'),
    textsIn(board.entries, 'ask', 'assumption').map((text) => ({ text })),
  ),
  ...section(
    'open',
    words('other-chair.report.questions'),
    entriesIn(board.entries, 'ask').map((entry) => questionOf(entry, words)),
  ),
];
