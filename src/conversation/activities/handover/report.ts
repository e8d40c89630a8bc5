import type { Words } from '../../../i18n/words.ts';
import type { Board } from '../../kernel/board/board.ts';
import type { ReportLine, ReportSection } from '../../kernel/activity.ts';
import { arrangementMarks, headingMarks, openActions } from './marks.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  lines: readonly ReportLine[],
): readonly ReportSection[] => (lines.length === 0 ? [] : [{ kind, title, lines }]);

/** Which headings came across, which need more, and how many actions are open. Nothing of what was told. */
export const reportHandover = ({ entries }: Board, words: Words): readonly ReportSection[] => {
  const told = (mark: string): readonly ReportLine[] =>
    headingMarks(entries).flatMap((one) =>
      one.mark === mark ? [{ text: words(`handover.${one.key}.label`) }] : [],
    );
  const arranged = (mark: string): readonly ReportLine[] =>
    arrangementMarks(entries).flatMap((one) =>
      one.mark === mark ? [{ text: words(`handover.arrangement.${one.key}`) }] : [],
    );
  const count = openActions(entries);
  return [
    ...section('insight', words('handover.report.told'), [...told('told'), ...arranged('settled')]),
    ...section('open', words('handover.report.gaps'), [
      ...told('gap'),
      ...arranged('open'),
      ...(count === undefined ? [] : [{ text: words('handover.count.text', { count: Number(count) }) }]),
    ]),
  ];
};
