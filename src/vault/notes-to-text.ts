// "Mijn notities" as one text to keep elsewhere.
import type { Note } from './notes.ts';

/** What the text needs to know of a deck's card; a `Card` of the deck will do. */
export interface NoteCard {
  readonly id: string;
  readonly title: string;
  readonly questions: readonly { readonly id: string; readonly text: string }[];
}

export interface NoteWords {
  readonly title: string;
  /** Above notes whose card is not in the deck any more. */
  readonly elsewhere: string;
  /** `day` is an ISO day. */
  readonly changed: (day: string) => string;
}

const section = (title: string, notes: readonly string[]): readonly string[] =>
  notes.length === 0 ? [] : [`## ${title}`, ...notes];

/** By card and question in the order of the deck, in Markdown; notes without a card come last. */
export const notesToText = (notes: readonly Note[], cards: readonly NoteCard[], words: NoteWords): string => {
  const noteToText = (note: Note, question: string): string =>
    `### ${question}\n\n${note.text.trim()}\n\n(${words.changed(note.changed)})`;
  const byQuestion = new Map(notes.map((note) => [note.question, note]));
  const known = new Set(cards.flatMap((card) => card.questions.map((question) => question.id)));

  const parts = cards.flatMap((card) =>
    section(
      card.title,
      card.questions.flatMap((question) => {
        const note = byQuestion.get(question.id);
        return note ? [noteToText(note, question.text)] : [];
      }),
    ),
  );
  const rest = notes.filter((note) => !known.has(note.question));
  const restParts = section(
    words.elsewhere,
    rest.map((note) => noteToText(note, note.question)),
  );
  return `${[`# ${words.title}`, ...parts, ...restParts].join('\n\n')}\n`;
};
