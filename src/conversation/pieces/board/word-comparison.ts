// Which words several sentences share, and which stand in one of them only. By what a word begins with, so that
// "veilig", "veilige" and "veiligheid" count as one. It marks; what it means is for the people at the table.
import { isStopWord } from './stop-words.ts';

/** `shared`: in more than one of the texts · `own`: in this one only · `plain`: says nothing, or is no word. */
export type WordKind = 'shared' | 'own' | 'plain';

export interface WordPiece {
  readonly text: string;
  readonly kind: WordKind;
}

export interface WordComparison {
  /** The text in pieces that put together are the text again; neighbours of one kind stay together. */
  readonly piecesOf: (text: string) => readonly WordPiece[];
  /** Each shared word once, as it was first written, those in most texts first. */
  readonly shared: readonly string[];
}

const word = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

const endings = ['heden', 'heid', 'tjes', 'tje', 'jes', 'je', 'en', 'e'];
/** An s that makes a plural: ouders, tafels. Not the one of huis or thuis. */
const pluralS = /(?<=el|er|em|or|aar|ie)s$/u;
const leastStem = 3;

/** What a Dutch word has in common with its forms: wonen and woon, huis and huizen, veilig and veiligheid. */
export const stemOf = (text: string): string => {
  const plain = text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s$/u, '')
    .replace(pluralS, '');
  const shorten = (from: string): string => {
    const ending = endings.find((each) => from.endsWith(each) && from.length - each.length >= leastStem);
    return ending === undefined ? from : from.slice(0, -ending.length);
  };
  const short = shorten(shorten(plain));
  return short
    .replace(/([aeou])\1/gu, '$1')
    .replace(/([^aeiou])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
};

const stemsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(word)].flatMap(([written]) =>
      isStopWord(written) ? [] : [[stemOf(written), written] as const],
    ),
  );

const join = (pieces: readonly WordPiece[], piece: WordPiece): readonly WordPiece[] => {
  const last = pieces.at(-1);
  if (piece.text === '') return pieces;
  if (last?.kind !== piece.kind) return [...pieces, piece];
  return [...pieces.slice(0, -1), { kind: last.kind, text: last.text + piece.text }];
};

/** `lead`: words that all sentences were given to begin with, so that sharing them says nothing. */
export const compareWords = (texts: readonly string[], lead = ''): WordComparison => {
  const given = stemsIn(lead);
  const counts = new Map<string, number>();
  const written = new Map<string, string>();
  for (const [stem, first] of texts.flatMap((text) => [...stemsIn(text)])) {
    if (given.has(stem)) continue;
    counts.set(stem, (counts.get(stem) ?? 0) + 1);
    if (!written.has(stem)) written.set(stem, first.toLowerCase());
  }
  const kindOf = (one: string): WordKind => {
    const count = isStopWord(one) || texts.length < 2 ? 0 : (counts.get(stemOf(one)) ?? 0);
    if (count === 0) return 'plain';
    return count > 1 ? 'shared' : 'own';
  };
  return {
    piecesOf: (text) => {
      let pieces: readonly WordPiece[] = [];
      let end = 0;
      for (const match of text.matchAll(word)) {
        pieces = join(pieces, { kind: 'plain', text: text.slice(end, match.index) });
        pieces = join(pieces, { kind: kindOf(match[0]), text: match[0] });
        end = match.index + match[0].length;
      }
      return join(pieces, { kind: 'plain', text: text.slice(end) });
    },
    shared: [...counts]
      .filter(([, count]) => count > 1)
      .toSorted(([, one], [, other]) => other - one)
      .flatMap(([stem]) => written.get(stem) ?? []),
  };
};
