// How wide and how high a text will be on the beamer, without drawing it: what fits has to be known beforehand, and the
// same on every device. In em of the text; counted a little wide, so that what fits by this count fits.

const narrow = /[ijlt.,:;'’!|()[\]{}fr\-I1"`\s]/u;
const broad = /[mwMWGHNUODQ&@%#—]/u;
const capital = /[A-Z]/u;
const latin = /[\u0000-\u024f\u2010-\u2026]/u;

/** Atkinson Hyperlegible Next as it was measured, by kinds of letters. */
const widthOfLetter = (letter: string): number => {
  if (!latin.test(letter)) return letter > '\u2e7f' ? 1.1 : 0.64;
  if (narrow.test(letter)) return 0.31;
  if (broad.test(letter)) return 0.8;
  return capital.test(letter) ? 0.62 : 0.54;
};

/** In em. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((width, letter) => width + widthOfLetter(letter), 0);

export interface MeasuredText {
  /** The widest word, in em: a narrower column would break it. */
  readonly widest: number;
  /** Lines in a column of so many em; the same column is counted once. */
  linesIn(across: number): number;
}

const space = widthOf(' ');

const wrap = (words: readonly number[], across: number): number => {
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const after = used === 0 ? word : used + space + word;
    if (after <= across) {
      used = after;
      continue;
    }
    lines += (used === 0 ? 0 : 1) + Math.max(0, Math.ceil(word / across) - 1);
    used = word % across;
  }
  return lines;
};

/** A text to be laid out, its words measured once. */
export const measured = (text: string): MeasuredText => {
  const paragraphs = text.split('\n').map((line) => line.split(/\s+/u).map(widthOf));
  const counted = new Map<number, number>();
  return {
    widest: paragraphs.flat().reduce((most, word) => Math.max(most, word), 0),
    linesIn: (across) => {
      const known = counted.get(across);
      if (known !== undefined) return known;
      const lines = paragraphs.reduce((sum, words) => sum + wrap(words, across), 0);
      counted.set(across, lines);
      return lines;
    },
  };
};

/** A text in pieces of at most `most` lines, cut between words; where it goes on stands a sign. */
export const piecesOf = (text: string, across: number, most: number): readonly string[] => {
  if (measured(text).linesIn(across) <= most) return [text];
  const pieces: string[] = [];
  let piece = '';
  // A word longer than this is no word; it is cut, so that each piece stays within bounds.
  for (const [word] of text.matchAll(/\S{1,40}\s*/gu)) {
    if (measured(`${piece}${word}`.trimEnd()).linesIn(across) > most) {
      pieces.push(`${piece.trimEnd()} …`);
      piece = '';
    }
    piece += word;
  }
  return [...pieces, piece];
};
