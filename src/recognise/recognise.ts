// Finds what may make a person recognisable in a text. Help while writing: it guarantees nothing, and changes nothing.
import { findAddresses } from './addresses.ts';
import { findAges } from './ages.ts';
import { findBirthDates } from './birth-dates.ts';
import { nameToSpan } from './name-spans.ts';
import { findNames } from './names.ts';
import { findNumbers } from './numbers.ts';
import { findPlaces } from './places.ts';
import { findRoomWords } from './room-words.ts';
import { overlaps, withoutOverlap, type Span } from './span.ts';
import type { TextLanguage } from './suggestions.ts';
import { toTokens } from './tokens.ts';

export interface RecogniseOptions {
  /** Names and places that the facilitator added for this room. */
  readonly words?: readonly string[];
  /** Of the suggestions; the rules look for Dutch and the commonest English forms alike. */
  readonly language?: TextLanguage;
}

/** In the order of the text, none over another. Offsets are UTF-16 units, ends exclusive. */
export const recognise = (
  text: string,
  { words = [], language = 'nl' }: RecogniseOptions = {},
): readonly Span[] => {
  const ages = findAges(text, language);
  const structured = withoutOverlap([
    ...findNumbers(text, language),
    ...findBirthDates(text, language),
    ...findAddresses(text, language),
    ...findRoomWords(text, words, language),
    ...findPlaces(text, language),
    ...ages,
  ]);
  const tokens = toTokens(text);
  const taken = (token: { readonly start: number; readonly end: number }): boolean =>
    structured.some((span) => overlaps(span, token));
  const names = findNames(tokens, taken).map((name) => nameToSpan(text, tokens, name, ages, language));
  return withoutOverlap([...structured, ...names]);
};
