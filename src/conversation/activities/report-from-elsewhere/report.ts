import type { Words } from '../../../i18n/words.ts';
import type { ReportSection } from '../../kernel/activity.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn, textsIn } from '../../kernel/board/entries.ts';

/** What stops, what starts, and the message upward. What was written about ourselves stays in the room. */
export const reportReportFromElsewhere = ({ entries }: Board, words: Words): readonly ReportSection[] => {
  const changes = (['stop', 'start'] as const).flatMap((list) =>
    textsIn(entries, list, list).map((text) => ({
      text: words(`report-from-elsewhere.report.${list}`, { text }),
    })),
  );
  const messages = entriesIn(entries, 'message').flatMap(({ fields: { message, whom } }) =>
    message === undefined
      ? []
      : [{ text: words(`report-from-elsewhere.report.to-${whom ?? 'anybody'}`, { text: message }) }],
  );
  return [
    ...(changes.length === 0
      ? []
      : [
          {
            kind: 'insight' as const,
            title: words('report-from-elsewhere.report.changes'),
            lines: changes,
          },
        ]),
    ...(messages.length === 0
      ? []
      : [
          {
            kind: 'needs' as const,
            title: words('report-from-elsewhere.report.upward'),
            lines: messages,
          },
        ]),
  ];
};
