// A text as words, each with what stands around it.
import type { Stretch } from './span.ts';

export interface Token extends Stretch {
  readonly text: string;
  /** In small letters, without a possessive `'s`. */
  readonly key: string;
  /** The first word of a sentence, a line, a quotation: its capital says nothing. */
  readonly isFirst: boolean;
  readonly hasCapital: boolean;
  /** What stands between this word and the one before it. */
  readonly gap: string;
}

const word = /[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu;
const endsSentence = /[.!?…:;\n•|]|(?:^|\s)[-–—]\s|["“‘„(]$|(?:^|\s)'$/u;
/** A full stop behind one of these ends no sentence. */
const abbreviation =
  /(?:^|[\s(.])(?:dhr|mevr|mw|mr|mrs|ms|dr|drs|ing|ir|prof|fam|geb|tel|nr|ca|bijv|bv|resp|st|\p{Lu})$/iu;

/** One word; a possessive `'s` does not belong to it. */
const cut = (found: string): string => found.replace(/['’]s$/u, '');

export const toTokens = (text: string): readonly Token[] => {
  const tokens: Token[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(word)) {
    const own = cut(found);
    const gap = text.slice(end, index);
    const afterAbbreviation =
      /^\.\s?$/u.test(gap) && abbreviation.test(text.slice(Math.max(0, end - 8), end));
    tokens.push({
      text: own,
      key: own.toLowerCase(),
      start: index,
      end: index + own.length,
      gap,
      isFirst: tokens.length === 0 || (endsSentence.test(gap) && !afterAbbreviation),
      hasCapital: /^\p{Lu}/u.test(own) || /^\p{Ll}['’-]\p{Lu}/u.test(own),
    });
    end = index + found.length;
  }
  return tokens;
};
