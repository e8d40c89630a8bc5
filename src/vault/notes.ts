// Private notes: one text per question, on this device only.
import * as v from 'valibot';
import type { DeviceStore } from '../room/ports.ts';
import type { DraftPlace } from './draft-keeper.ts';

const noteSchema = v.object({
  /** The question's id: `1-P1`. */
  question: v.string(),
  /** The card's id. */
  card: v.string(),
  text: v.string(),
  /** ISO day of the last change. */
  changed: v.pipe(v.string(), v.isoDate()),
});

export type Note = Readonly<v.InferOutput<typeof noteSchema>>;

export interface NoteStore {
  /** In order of their questions' ids; what is not a note any more is left out (see `Vault.inspect`). */
  list(): Promise<readonly Note[]>;
  get(question: string): Promise<Note | undefined>;
  /** A note without a text is removed. Rejects with a VaultError. */
  put(note: Note): Promise<void>;
  remove(question: string): Promise<void>;
}

export const parseNote = (data: unknown): Note | undefined => {
  const parsed = v.safeParse(noteSchema, data);
  return parsed.success ? parsed.output : undefined;
};

export const createNoteStore = (store: Pick<DeviceStore, 'get' | 'put' | 'remove' | 'list'>): NoteStore => ({
  list: async () => {
    const records = await store.list('notes', '');
    return records
      .flatMap((record) => parseNote(record.value) ?? [])
      .toSorted((left, right) => left.question.localeCompare(right.question, 'en', { numeric: true }));
  },
  get: async (question) => parseNote(await store.get('notes', question)),
  put: (note) =>
    note.text.trim() === '' ? store.remove('notes', note.question) : store.put('notes', note.question, note),
  remove: (question) => store.remove('notes', question),
});

/** Lets a draft keeper save notes; its keys are question ids. */
export const noteDrafts = (notes: NoteStore): DraftPlace<Note> => ({
  load: (question) => notes.get(question),
  save: (_question, note) => notes.put(note),
  remove: (question) => notes.remove(question),
});
