// Decks as modules: `virtual:deck/<deck>/<language>` exports the parsed deck, so that no browser parses Markdown.
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import type { Deck } from '../src/deck/deck.ts';
import { parseDeck, type DeckFiles } from '../src/deck/parse-deck.ts';

const address = /^virtual:deck\/([a-z-]+)\/([a-z]{2})$/;

const readDeckFiles = (folder: string): DeckFiles =>
  Object.fromEntries(
    globSync(`${folder}/**/*.md`).map((path) => [
      relative(folder, path).replaceAll('\\', '/'),
      readFileSync(path, 'utf8'),
    ]),
  );

/** One deck in one language. Throws with file, line and what was expected there. */
export const readDeck = (deck: string, language: string): Deck => {
  const parsed = parseDeck(readDeckFiles(`content/decks/${deck}`), language);
  if (parsed.ok) return parsed.value;
  const faults = parsed.error.map(
    ({ file, line, expected }) => `${deck}/${file}:${line}: expected ${expected}`,
  );
  throw new Error(faults.join('\n'));
};

export const deckModules = (): Plugin => ({
  name: 'deck-modules',
  resolveId: (id) => (address.test(id) ? `\0${id}` : undefined),
  load: (id) => {
    const [, deck, language] = address.exec(id.slice(1)) ?? [];
    if (deck === undefined || language === undefined) return undefined;
    return `export const deck = ${JSON.stringify(readDeck(deck, language))};`;
  },
});
