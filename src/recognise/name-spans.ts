// What could stand in the place of a name: who it is, as far as the words around it tell.
import type { Age } from './ages.ts';
import { isRole, roleWithArticle, titleFor } from './cues.ts';
import type { FoundName } from './names.ts';
import { spanOf, type Span } from './span.ts';
import { personOfAge, suggestions, type TextLanguage } from './suggestions.ts';
import type { Token } from './tokens.ts';

const determiner =
  /(?<!\p{L})(?:de|het|een|zijn|haar|mijn|ons|onze|hun|je|jouw|uw|the|a|an|his|her|my|our|their|your)\s$/iu;

/** `zijn zusje`, or `de moeder` where nothing stands before it. */
const roleBefore = (
  text: string,
  role: Token,
  language: TextLanguage,
): { suggestion: string; start: number } => {
  const own = determiner.exec(text.slice(Math.max(0, role.start - 8), role.start));
  return own
    ? { suggestion: `${own[0].toLowerCase()}${role.key}`, start: role.start - own[0].length }
    : { suggestion: roleWithArticle(role.key, language), start: role.start };
};

/** The age that stands directly behind a name: `Kevin (13)`, `Kevin, 13 jaar,`. */
const ageBehind = (text: string, end: number, ages: readonly Age[]): Age | undefined =>
  ages.find(
    ({ start, end: ageEnd }) =>
      start > end && ageEnd > start && /^(?:\s\(|,\s)$/u.test(text.slice(end, start)),
  );

export const nameToSpan = (
  text: string,
  tokens: readonly Token[],
  { first, start, end }: FoundName,
  ages: readonly Age[],
  language: TextLanguage,
): Span => {
  const words = suggestions[language];
  const before = tokens[first - 1];
  const gap = tokens[first]?.gap ?? '';
  const direct = before !== undefined && /^\.?\s$/u.test(gap) && !tokens[first]?.isFirst ? before : undefined;
  const possessive = /^['’]s(?!\p{L})/u.exec(text.slice(end))?.[0].length ?? 0;
  const span = (suggestion: string, from: number, to = end + possessive): Span => ({
    ...spanOf('name', start, end, suggestion),
    replaces: { start: from, end: to },
  });
  if (direct && isRole(direct.key)) {
    const { suggestion, start: from } = roleBefore(text, direct, language);
    return span(suggestion, from);
  }
  const title = direct && titleFor(direct.key, language);
  if (direct && title !== undefined) {
    const lead = determiner.exec(text.slice(Math.max(0, direct.start - 8), direct.start));
    return span(title, direct.start - (lead?.[0].length ?? 0));
  }
  const age = ageBehind(text, end, ages);
  if (age) {
    const closing = text[age.end] === ')' ? 1 : 0;
    return span(words.aged(personOfAge(age.years, language), age.years), start, age.end + closing);
  }
  const relation = tokens[first - 2];
  if (direct && /^(?:van|of)$/u.test(direct.key) && relation && isRole(relation.key))
    return span(words.theChild, start);
  const near = ages.find(({ start: at }) => Math.abs(at - end) < 40);
  return span(near ? personOfAge(near.years, language) : words.somebody, start);
};
