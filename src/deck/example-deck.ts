// A small deck with every part of the format, for the tests of this area.
import type { DeckFiles } from './parse-deck.ts';

export const deckText = `# Our deck {#our-deck}

## For whom {#for-whom}

For us.
And for you.

For all.

## How {#how}

Read, then talk.

## Source {#source}

By ourselves.
`;

export const cardText = `# First card {#first}

> One sentence
> for the front.

Intro one.

Intro two.

## Why? {#why-hard}

Because.

## What helps {#tips}

Everywhere:

- **Stay calm:** breathe
  slowly.
- Ask.

## Box {#side-box}

A box.

## For professionals {#professional}

- How? {#1-P1}
- Why? {#1-P2}

## For directors {#director}

- Who? {#1-D1}

## More {#links}

- home
- elders: Elsewhere

## Source {#source}

Card one of our deck.
`;

export const secondCard = `# Second card {#second}

> Front.

Intro.

## Why? {#why-hard}

Because.

## What helps {#tips}

- Ask.

## For policy {#organisation-and-policy}

- What? {#2-O1}

## Source {#source}

Card two.
`;

export const linksText = `# Links {#links}

## English {#en}

- [Home [1]](https://example.org/home) {#home}

## Dutch {#nl}

- [Elders](https://example.org/elders?a=b#c) {#elders}
`;

export const exampleFiles: DeckFiles = {
  'deck.en.md': deckText,
  'links.md': linksText,
  'cards/02-second.en.md': secondCard,
  'cards/01-first.en.md': cardText,
  'cards/01-first.nl.md': 'not read in English',
  'README.md': 'for whoever opens the folder',
};
