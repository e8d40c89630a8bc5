// The deck from the project's own files, for the report's card titles.
import { globSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Deck } from '../deck/deck.ts';
import { parseDeck } from '../deck/parse-deck.ts';

/** Undefined where there is no such deck, or it has faults (`npm run deck -- check` names them). */
export const readDeck = (id: string, language: 'nl' | 'en'): Deck | undefined => {
  const folder = fileURLToPath(new URL(`../../content/decks/${id}`, import.meta.url));
  const files = globSync(`${folder}/**/*.md`).map((file): [string, string] => [
    relative(folder, file).replaceAll('\\', '/'),
    readFileSync(file, 'utf8'),
  ]);
  const deck = parseDeck(Object.fromEntries(files), language);
  return deck.ok ? deck.value : undefined;
};
