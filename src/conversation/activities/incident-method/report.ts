import type { Words } from '../../../i18n/words.ts';
import type { ReportSection } from '../../kernel/activity.ts';
import type { Board } from '../../kernel/board/board.ts';
import { textsIn } from '../../kernel/board/entries.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  texts: readonly string[],
): readonly ReportSection[] =>
  texts.length === 0 ? [] : [{ kind, title, lines: texts.map((text) => ({ text })) }];

/** Theme and lesson. Questions and advice are the case owner's alone. */
export const reportIncidentMethod = ({ entries }: Board, words: Words): readonly ReportSection[] => [
  ...section('insight', words('incident-method.report.theme'), textsIn(entries, 'record', 'theme')),
  ...section('lessons', words('incident-method.report.lesson'), textsIn(entries, 'record', 'lesson')),
];
