import { expect, it } from 'vitest';
import { compareLanguages } from './compare-languages.ts';
import { parseDeck, type DeckFiles } from './parse-deck.ts';

const deckText = '# Deck {#deck}\n\n## How {#how}\n\nSo.\n\n## Source {#source}\n\nOurs.\n';
const cardText = `# Card {#card}

> Front.

Intro.

## Why? {#why-hard}

Because.

## Tips {#tips}

Always:

- **Ask:** it helps.
- Listen.

## Box {#side-box}

Box.

## Questions {#professional}

- One? {#1-P1}
- Two? {#1-P2}

## More {#links}

- page

## Source {#source}

Ours.
`;

const linksText = '# Links {#links}\n\n## Nl {#nl}\n\n- [Page](https://example.org) {#page}\n';

const differences = (deck: string, card: string, extra: DeckFiles = {}): string[] => {
  const files: DeckFiles = {
    'deck.nl.md': deckText,
    'links.md': linksText,
    'cards/01-card.nl.md': cardText,
    'deck.en.md': deck,
    'cards/01-card.en.md': card.replace('- page', '- page: Page'),
    ...extra,
  };
  const original = parseDeck(files, 'nl');
  const translated = parseDeck(files, 'en');
  if (!original.ok || !translated.ok) throw new Error(JSON.stringify([original, translated]));
  return compareLanguages(files, original.value, translated.value).map(
    ({ file, line, expected }) => `${file}:${line}: expected ${expected}`,
  );
};

it('[DK13] two languages of the same shape have no differences, whatever their words', () => {
  expect(differences(deckText, cardText.replace('Listen.', 'Luister.'))).toEqual([]);
});

it.each([
  [
    'the id of the deck',
    deckText.replace('{#deck}', '{#other}'),
    cardText,
    'deck.en.md:1: expected the deck',
  ],
  ['a section', deckText.replace('{#how}', '{#why}'), cardText, 'deck.en.md:3: expected how at place 1'],
  ['the id of a card', deckText, cardText.replace('{#card}', '{#x}'), '01-card.en.md:1: expected the card'],
  ['a tip', deckText, cardText.replace('- Listen.\n', ''), '01-card.en.md:11: expected 2 tips'],
  ['a lead', deckText, cardText.replace('**Ask:** ', ''), '01-card.en.md:11: expected bold words'],
  [
    'the opening of the tips',
    deckText,
    cardText.replace('Always:\n', ''),
    '01-card.en.md:11: expected an opening',
  ],
  [
    'the side box',
    deckText,
    cardText.replace('## Box {#side-box}\n\nBox.\n', ''),
    '01-card.en.md:1: expected a sec',
  ],
  [
    'a link',
    deckText,
    cardText.replace('## More {#links}\n\n- page\n', ''),
    '01-card.en.md:1: expected page at place 1',
  ],
  [
    'a question',
    deckText,
    cardText.replace('- Two? {#1-P2}\n', ''),
    '01-card.en.md:1: expected 1-P2 (professional)',
  ],
  [
    'an audience',
    deckText,
    cardText.replace('{#professional}', '{#director}'),
    '01-card.en.md:24: expected 1-P1 (pro',
  ],
  ['an extra question', deckText, cardText.replace('- Two?', '- And? {#1-P3}\n- Two?'), ':25: expected 1-P2'],
])('[DK13] another shape of %s is a fault in the translation', (_, deck, card, fault) => {
  const found = differences(deck, card);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(fault);
});

it('[DK13] a card in one language only is a fault, both ways', () => {
  const second = cardText
    .replace('- page', '- page: Page')
    .replace('{#card}', '{#second}')
    .replaceAll('{#1-P', '{#2-P');
  expect(differences(deckText, cardText, { 'cards/02-b.nl.md': second })).toEqual([
    'deck.en.md:1: expected a card 2 in en, as in nl',
  ]);
  expect(differences(deckText, cardText, { 'cards/02-b.en.md': second })).toEqual([
    'deck.en.md:1: expected no card 2 in en, as in nl',
  ]);
});
