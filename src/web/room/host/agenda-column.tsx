import { findQuestion } from '../../../deck/deck.ts';
import { AgendaList, type AgendaItem } from '../../../ui/agenda-list.tsx';
import { Button } from '../../../ui/button.tsx';
import { formatNumber } from '../../../i18n/days.ts';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { agendaRows, type AgendaRow } from '../agenda-items.ts';
import { useTable } from '../table-context.tsx';
import { useOpenDialog } from './host-dialogs.tsx';
import { PaceLine } from './pace-line.tsx';
import '../styles/agenda.css';

export const AgendaColumn = () => {
  const words = useWords();
  const language = useLanguage();
  const open = useOpenDialog();
  const { view, deck } = useTable();
  const toItem = (row: AgendaRow): AgendaItem => {
    const minutes = formatNumber(language, row.minutes);
    return {
      id: row.id,
      name: words(row.name),
      minutes: row.isStep ? minutes : words('room.agenda.minutes', { minutes }),
      ...(row.used === undefined
        ? {}
        : { used: words('room.agenda.used', { minutes, used: formatNumber(language, row.used) }) }),
      state: row.state,
      step: row.isStep,
    };
  };
  const asked = view.value.conversation.agenda.parts.find(({ id }) => id === view.value.step?.part)?.question;
  const question = asked === undefined ? undefined : findQuestion(deck, asked)?.question;
  return (
    <section class="console__agenda" aria-label={words('room.agenda.title')}>
      <h2 class="label">{words('room.agenda.title')}</h2>
      <AgendaList items={agendaRows(view.value.conversation, view.value.host?.spent).map(toItem)} />
      <PaceLine />
      {question && <p class="small soft">{question.text}</p>}
      <p>
        <Button look="quiet" onClick={() => open({ type: 'agenda' })}>
          {words('room.agenda.change')}
        </Button>
      </p>
    </section>
  );
};
