// The programme, changed by hand: part by part, or divided anew over a length.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Agenda } from '../../conversation/agenda.ts';
import { isFrame } from '../../conversation/programmes/edit-parts.ts';
import { agendaMinutes, divideAgain } from '../../conversation/programmes/zelf.ts';
import type { Deck } from '../../deck/deck.ts';
import { formatMinutes } from '../../i18n/days.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { AddPart } from './add-part.tsx';
import { activityName } from './agenda-items.ts';
import { AgendaPart } from './agenda-part.tsx';

interface AgendaEditorProps {
  readonly agenda: Agenda;
  readonly deck: Deck;
  /** How many are expected or present. */
  readonly people: number;
  readonly onChange: (agenda: Agenda) => void;
  /** Id of the part that is on now. */
  readonly now?: string | undefined;
}

interface Moved {
  readonly id: string;
  readonly by: -1 | 1;
}

/** The button that was pressed; at the end of the row the one that leads back. */
const buttonOf = (list: HTMLElement | null, { id, by }: Moved): HTMLElement | null => {
  const part = [...(list?.querySelectorAll<HTMLElement>('[data-part]') ?? [])].find(
    ({ dataset }) => dataset['part'] === id,
  );
  return (
    part?.querySelector<HTMLElement>(`.move-${by}`) ??
    part?.querySelector<HTMLElement>(`.move-${-by}`) ??
    null
  );
};

export const AgendaEditor = ({ agenda, deck, people, onChange, now }: AgendaEditorProps) => {
  const words = useWords();
  const language = useLanguage();
  const list = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState<Moved>();
  const total = agendaMinutes(agenda);
  // A part that changes places loses the focus on its way.
  useLayoutEffect(() => {
    if (moved) buttonOf(list.current, moved)?.focus();
  }, [moved]);
  const talked = agenda.parts.filter((part) => !isFrame(part));
  const place = talked.findIndex(({ id }) => id === moved?.id);
  const name = words(activityName(talked[place]?.activity ?? 'opening'));
  return (
    <div class="stack agenda-editor" ref={list}>
      <p role="status">
        {words('room.agenda.total')} <strong>{formatMinutes(language, Math.round(total))}</strong>
      </p>
      <p class="row">
        <Button look="quiet" onClick={() => onChange(divideAgain(agenda, Math.max(15, total - 5)))}>
          {words('room.agenda.shorter')}
        </Button>
        <Button look="quiet" onClick={() => onChange(divideAgain(agenda, total + 5))}>
          {words('room.agenda.longer')}
        </Button>
      </p>
      {agenda.parts.map((part) => (
        <AgendaPart
          key={part.id}
          agenda={agenda}
          part={part}
          deck={deck}
          people={people}
          isNow={part.id === now}
          onChange={onChange}
          onMove={(changed, id, by) => {
            onChange(changed);
            setMoved({ id, by });
          }}
        />
      ))}
      <p role="status" class="small soft">
        {place >= 0 && words('room.agenda.moved', { name, place: place + 1, all: talked.length })}
      </p>
      <AddPart agenda={agenda} deck={deck} people={people} onChange={onChange} />
    </div>
  );
};
