// Script of a card's page: turns "Denk hier zelf over na" into a note under the question.
import { signal, type Signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { loadSiteWords } from '../../i18n/load-words.ts';
import type { Words } from '../../i18n/words.ts';
import type { Note } from '../../vault/notes.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Speaks, useLanguage, useWords } from '../../ui/language.tsx';
import { SeenLine } from '../../ui/seen-line.tsx';
import { addressOf } from '../addresses.ts';
import { pageLanguage } from '../page-language.ts';
import { NoteField } from './note-field.tsx';
import { openNoteKeeper, type NoteKeeper } from './note-keeper.ts';

interface Place {
  readonly question: string;
  readonly card: string;
  readonly text: Signal<string>;
  readonly isOpen: Signal<boolean>;
}

const noteId = (question: string): string => `notitie-${question}`;

const Toggle = ({ place }: { readonly place: Place }) => {
  const words = useWords();
  const hasText = place.text.value.trim() !== '';
  return (
    <Button
      look="quiet"
      expanded={place.isOpen.value}
      controls={`${noteId(place.question)}-vel`}
      describedBy={`vraag-${place.question}`}
      onClick={() => {
        place.isOpen.value = !place.isOpen.value;
      }}
    >
      {words(hasText ? 'web.note.read' : 'web.note.think')}
    </Button>
  );
};

const NoteSheet = ({ place, keeper }: { readonly place: Place; readonly keeper: NoteKeeper }) => {
  const words = useWords();
  const language = useLanguage();
  const sheet = useRef<HTMLDivElement>(null);
  const isOpen = place.isOpen.value;
  useEffect(() => {
    if (isOpen) sheet.current?.querySelector('textarea')?.focus();
  }, [isOpen]);
  return (
    <div id={`${noteId(place.question)}-vel`} class="note" hidden={!isOpen} ref={sheet}>
      {isOpen && (
        <>
          <SeenLine hidden="never-shown" whose="with-name" />
          {keeper.memoryOnly && <Alert kind="mind">{words('web.note.not-kept')}</Alert>}
          <NoteField
            keeper={keeper}
            question={place.question}
            card={place.card}
            text={place.text.value}
            id={noteId(place.question)}
            onText={(text) => {
              place.text.value = text;
            }}
          />
          <p class="row">
            <Button
              look="quiet"
              onClick={() => {
                place.isOpen.value = false;
              }}
            >
              {words('web.note.close')}
            </Button>
            <a href={addressOf('notes', language)}>{words('web.note.all')}</a>
          </p>
        </>
      )}
    </div>
  );
};

const attach = (element: HTMLElement, keeper: NoteKeeper, words: Words, notes: readonly Note[]): void => {
  const { note: question = '', cardId: card = '' } = element.dataset;
  const sheet = document.querySelector(`[data-note-place="${question}"]`);
  if (!sheet) return;
  const text = notes.find((note) => note.question === question)?.text ?? '';
  const place: Place = { question, card, text: signal(text), isOpen: signal(false) };
  const speak = (content: preact.ComponentChildren) => (
    <Speaks language={pageLanguage()} words={words}>
      {content}
    </Speaks>
  );
  element.replaceChildren();
  render(speak(<Toggle place={place} />), element);
  render(speak(<NoteSheet place={place} keeper={keeper} />), sheet);
};

const start = async (): Promise<void> => {
  // Without a secure context the links stay links: the page they lead to says what is wrong.
  if (!globalThis.isSecureContext) return;
  const [keeper, words] = await Promise.all([openNoteKeeper(), loadSiteWords(pageLanguage(), 'show')]);
  const notes = await keeper.store.list();
  for (const element of document.querySelectorAll<HTMLElement>('[data-note]')) {
    attach(element, keeper, words, notes);
  }
};

void start();
