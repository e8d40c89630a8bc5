/**
 * What is wrong with a deck: where, and what the parser wanted to find there.
 * `file` is the path within the deck's folder, `line` counts from 1, and `expected` completes the sentence
 * "expected …" in English, the language of the format.
 */
export interface DeckFault {
  readonly file: string;
  readonly line: number;
  readonly expected: string;
}

/** Takes down one fault of the file at hand. */
export type Note = (line: number, expected: string) => void;

export const noteIn =
  (faults: DeckFault[], file: string): Note =>
  (line, expected) => {
    faults.push({ file, line, expected });
  };
