// Words that the facilitator added for one room: a name, a village, a nickname.
import { spanOf, type Span } from './span.ts';
import { suggestions, type TextLanguage } from './suggestions.ts';

const special = /[.*+?^${}()|[\]\\/]/gu;

const patternOf = (words: readonly string[]): RegExp | undefined => {
  const sources = words
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(special, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`));
  return sources.length === 0
    ? undefined
    : new RegExp(String.raw`(?<![\p{L}\d])(?:${sources.join('|')})(?=s?(?![\p{L}\d]))`, 'giu');
};

/** In any letter case, as whole words. */
export const findRoomWords = (
  text: string,
  words: readonly string[],
  language: TextLanguage,
): readonly Span[] => {
  const pattern = patternOf(words);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ 0: found, index }) =>
    spanOf('room-word', index, index + found.length, suggestions[language].roomWord),
  );
};
