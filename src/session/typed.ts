// What somebody types for the whole table and has not said yet: kept on this device only, apart from what travels
// in rounds, so that it is never taken for a text that missed one.
import type { DraftBook } from './draft-book.ts';

const apart = (step: string): string => `${step}/typed`;

/** An empty text is forgotten. */
export const keepTyped = (book: DraftBook, step: string, field: string, text: string): void => {
  if (text === '') book.forget({ step: apart(step), field });
  else book.write(apart(step), field, text, undefined, false);
};

/** By field. */
export const typedAt = (book: DraftBook, step: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    book.all().flatMap((draft) => (draft.step === apart(step) ? [[draft.field, draft.text] as const] : [])),
  );
