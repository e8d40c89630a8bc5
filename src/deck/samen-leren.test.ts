// Counts the deck as it stands in content/ against the inventory of the source document.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compareLanguages } from './compare-languages.ts';
import type { Deck } from './deck.ts';
import { parseDeck, type DeckFiles } from './parse-deck.ts';
import { activityNames, questionsForActivity } from './serves.ts';

const folder = new URL('../../content/decks/samen-leren/', import.meta.url);
const files: DeckFiles = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(new URL(path, folder), 'utf8')]),
);

const deckIn = (language: string): Deck => {
  const result = parseDeck(files, language);
  if (!result.ok) throw new Error(JSON.stringify(result.error, undefined, 2));
  return result.value;
};

const numbered = (card: number, letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${card}-${letter}${index + 1}`);

const inventory = [
  { number: 1, tips: 7, leads: 0, links: 3, sideBox: false, tipsIntro: false, P: 5, O: 1, B: 0 },
  { number: 2, tips: 5, leads: 0, links: 5, sideBox: false, tipsIntro: false, P: 7, O: 4, B: 0 },
  { number: 3, tips: 3, leads: 3, links: 4, sideBox: true, tipsIntro: false, P: 5, O: 3, B: 0 },
  { number: 4, tips: 4, leads: 0, links: 4, sideBox: false, tipsIntro: true, P: 3, O: 3, B: 3 },
];

it.each(['nl', 'en'])('[DK15] the inventory is whole in %s', (language) => {
  const { id, cards, sections, source } = deckIn(language);
  expect({ id, cards: cards.length, source: source.includes('Samen leren van incidenten') }).toEqual({
    id: 'samen-leren',
    cards: 4,
    source: true,
  });
  expect(sections.map((section) => section.id)).toEqual([
    'when-it-happens',
    'what-learning-asks',
    'why-knowing-is-not-enough',
    'for-whom',
    'how-to-use',
    'themes',
  ]);
  for (const [index, wanted] of inventory.entries()) {
    const card = cards[index];
    if (!card) throw new Error(`No card ${index + 1}`);
    expect({
      number: card.number,
      tips: card.tips.length,
      leads: card.tips.filter((tip) => tip.lead !== undefined).length,
      links: card.links.length,
      sideBox: card.sideBox !== undefined,
      tipsIntro: card.tipsIntro !== undefined,
    }).toEqual({
      number: wanted.number,
      tips: wanted.tips,
      leads: wanted.leads,
      links: wanted.links,
      sideBox: wanted.sideBox,
      tipsIntro: wanted.tipsIntro,
    });
    expect(card.questions.map((question) => question.id)).toEqual([
      ...numbered(wanted.number, 'P', wanted.P),
      ...numbered(wanted.number, 'O', wanted.O),
      ...numbered(wanted.number, 'B', wanted.B),
    ]);
    expect(card.source).toContain('Samen leren van incidenten');
  }
});

it.each(['nl', 'en'])('[DK15] each audience has its questions in %s', (language) => {
  const questions = deckIn(language).cards.flatMap((card) => card.questions);
  const count = (audience: string): number =>
    questions.filter((question) => question.audience === audience).length;
  expect(questions).toHaveLength(34);
  expect(count('professional')).toBe(20);
  expect(count('organisation-and-policy')).toBe(8);
  expect(count('director')).toBe(3);
  expect(count('policy-maker')).toBe(3);
  for (const { text } of questions) expect(text).toMatch(/\?$/);
});

it('[DK15] sixteen links lead to fifteen pages, each title spelled as on its page', () => {
  const links = deckIn('nl').cards.flatMap((card) => card.links);
  expect(links).toHaveLength(16);
  expect(new Set(links.map((link) => link.url)).size).toBe(15);
  expect(links.map((link) => link.title)).toContain('Frustratiewijzer');
});

it('[DK13] Dutch and English of the deck have the same shape', () => {
  expect(compareLanguages(files, deckIn('nl'), deckIn('en'))).toEqual([]);
});

it('[DK14] every activity serves questions that the deck holds', () => {
  const ids = new Set(deckIn('nl').cards.flatMap((card) => card.questions.map((question) => question.id)));
  const served = activityNames.flatMap((name) => questionsForActivity(name));
  expect(served.filter((id) => !ids.has(id))).toEqual([]);
});

it('[DK1] the examples in docs/deck-format.md make a deck', () => {
  const page = readFileSync(new URL('../../docs/deck-format.md', import.meta.url), 'utf8');
  const [front, card, links] = [...page.matchAll(/```\n(# [^]*?)```/g)].map((match) => match[1] ?? '');
  const result = parseDeck(
    {
      'deck.nl.md': front ?? '',
      'cards/01-listening.nl.md': card ?? '',
      'links.md': `${links}- [Elsewhere](https://example.org) {#a-foreign-page}\n`,
    },
    'nl',
  );
  expect(result.ok ? result.value.cards.length : result.error).toBe(1);
});
