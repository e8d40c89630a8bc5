import { err, ok, type Result } from '../basics/result.ts';
import { joinParagraphs, type Card, type Deck, type Link } from './deck.ts';
import { readDocument, readText } from './document.ts';
import { noteIn, type DeckFault, type Note } from './fault.ts';
import { parseCard } from './parse-card.ts';
import { parseLinks } from './parse-links.ts';

/** The texts of a deck's folder by path within it: `deck.nl.md`, `links.md`, `cards/01-listening.nl.md`. */
export type DeckFiles = Readonly<Record<string, string>>;

const cardFile = /^cards\/(\d\d)-[a-z0-9-]+\.([a-z]{2})\.md$/;

/** The card number and language in a card's path; undefined for any other path. */
export const cardPlace = (
  path: string,
): { readonly number: number; readonly language: string } | undefined => {
  const [, digits, language] = cardFile.exec(path) ?? [];
  return digits !== undefined && language !== undefined && digits !== '00'
    ? { number: Number(digits), language }
    : undefined;
};

/**
 * Reads one language of a deck from its Markdown files (format: docs/deck-format.md).
 * `language` is two letters, `nl`. Files of other languages are left alone. Gives every fault found, by file
 * and line, rather than the first.
 */
export const parseDeck = (files: DeckFiles, language: string): Result<Deck, readonly DeckFault[]> => {
  const faults: DeckFault[] = [];
  const links = parseLinksFile(files, faults);
  const cards = parseCards(files, language, links, faults);
  const deck = parseFrontFile(files, language, cards, faults);
  if (deck && faults.length === 0) return ok(deck);
  return err(faults.toSorted(byPlace));
};

const byPlace = (one: DeckFault, other: DeckFault): number =>
  one.file === other.file ? one.line - other.line : one.file < other.file ? -1 : 1;

const textOf = (files: DeckFiles, path: string): string | undefined =>
  Object.hasOwn(files, path) ? files[path] : undefined;

const parseLinksFile = (files: DeckFiles, faults: DeckFault[]): ReadonlyMap<string, Link> => {
  const text = textOf(files, 'links.md');
  return text === undefined ? new Map() : parseLinks(text, noteIn(faults, 'links.md'));
};

const parseCards = (
  files: DeckFiles,
  language: string,
  links: ReadonlyMap<string, Link>,
  faults: DeckFault[],
): readonly Card[] => {
  const cards: Card[] = [];
  const taken = { number: new Set<number>(), card: new Set<string>(), question: new Set<string>() };
  for (const path of Object.keys(files).toSorted()) {
    const note = noteIn(faults, path);
    const place = cardPlace(path);
    if (!place && path.startsWith('cards/')) note(1, 'a file name like cards/01-my-card.nl.md');
    if (place?.language !== language) continue;
    if (taken.number.has(place.number)) note(1, `one card ${place.number} only in this language`);
    taken.number.add(place.number);
    const text = files[path] ?? '';
    const card = parseCard(text, place.number, links, language, note);
    if (!card) continue;
    noteTaken(card, text, taken, note);
    cards.push(card);
  }
  return cards;
};

const noteTaken = (
  card: Card,
  text: string,
  taken: { readonly card: Set<string>; readonly question: Set<string> },
  note: Note,
): void => {
  if (card.id !== '' && taken.card.has(card.id))
    note(lineOfId(text, card.id), `an id that no other card has; {#${card.id}} is taken`);
  taken.card.add(card.id);
  for (const { id } of card.questions) {
    if (id !== '' && taken.question.has(id)) {
      note(lineOfId(text, id), `an id that no other question has; {#${id}} is taken`);
    }
    taken.question.add(id);
  }
};

/** The last line on which this id stands, from 1; 1 where it stands nowhere. */
export const lineOfId = (text: string, id: string): number =>
  Math.max(1, text.split(/\r\n|\r|\n/).findLastIndex((line) => line.includes(`{#${id}}`)) + 1);

const parseFrontFile = (
  files: DeckFiles,
  language: string,
  cards: readonly Card[],
  faults: DeckFault[],
): Deck | undefined => {
  const file = `deck.${language}.md`;
  const note = noteIn(faults, file);
  const text = textOf(files, file);
  if (text === undefined) {
    note(1, `a file ${file} in the deck's folder`);
    return undefined;
  }
  if (cards.length === 0) note(1, `at least one card beside this file, like cards/01-my-card.${language}.md`);
  const document = readDocument(text, note);
  if (!document) return undefined;
  const stray = document.opening.blocks[0];
  if (stray) note(stray.line, 'a heading "## … {#id}" before the first paragraph');
  const read = document.sections.map((section) => ({
    id: section.id,
    title: section.title,
    text: readText(section, note),
  }));
  const source = read.find((section) => section.id === 'source');
  const sections = read.filter((section) => section !== source);
  if (!source) note(1, 'a section {#source} that says where the deck comes from');
  if (sections.length === 0) note(1, 'at least one section that introduces the deck');
  return {
    id: document.id,
    title: document.title,
    language,
    sections,
    intro: joinParagraphs(sections.map((section) => section.text)),
    cards,
    source: source?.text ?? '',
  };
};
