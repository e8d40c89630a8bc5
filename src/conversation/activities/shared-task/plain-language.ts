// Whether a child of twelve gets through a sentence: long words and long sentences are pointed at, never refused.

/** Letters from which on a word is long; with a hyphen its parts count. */
const longWord = 13;
/** Words from which on a sentence is long. */
const longSentence = 16;

export interface PlainHints {
  /** Each once, as written. */
  readonly longWords: readonly string[];
  /** Words in the longest sentence, where that is long. */
  readonly longest?: number;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}'’]+/gu) ?? [];

export const plainHints = (text: string): PlainHints => {
  const longWords = [...new Set(wordsIn(text).filter((word) => [...word].length >= longWord))];
  const lengths = text.split(/[.!?;:\n]+/u).map((sentence) => wordsIn(sentence).length);
  const longest = Math.max(0, ...lengths);
  return { longWords, ...(longest >= longSentence ? { longest } : {}) };
};
