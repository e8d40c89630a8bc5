import type { Words } from '../../../i18n/words.ts';
import type { ReportLine, ReportSection } from '../../kernel/activity.ts';
import type { Board } from '../../kernel/board/board.ts';
import { requestsIn, type Request } from '../../kernel/board/requests.ts';

const whoIn = (words: Words, { from, to }: Request): string =>
  words('board.request.who', {
    from: words(`layers-dialogue.layer.${from}`),
    to: words(`layers-dialogue.layer.${to}`),
  });

const lineOf = (words: Words, request: Request): ReportLine => {
  const { text, note, reply, day } = request;
  const said = reply === undefined ? words('board.request.open') : words(`board.reply.${reply}`);
  const answer = note === undefined ? said : words('layers-dialogue.report.answer', { said, note });
  return {
    text: words('layers-dialogue.report.request', { who: whoIn(words, request), text, answer }),
    ...(day === undefined ? {} : { day }),
  };
};

/** Requests with who is asked, the answer and the day; what has no answer yet stays open. */
export const reportLayersDialogue = ({ entries }: Board, words: Words): readonly ReportSection[] => {
  const requests = requestsIn(entries);
  const section = (kind: 'needs' | 'open', title: string, isOpen: boolean): readonly ReportSection[] => {
    const lines = requests.filter((request) => request.isOpen === isOpen).map((one) => lineOf(words, one));
    return lines.length === 0 ? [] : [{ kind, title: words(title), lines }];
  };
  return [
    ...section('needs', 'layers-dialogue.report.requests', false),
    ...section('open', 'layers-dialogue.report.open', true),
  ];
};
