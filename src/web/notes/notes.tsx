// "Mijn notities": every note by card, in the order of the deck.
import { useEffect, useState } from 'preact/hooks';
import { findQuestion, type Deck } from '../../deck/deck.ts';
import { formatDay } from '../../i18n/days.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { Motif } from '../../ui/motif.tsx';
import { SeenLine } from '../../ui/seen-line.tsx';
import { Toast } from '../../ui/toast.tsx';
import type { Note } from '../../vault/notes.ts';
import { notesToText } from '../../vault/notes-to-text.ts';
import { addressOf, cardAddress } from '../addresses.ts';
import { today } from '../clock.ts';
import { saveAsFile } from '../save-as-file.ts';
import { NoteField } from './note-field.tsx';
import type { NoteKeeper } from './note-keeper.ts';

interface NotesProps {
  readonly keeper: NoteKeeper;
  readonly deck: Deck;
  readonly kept: readonly Note[];
  /** The question in the address, which gets a field even without a note. */
  readonly asked: string;
}

const withAsked = (kept: readonly Note[], deck: Deck, asked: string): readonly Note[] => {
  const found = findQuestion(deck, asked);
  if (!found || kept.some((note) => note.question === asked)) return kept;
  return [...kept, { question: asked, card: found.card.id, text: '', changed: today() }];
};

/** Cards with notes, in order; notes whose question the deck no longer has come last, without a card. */
const byCard = (notes: readonly Note[], deck: Deck) => {
  const cards = deck.cards.map((card) => ({
    card,
    notes: card.questions.flatMap((question) => notes.filter((note) => note.question === question.id)),
  }));
  const rest = notes.filter((note) => !findQuestion(deck, note.question));
  return { cards: cards.filter((group) => group.notes.length > 0), rest };
};

interface NoteItemProps {
  readonly note: Note;
  readonly title: string;
  readonly keeper: NoteKeeper;
  readonly onRemove: () => void;
}

const NoteItem = ({ note, title, keeper, onRemove }: NoteItemProps) => {
  const words = useWords();
  const language = useLanguage();
  const id = `notitie-${note.question}`;
  return (
    <li class="noteitem">
      <h3 id={`${id}-vraag`}>{title}</h3>
      <NoteField keeper={keeper} question={note.question} card={note.card} text={note.text} id={id} />
      <p class="row row--between">
        <span class="small soft">
          {words('web.notes.changed', { day: formatDay(language, note.changed, 'long') })}
        </span>
        <Button look="quiet" onClick={onRemove} describedBy={`${id}-vraag`}>
          {words('web.notes.remove')}
        </Button>
      </p>
    </li>
  );
};

export const Notes = ({ keeper, deck, kept, asked }: NotesProps) => {
  const words = useWords();
  const language = useLanguage();
  const [notes, setNotes] = useState(() => withAsked(kept, deck, asked));
  const [removed, setRemoved] = useState<Note>();

  useEffect(() => {
    document.querySelector<HTMLTextAreaElement>(`[id="notitie-${asked}"]`)?.focus();
  }, [asked]);

  const remove = async (note: Note): Promise<void> => {
    const current = (await keeper.drafts.read(note.question)) ?? note;
    await keeper.drafts.remove(note.question);
    setNotes((all) => all.filter(({ question }) => question !== note.question));
    setRemoved(current);
  };
  const putBack = async (note: Note): Promise<void> => {
    await keeper.store.put(note);
    setNotes((all) => [...all, note]);
    setRemoved(undefined);
  };
  const save = async (): Promise<void> => {
    await keeper.drafts.flush();
    const text = notesToText(await keeper.store.list(), deck.cards, {
      title: words('web.notes.title'),
      elsewhere: words('web.notes.unknown'),
      changed: (day) => words('web.notes.changed', { day: formatDay(language, day, 'long') }),
    });
    saveAsFile(words('web.notes.file'), 'text/plain', text);
  };

  const { cards, rest } = byCard(notes, deck);
  const item = (note: Note) => (
    <NoteItem
      key={note.question}
      note={note}
      title={findQuestion(deck, note.question)?.question.text ?? note.question}
      keeper={keeper}
      onRemove={() => void remove(note)}
    />
  );
  return (
    <div class="notes">
      {keeper.memoryOnly && <Alert kind="mind">{words('web.note.not-kept')}</Alert>}
      {notes.length === 0 && (
        <Empty title={words('web.notes.empty')}>
          <p>{words('web.notes.empty.next')}</p>
          <p>
            <ButtonLink href={`${addressOf('home', language)}#kaarten`}>
              {words('web.notes.choose')}
            </ButtonLink>
          </p>
        </Empty>
      )}
      {notes.length > 0 && (
        <>
          <SeenLine hidden="never-shown" whose="with-name" />
          <p class="row row--between">
            <span role="status">{words('web.notes.count', { count: notes.length })}</span>
            <Button onClick={() => void save()}>{words('web.notes.export')}</Button>
          </p>
        </>
      )}
      {cards.map(({ card, notes: own }) => (
        <section
          key={card.id}
          data-card={card.number}
          class="notes__card"
          aria-labelledby={`kaart-${card.number}`}
        >
          <h2 id={`kaart-${card.number}`}>
            <Motif card={card.number} />
            <a href={cardAddress(card.number, language)}>
              {words('web.notes.card', { number: card.number, title: card.title })}
            </a>
          </h2>
          <ul class="notes__list">{own.map(item)}</ul>
        </section>
      ))}
      {rest.length > 0 && (
        <section class="notes__card" aria-labelledby="elders">
          <h2 id="elders">{words('web.notes.unknown')}</h2>
          <ul class="notes__list">{rest.map(item)}</ul>
        </section>
      )}
      <Toast
        text={removed && words('web.notes.removed')}
        action={removed && words('web.notes.undo')}
        onAction={() => removed && void putBack(removed)}
      />
    </div>
  );
};
