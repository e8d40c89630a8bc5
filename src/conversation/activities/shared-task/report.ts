import type { Words } from '../../../i18n/words.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn, textsIn } from '../../kernel/board/entries.ts';
import { requestsIn, type Request } from '../../kernel/board/requests.ts';
import type { ReportLine, ReportSection } from '../../kernel/activity.ts';

const section = (
  kind: ReportSection['kind'],
  title: string,
  lines: readonly ReportLine[],
): readonly ReportSection[] => (lines.length === 0 ? [] : [{ kind, title, lines }]);

const when = (day: string | undefined): Pick<ReportLine, 'day'> => (day === undefined ? {} : { day });

const whose = (name: string): Pick<ReportLine, 'owner'> => (name === '' ? {} : { owner: name });

const requestLine = (words: Words, { text, reply, note, to, day }: Request): ReportLine => {
  const said = words(reply === undefined ? 'board.request.open' : `board.reply.${reply}`);
  const line = words('shared-task.report.request', { request: text, said, note: note ?? '' });
  return { text: line.trim(), ...whose(to), ...when(day) };
};

const routeLines = ({ entries }: Board, words: Words): readonly ReportLine[] => [
  ...entriesIn(entries, 'route').map(({ fields }) => {
    const { calls = '', called = '', within } = fields;
    const time = within === undefined ? '' : words(`shared-task.within.${within}`);
    return { text: words('shared-task.report.call', { calls, called, time }) };
  }),
  ...textsIn(entries, 'differ', 'differ').map((differ) => ({
    text: words('shared-task.report.differ', { differ }),
  })),
];

/** The task, what was asked and answered, the route, the day. No card, and not who asked. */
export const reportSharedTask = (board: Board, words: Words): readonly ReportSection[] => {
  const { entries } = board;
  const requests = requestsIn(entries);
  const linesOf = (isAmong: (request: Request) => boolean) =>
    requests.filter(isAmong).map((request) => requestLine(words, request));
  const days = textsIn(entries, 'next', 'day').map((day) => ({
    text: words('shared-task.report.next'),
    day,
  }));
  return [
    ...section(
      'insight',
      words('shared-task.report.sentence'),
      textsIn(entries, 'sentence', 'sentence').map((text) => ({ text })),
    ),
    ...section('agreements', words('shared-task.report.agreed'), [
      ...linesOf(({ reply }) => reply === 'yes'),
      ...routeLines(board, words),
      ...days,
    ]),
    ...section(
      'needs',
      words('shared-task.report.refused'),
      linesOf(({ reply }) => reply === 'no'),
    ),
    ...section(
      'open',
      words('shared-task.report.open'),
      linesOf(({ isOpen }) => isOpen),
    ),
  ];
};
