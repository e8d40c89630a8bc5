import type { Words } from '../../../i18n/words.ts';
import type { ReportSection } from '../../kernel/activity.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { isKept, thingsOn, upwardIn } from './things.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  texts: readonly string[],
): readonly ReportSection[] =>
  texts.length === 0 ? [] : [{ kind, title, lines: texts.map((text) => ({ text })) }];

/** What was chosen, with its first step: "Oma vaker erbij – samen eten". */
const chosen = ({ entries }: Board, list: 'grow' | 'lighten'): readonly string[] =>
  entriesIn(entries, list).map(({ fields }) =>
    [fields[list], fields[`${list}-step`]].filter((text) => text !== undefined).join(' – '),
  );

/** The board where the facilitator let it, and what the municipality can influence, in general words. */
export const reportLoadAndStrength = (board: Board, words: Words): readonly ReportSection[] => {
  const texts = (side: 'strength' | 'load') => thingsOn(board, side).map(({ text }) => text);
  const title = (id: string): string => words(`load-and-strength.report.${id}`);
  const ofBoard = isKept(board)
    ? [
        ...section('insight', title('strength'), texts('strength')),
        ...section('insight', title('load'), texts('load')),
        ...section('insight', title('grow'), chosen(board, 'grow')),
        ...section('insight', title('lighten'), chosen(board, 'lighten')),
      ]
    : [];
  return [...ofBoard, ...section('needs', title('municipality'), upwardIn(board))];
};
