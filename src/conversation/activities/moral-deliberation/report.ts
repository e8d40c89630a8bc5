import type { Words } from '../../../i18n/words.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn, textsIn, type Entry } from '../../kernel/board/entries.ts';
import type { ReportLine, ReportSection } from '../../kernel/activity.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  lines: readonly ReportLine[],
): readonly ReportSection[] => (lines.length === 0 ? [] : [{ kind, title, lines }]);

const linesOf = (texts: readonly string[]): readonly ReportLine[] => texts.map((text) => ({ text }));

/** "The child (not here): safety – know first, then the others". */
const valueToLine =
  (words: Words) =>
  ({ fields }: Entry): ReportLine => {
    const role = fields['role'] ?? '';
    const who = fields['place'] === 'absent' ? words('moral-deliberation.report.absent', { role }) : role;
    const said = [fields['value'], fields['norm']].filter((text) => text !== undefined).join(' – ');
    return { text: said === '' ? who : words('moral-deliberation.report.value', { who, said }) };
  };

const agreementToLine = ({ fields }: Entry): ReportLine => ({
  text: fields['agreement'] ?? '',
  ...(fields['agreed-by'] === undefined ? {} : { owner: fields['agreed-by'] }),
  ...(fields['day'] === undefined ? {} : { day: fields['day'] }),
});

/** Dilemma, values by role, considerations, agreements. What was told and written alone stays in the room. */
export const reportMoralDeliberation = ({ entries }: Board, words: Words): readonly ReportSection[] => [
  ...section(
    'insight',
    words('moral-deliberation.report.dilemma'),
    linesOf(textsIn(entries, 'dilemma', 'dilemma')),
  ),
  ...section(
    'insight',
    words('moral-deliberation.report.values'),
    entriesIn(entries, 'perspective').map(valueToLine(words)),
  ),
  ...section(
    'insight',
    words('moral-deliberation.report.considerations'),
    linesOf(textsIn(entries, 'consideration', 'consideration')),
  ),
  ...section(
    'agreements',
    words('moral-deliberation.report.agreements'),
    entriesIn(entries, 'agreement').map(agreementToLine),
  ),
];
