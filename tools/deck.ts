// npm run -s deck -- show DECK [--lang nl] [--json]     prints one deck of content/decks
// npm run deck -- check DIR                             checks a deck's folder, in every language it has
// Exit 0 when all is well, 1 when the deck has faults, 2 when the command makes no sense.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { compareLanguages } from '../src/deck/compare-languages.ts';
import type { Card, Deck } from '../src/deck/deck.ts';
import type { DeckFault } from '../src/deck/fault.ts';
import { parseDeck, type DeckFiles } from '../src/deck/parse-deck.ts';

const usage = 'Usage: deck show DECK [--lang nl] [--json] | deck check DIR';
const decksFolder = join(import.meta.dirname, '..', 'content', 'decks');

class Refusal extends Error {}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The Markdown of a deck's folder and of its cards folder, by path with forward slashes. */
const readDeckFiles = (folder: string): DeckFiles => {
  const files: [string, string][] = [];
  for (const part of ['', 'cards']) {
    const here = join(folder, part);
    if (!isFolder(here)) continue;
    for (const entry of readdirSync(here, { withFileTypes: true })) {
      if (!entry.isFile() || entry.name.startsWith('.')) continue;
      // Beside the cards there may be a picture or a letter; among the cards everything has to be a card.
      if (part === '' && !entry.name.endsWith('.md')) continue;
      const path = join(here, entry.name);
      files.push([relative(folder, path).split(sep).join('/'), readFileSync(path, 'utf8')]);
    }
  }
  return Object.fromEntries(files);
};

const printFaults = (folder: string, faults: readonly DeckFault[]): void => {
  for (const { file, line, expected } of faults) {
    console.error(`${join(folder, file)}:${line}: expected ${expected}`);
  }
};

// Dutch first: the other languages are checked against it.
const languagesOf = (files: DeckFiles): string[] => {
  const found = Object.keys(files).flatMap(
    (path) => /^(?:deck|cards\/.*)\.([a-z]{2})\.md$/.exec(path)?.[1] ?? [],
  );
  return [...new Set(found)].toSorted((one, other) =>
    one === 'nl' ? -1 : other === 'nl' ? 1 : one.localeCompare(other),
  );
};

const show = (id: string, language: string, asJson: boolean): number => {
  const folder = join(decksFolder, id);
  if (!/^[a-z0-9-]+$/.test(id) || !isFolder(folder)) {
    throw new Refusal(`No deck "${id}". Known: ${readdirSync(decksFolder).join(', ')}`);
  }
  const files = readDeckFiles(folder);
  if (!languagesOf(files).includes(language)) {
    throw new Refusal(`Deck "${id}" is not there in "${language}". Known: ${languagesOf(files).join(', ')}`);
  }
  const result = parseDeck(files, language);
  if (!result.ok) {
    printFaults(folder, result.error);
    return 1;
  }
  console.log(asJson ? JSON.stringify(deckToJson(result.value), undefined, 2) : outline(result.value));
  return 0;
};

const deckToJson = ({ id, title, language, intro, cards }: Deck): unknown => ({
  id,
  title,
  language,
  intro,
  cards: cards.map(cardToJson),
});

const cardToJson = (card: Card): unknown => ({
  id: card.id,
  number: card.number,
  title: card.title,
  intro: card.intro,
  whyHardTitle: card.whyHardTitle,
  whyHard: card.whyHard,
  tipsTitle: card.tipsTitle,
  tipsIntro: card.tipsIntro,
  tips: card.tips,
  sideBox: card.sideBox,
  questions: card.questions,
  links: card.links.map(({ title, url }) => ({ title, url })),
});

const outline = (deck: Deck): string =>
  [
    `${deck.title} (${deck.id}, ${deck.language})`,
    ...deck.cards.flatMap((card) => [
      '',
      `${card.number}. ${card.title}`,
      ...card.questions.map((question) => `   ${question.id}  ${question.text}`),
    ]),
  ].join('\n');

const check = (folder: string): number => {
  if (!isFolder(folder)) throw new Refusal(`No folder "${folder}"`);
  const files = readDeckFiles(folder);
  const languages = languagesOf(files);
  const results = (languages.length > 0 ? languages : ['nl']).map((language) => parseDeck(files, language));
  const decks = results.flatMap((result) => (result.ok ? [result.value] : []));
  const [original, ...translations] = decks;
  const faults = [
    ...results.flatMap((result) => (result.ok ? [] : result.error)),
    ...translations.flatMap((translated) => (original ? compareLanguages(files, original, translated) : [])),
  ];
  if (faults.length > 0 || !original) {
    printFaults(folder, faults.filter(isFirst));
    return 1;
  }
  const questions = original.cards.reduce((sum, card) => sum + card.questions.length, 0);
  console.log(
    `${original.id}: ${original.cards.length} cards, ${questions} questions, in ${languages.join(' and ')}. No faults.`,
  );
  return 0;
};

// A fault in links.md is found once for each language.
const isFirst = (fault: DeckFault, index: number, all: readonly DeckFault[]): boolean =>
  all.findIndex(
    ({ file, line, expected }) => file === fault.file && line === fault.line && expected === fault.expected,
  ) === index;

const readArguments = (): { words: string[]; language: string; asJson: boolean } => {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { lang: { type: 'string', default: 'nl' }, json: { type: 'boolean', default: false } },
    });
    return { words: positionals, language: values.lang, asJson: values.json };
  } catch (error) {
    throw new Refusal(
      `${error instanceof Error ? error.message.split(/[.\n]/)[0] : 'Bad arguments'}. ${usage}`,
      {
        cause: error,
      },
    );
  }
};

const run = (): number => {
  const { words, language, asJson } = readArguments();
  const [command, target, ...more] = words;
  if (target === undefined || more.length > 0) throw new Refusal(usage);
  if (command === 'show') return show(target, language, asJson);
  if (command === 'check') return check(target);
  throw new Refusal(`No command "${command}". ${usage}`);
};

try {
  process.exitCode = run();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
