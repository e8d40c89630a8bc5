import type { Words } from '../../../i18n/words.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn, textsIn } from '../../kernel/board/entries.ts';
import type { ReportLine, ReportSection } from '../../kernel/activity.ts';
import { factorLevels } from './events.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  lines: readonly ReportLine[],
): readonly ReportSection[] => (lines.length === 0 ? [] : [{ kind, title, lines }]);

/** "Organisation: …", level by level; those without a level come last, as they are. */
const linesByLevel = ({ entries }: Board, words: Words, list: 'factor' | 'lesson'): readonly ReportLine[] =>
  [...factorLevels, undefined].flatMap((level) =>
    entriesIn(entries, list)
      .filter(({ fields }) => fields['level'] === level)
      .map(({ fields }) => {
        const text = fields[list] ?? '';
        if (level === undefined) return { text };
        return {
          text: words('looking-back.report.at-level', { level: words(`looking-back.level.${level}`), text }),
        };
      }),
  );

/** Factors and lessons by level. The moments and what happened are not kept after the conversation. */
export const reportLookingBack = (board: Board, words: Words): readonly ReportSection[] => {
  const contact = textsIn(board.entries, 'contact', 'contact').map((text) => ({
    text: words('looking-back.report.at-level', { level: words('looking-back.contact.short'), text }),
  }));
  return [
    ...section('insight', words('looking-back.report.factors'), [
      ...linesByLevel(board, words, 'factor'),
      ...contact,
    ]),
    ...section('lessons', words('looking-back.report.lessons'), linesByLevel(board, words, 'lesson')),
  ];
};
