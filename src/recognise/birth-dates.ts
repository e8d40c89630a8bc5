// Dates that tell when somebody was born: after a word for it, behind a name, or full dates from long ago.
import { spanOf, type Span } from './span.ts';
import { suggestions, type TextLanguage } from './suggestions.ts';

const month =
  '(?:jan(?:uari|uary)?|feb(?:ruari|ruary)?|maart|march|mrt|apr(?:il)?|mei|may|june?|juni|july?|juli|aug(?:ustus|ust)?|sept?(?:ember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const date = new RegExp(
  String.raw`(?<![\p{L}\d])(?:\d{1,2}\s?[-/.]\s?\d{1,2}\s?[-/.]\s?(?:(?:19|20)\d{2}|\d{2})|(?:19|20)\d{2}-\d{1,2}-\d{1,2}|\d{1,2}(?:e|ste|de|th|st)?[\s-]${month}(?:[\s-](?:19|20)\d{2})?)(?![\p{L}\d])`,
  'giu',
);
const cueBefore =
  /(?:geboren|geboorte\p{L}*|geb\.?(?:\s?dat\.?)?|jarig|verjaar\p{L}*|born|birth\p{L}*|d\.?o\.?b\.?)\W(?:[^.!?\n]{0,24}\W)?$/iu;
const cueAfter = /^\W{0,3}(?:geboren|ter wereld|jarig|born)/iu;
const personBefore =
  /(?:jongen|meisje|kind|zoon|dochter|vader|moeder|baby|broer\p{L}*|zus\p{L}*)\s(?:is\s)?van\s$/iu;
const behindName = /\p{L}\s\($/u;

/** Full dates from before this year are taken for dates of birth wherever they stand. */
const longAgo = 2019;

const yearOf = (found: string): number | undefined => {
  const year = /(?:19|20)\d{2}/u.exec(found);
  return year ? Number(year[0]) : undefined;
};

export const findBirthDates = (text: string, language: TextLanguage): readonly Span[] => {
  const words = suggestions[language];
  if (!/\d/u.test(text)) return [];
  return [...text.matchAll(date)].flatMap(({ 0: found, index }) => {
    const before = text.slice(Math.max(0, index - 48), index);
    const after = text.slice(index + found.length, index + found.length + 20);
    const year = yearOf(found);
    const says =
      cueBefore.test(before) ||
      cueAfter.test(after) ||
      (year !== undefined &&
        (personBefore.test(before) || (behindName.test(before) && after.startsWith(')')) || year < longAgo));
    if (!says) return [];
    const end = index + found.trimEnd().length;
    const suggestion = year === undefined ? words.sometime : words.bornIn(String(year));
    const lead = /(?<![\p{L}])(?:op|on)\s$/iu.exec(before);
    return [
      {
        ...spanOf('birth-date', index, end, suggestion),
        replaces: { start: year !== undefined && lead ? index - lead[0].length : index, end },
      },
    ];
  });
};
