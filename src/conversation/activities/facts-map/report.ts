import type { Words } from '../../../i18n/words.ts';
import type { ReportLine, ReportSection } from '../../kernel/activity.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn, findEntry } from '../../kernel/board/entries.ts';
import { blocksIn, tableOf, type Row } from './map.ts';
import { cellsOf, labelled, mapColumns } from './read-row.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  lines: readonly ReportLine[],
): readonly ReportSection[] => (lines.length === 0 ? [] : [{ kind, title, lines }]);

const lineOf = (row: Row, words: Words): string => {
  const cells = cellsOf(row, words);
  return mapColumns
    .flatMap((column) => {
      const text = cells[column]?.replaceAll('\n', ', ');
      if (text === undefined) return [];
      return [column === 'when' || column === 'deed' ? text : labelled(column, text, words)];
    })
    .join(' · ');
};

const mapLines = (board: Board, words: Words): readonly ReportLine[] =>
  blocksIn(board).map((rows) => {
    const texts = rows.map((row) => lineOf(row, words));
    const [alone = ''] = texts;
    return {
      text: texts.length === 1 ? alone : words('facts-map.report.differing', { rows: texts.join('\n') }),
    };
  });

const openLines = ({ entries }: Board): readonly ReportLine[] => [
  ...entriesIn(entries, 'gap').map(({ fields }) => ({ text: fields['gap'] ?? '' })),
  ...entriesIn(entries, 'check').map(({ fields }) => ({
    text: fields['check'] ?? '',
    ...(fields['checked-by'] === undefined ? {} : { owner: fields['checked-by'] }),
    ...(fields['day'] === undefined ? {} : { day: fields['day'] }),
  })),
];

/** The map of an exercise, with what is still open. Of a real family only that the layout was used. */
export const reportFactsMap = (board: Board, words: Words): readonly ReportSection[] => {
  const table = tableOf(board);
  const about = findEntry(table.entries, 'about', 'about')?.fields['about'];
  const map = mapLines(table, words);
  const open = openLines(table);
  if (about === 'practice') {
    return [
      ...section('insight', words('facts-map.report.map'), map),
      ...section('open', words('facts-map.report.open'), open),
    ];
  }
  const isUsed = about !== undefined || map.length + open.length > 0;
  return section(
    'insight',
    words('facts-map.name'),
    isUsed ? [{ text: words('facts-map.report.real') }] : [],
  );
};
