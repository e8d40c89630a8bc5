import type { Words } from '../../../i18n/words.ts';
import type { Board } from '../../kernel/board/board.ts';
import { textsIn } from '../../kernel/board/entries.ts';
import type { ReportLine, ReportSection } from '../../kernel/activity.ts';
import { entriesByLevel } from './levels.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  lines: readonly ReportLine[],
): readonly ReportSection[] => (lines.length === 0 ? [] : [{ kind, title, lines }]);

/** "Organisation: …", level by level. */
const linesByLevel = (board: Board, words: Words, list: 'factor' | 'lesson'): readonly ReportLine[] =>
  entriesByLevel(board, list).map(({ fields }) => {
    const { level, [list]: text = '' } = fields;
    if (level === undefined) return { text };
    return {
      text: words('looking-back.report.at-level', { level: words(`looking-back.level.${level}`), text }),
    };
  });

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
