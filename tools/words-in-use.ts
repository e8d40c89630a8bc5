// Which words the code asks for and which it never does. An id stands in the code as a whole literal, in data
// or in a call; an id put together (`ui.seen.${…}`) counts for every id with that beginning and end.
import { globSync, readFileSync } from 'node:fs';

const call = /\bwords\(\s*'([^']+)'/g;
const literal = /'([a-z][a-z0-9-]*(?:\.[a-z0-9-]+)+)'/g;
const template = /`((?:[a-z][a-z0-9-]*\.[^`$]*)?)(\$\{[^}]*\}(?:\.\$\{[^}]*\})*)((?:\.[a-z0-9.-]+)?)`/g;

export interface WordsInUse {
  /** Asked for by name, with the file that asks. */
  readonly asked: ReadonlyMap<string, string>;
  readonly isUsed: (id: string) => boolean;
}

const groups = (text: string, pattern: RegExp): readonly (readonly string[])[] =>
  [...text.matchAll(pattern)].map((match) => match.slice(1));

export const findWordsInUse = (texts: ReadonlyMap<string, string>): WordsInUse => {
  const asked = new Map<string, string>();
  const literals = new Set<string>();
  const templates: { readonly begin: string; readonly places: number; readonly end: string }[] = [];
  for (const [file, text] of texts) {
    for (const [id = ''] of groups(text, call)) asked.set(id, file);
    for (const [id = ''] of groups(text, literal)) literals.add(id);
    for (const [begin = '', varying = '', end = ''] of groups(text, template)) {
      templates.push({ begin, places: varying.split('${').length - 1, end });
    }
  }
  const fits = (id: string) =>
    templates.some(({ begin, places, end }) => {
      if (!id.startsWith(begin) || !id.endsWith(end) || id.length <= begin.length + end.length) return false;
      if (begin !== '') return true;
      // Without a fixed beginning each part that varies is one word, or `.name` would stand for every id.
      const varying = end === '' ? id : id.slice(0, -end.length);
      return (end !== '' || places > 2) && varying.split('.').length === places;
    });
  return { asked, isUsed: (id) => literals.has(id) || asked.has(id) || fits(id) };
};

/** The product's own code: tests may name ids that do not exist. */
export const readCode = (): ReadonlyMap<string, string> =>
  new Map(
    globSync('src/**/*.{ts,tsx}')
      .map((file) => file.replaceAll('\\', '/'))
      .filter((file) => !/\.(?:test|contract)\.tsx?$|\/compiled\//.test(file))
      .map((file) => [file, readFileSync(file, 'utf8')]),
  );
