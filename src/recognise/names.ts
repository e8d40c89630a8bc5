// Names of people: known ones, words with a capital inside a sentence, and what stands behind a cue.
import { beforePeople, inName, isRole, namingWords, speechVerbs, titleFor } from './cues.ts';
import { firstNames, surnames } from './known-names.ts';
import { isNotName, starters } from './not-names.ts';
import { namesThatAreWords } from './names-that-are-words.ts';
import type { Stretch } from './span.ts';
import { plainName } from './pack-names.ts';
import type { Token } from './tokens.ts';

const parts = (key: string): readonly string[] => key.split(/['’-]/u).filter((part) => part !== '');

const listHas = (list: ReadonlySet<string>, key: string): boolean =>
  list.has(plainName(key)) || (parts(key).length > 1 && parts(key).some((part) => list.has(plainName(part))));

/** Abdelkarim, Abdirahman, Gebremedhin: more of them than a list can hold. */
const firstNameBegins = /^(?:abd[aeiou]|gebre)\p{L}{3,}/u;

const isFirstName = (key: string): boolean => firstNameBegins.test(key) || listHas(firstNames, key);

const isSurname = (key: string): boolean => listHas(surnames, key);

const isCertain = (key: string): boolean =>
  (isFirstName(key) && !namesThatAreWords.has(key)) || isSurname(key);

/** More than two capitals and no small letter, or a capital inside: an abbreviation, a product. */
const isAbbreviation = ({ text }: Token): boolean =>
  (/^[\p{Lu}-]{2,}$/u.test(text) && !(text.length > 3 && isFirstName(text.toLowerCase()))) ||
  /\p{Ll}\p{Lu}/u.test(text.replace(/^(?:Mc|Mac|De|Van|El|Al|O['’])/u, ''));

const articles = new Set(['de', 'het', 'een', "'t", 'the', 'an', 'elke', 'iedere', 'ieder', 'elk']);

/** Words end like these, names seldom; for the first word of a sentence that is on no list. */
const endsLikeWord = /(?:t|de|te|en|ing|heid|lijk|ijk|ig|baar|loos|je|jes|ers|sel|erwijs)$/u;

/** The words before a token on the same sentence, a small word of a name skipped: `mevrouw van der` Zwaag. */
const cueBefore = (tokens: readonly Token[], index: number): Token | undefined => {
  let at = index - 1;
  while (
    at >= 0 &&
    tokens[at]?.hasCapital === false &&
    inName.has(tokens[at]?.key ?? '') &&
    !tokens[at + 1]?.isFirst
  )
    at -= 1;
  const found = tokens[at];
  const next = tokens[at + 1];
  return found && next && /^(?:\.?\s|,\s|:\s)$/u.test(next.gap) ? found : undefined;
};

const isInitial = (tokens: readonly Token[], index: number): boolean => {
  const { text = '', end = 0 } = tokens[index] ?? {};
  const next = tokens[index + 1];
  return /^\p{Lu}$/u.test(text) && next?.hasCapital === true && next.start > end && /^\.\s?$/u.test(next.gap);
};

/** The place of what comes behind the initials that begin at `index`, if any do. */
const behindInitials = (tokens: readonly Token[], index: number): number =>
  isInitial(tokens, index) ? behindInitials(tokens, index + 1) : index;

/** Whether the token at `index` is somebody's name by itself. */
const isName = (tokens: readonly Token[], index: number): boolean => {
  const token = tokens[index];
  if (!token) return false;
  const { key, hasCapital, isFirst } = token;
  const before = isFirst ? undefined : tokens[index - 1];
  const cue = cueBefore(tokens, index);
  const directly = before !== undefined && /^\.?\s$/u.test(token.gap);
  const known = isCertain(key);
  if (!hasCapital) {
    if (!isFirstName(key) || namesThatAreWords.has(key) || key.length < 4 || isRole(key)) return false;
    const next = tokens[index + 1];
    return (
      (cue !== undefined &&
        (isRole(cue.key) || namingWords.has(cue.key) || titleFor(cue.key, 'nl') !== undefined)) ||
      (before !== undefined && directly && beforePeople.has(before.key)) ||
      (next !== undefined && next.gap === ' ' && speechVerbs.has(next.key))
    );
  }
  if (isAbbreviation(token) || (isNotName(key) && !known)) return false;
  if (isFirst) return known || isNameAtStart(tokens, index);
  if (isRole(key) || (titleFor(key, 'nl') !== undefined && !known)) return false;
  if (
    cue &&
    directly &&
    cue === before &&
    (titleFor(cue.key, 'nl') !== undefined || namingWords.has(cue.key))
  )
    return true;
  if (known) return true;
  if (before && directly && articles.has(before.key)) return false;
  if (before && directly && before.hasCapital && isNotName(before.key)) return false;
  return key.length > 1;
};

/** The first word of a sentence has a capital anyway: only what stands behind it tells. */
const isNameAtStart = (tokens: readonly Token[], index: number): boolean => {
  const { key = '' } = tokens[index] ?? {};
  const next = tokens[index + 1];
  if (!next || next.isFirst || starters.has(key) || isRole(key) || titleFor(key, 'nl') !== undefined)
    return false;
  if (key.length < 2) return false;
  const unusual = /[^a-zëïéèöü]/u.test(key) || !endsLikeWord.test(key);
  const spaced = next.gap === ' ';
  const listed = isFirstName(key) || isSurname(key);
  if (spaced && next.hasCapital && !isNotName(next.key) && !isAbbreviation(next) && (listed || unusual))
    return true;
  if (spaced && speechVerbs.has(next.key) && (listed || (unusual && key.length > 3 && !key.endsWith('s'))))
    return true;
  if (!listed) return false;
  if (/^(?:\s\(|,\s)\d/u.test(next.gap)) return true;
  return /^,\s$/u.test(next.gap)
    ? /^(?:die|dat|who)$/u.test(next.key)
    : spaced && /^(?:en|and)$/u.test(next.key) && tokens[index + 2]?.hasCapital === true;
};

/** Where the name that begins at `index` ends: initials, small words, surnames. */
const lastOf = (tokens: readonly Token[], index: number, taken: (token: Token) => boolean): number => {
  let last = index;
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    const previous = tokens[at - 1];
    if (!token || !previous || token.isFirst || taken(token)) break;
    const joined =
      token.gap === ' ' || token.gap === '-' || (/^\.\s?$/u.test(token.gap) && isInitial(tokens, at - 1));
    if (!joined) break;
    if (token.hasCapital && (!isNotName(token.key) || isCertain(token.key)) && !isAbbreviation(token))
      last = at;
    else if (token.hasCapital || !inName.has(token.key) || at - last > 3) break;
  }
  return last;
};

/** Small words that begin a name behind a title: `mevrouw van der Zwaag`. */
const firstOf = (tokens: readonly Token[], index: number): number => {
  let at = index;
  while (
    at > 1 &&
    tokens[at]?.gap === ' ' &&
    inName.has(tokens[at - 1]?.key ?? '') &&
    !tokens[at - 1]?.hasCapital
  )
    at -= 1;
  const { key = '' } = tokens[at - 1] ?? {};
  return at < index && titleFor(key, 'nl') !== undefined && /^\.?\s$/u.test(tokens[at]?.gap ?? '')
    ? at
    : index;
};

export interface FoundName extends Stretch {
  /** Places in the tokens. */
  readonly first: number;
  readonly last: number;
}

/** @param taken what is something else already */
export const findNames = (
  tokens: readonly Token[],
  taken: (token: Token) => boolean,
): readonly FoundName[] => {
  const found: FoundName[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token || taken(token)) continue;
    if (!isName(tokens, index) && !isName(tokens, behindInitials(tokens, index))) continue;
    const first = firstOf(tokens, index);
    const last = token.hasCapital ? lastOf(tokens, index, taken) : index;
    found.push({ first, last, start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 });
    index = last;
  }
  // Who is named once is meant at the start of a sentence too.
  const keys = new Set(
    found.flatMap(({ first, last }) =>
      tokens
        .slice(first, last + 1)
        .filter(({ hasCapital }) => hasCapital)
        .map(({ key }) => key),
    ),
  );
  const again = tokens.flatMap((token, index) =>
    token.hasCapital &&
    token.key.length > 2 &&
    keys.has(token.key) &&
    !taken(token) &&
    !found.some(({ first, last }) => first <= index && index <= last)
      ? [{ first: index, last: index, start: token.start, end: token.end }]
      : [],
  );
  return [...found, ...again].toSorted((one, other) => one.start - other.start);
};
