import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuestion, paragraphsOf } from './deck.ts';
import { cardText, deckText, exampleFiles as files, linksText, secondCard } from './example-deck.ts';
import { parseDeck, type DeckFiles } from './parse-deck.ts';

const faultsOf = (changed: DeckFiles, language = 'en'): string[] => {
  const result = parseDeck({ ...files, ...changed }, language);
  return result.ok
    ? []
    : result.error.map(({ file, line, expected }) => `${file}:${line}: expected ${expected}`);
};

const cardWith = (from: string, to: string): DeckFiles => {
  expect(cardText).toContain(from);
  return { 'cards/01-first.en.md': cardText.replace(from, to) };
};

const linksWith = (from: string, to: string): DeckFiles => {
  expect(linksText).toContain(from);
  return { 'links.md': linksText.replace(from, to) };
};

describe('parseDeck', () => {
  it('[DK1] turns a folder into plain data', () => {
    const result = parseDeck(files, 'en');
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    const deck = result.value;
    expect(deck).toMatchObject({
      id: 'our-deck',
      title: 'Our deck',
      language: 'en',
      source: 'By ourselves.',
    });
    expect(deck.sections.map((section) => section.id)).toEqual(['for-whom', 'how']);
    expect(paragraphsOf(deck.intro)).toEqual(['For us. And for you.', 'For all.', 'Read, then talk.']);
    expect(deck.cards.map((card) => card.number)).toEqual([1, 2]);
    expect(deck.cards[0]).toEqual({
      id: 'first',
      number: 1,
      title: 'First card',
      line: 'One sentence for the front.',
      intro: 'Intro one.\n\nIntro two.',
      whyHardTitle: 'Why?',
      whyHard: 'Because.',
      tipsTitle: 'What helps',
      tipsIntro: 'Everywhere:',
      tips: [{ lead: 'Stay calm', text: 'breathe slowly.' }, { text: 'Ask.' }],
      sideBox: { title: 'Box', text: 'A box.' },
      questions: [
        { id: '1-P1', audience: 'professional', text: 'How?' },
        { id: '1-P2', audience: 'professional', text: 'Why?' },
        { id: '1-D1', audience: 'director', text: 'Who?' },
      ],
      links: [
        { id: 'home', title: 'Home [1]', url: 'https://example.org/home', language: 'en' },
        {
          id: 'elders',
          title: 'Elders',
          url: 'https://example.org/elders?a=b#c',
          language: 'nl',
          meaning: 'Elsewhere',
        },
      ],
      source: 'Card one of our deck.',
    });
    expect(JSON.parse(JSON.stringify(deck))).toEqual(deck);
    expect(findQuestion(deck, '2-O1')?.card.id).toBe('second');
    expect(findQuestion(deck, '9-P1')).toBeUndefined();
  });

  it('[DK2] a fault names file, line and what was expected', () => {
    expect(faultsOf(cardWith('- Why? {#1-P2}', '- Why?'))).toEqual([
      'cards/01-first.en.md:29: expected an id of letters, digits and hyphens at the end, like {#my-id}',
    ]);
    expect(faultsOf({ 'cards/01-first.en.md': '' })).toEqual([
      'cards/01-first.en.md:1: expected a title with an id, like "# My card {#my-card}"',
    ]);
    expect(faultsOf({}, 'fr')).toContain("deck.fr.md:1: expected a file deck.fr.md in the deck's folder");
    expect(faultsOf({ 'deck.fr.md': deckText }, 'fr')).toEqual([
      'deck.fr.md:1: expected at least one card beside this file, like cards/01-my-card.fr.md',
    ]);
  });

  it('[DK3] gives all faults, by file and line', () => {
    const found = faultsOf({
      ...cardWith('- How? {#1-P1}', 'How?'),
      'links.md': '- no title',
      'deck.en.md': deckText.replace(' {#how}', '').replace('For us.', '- For us.'),
    });
    expect(found.map((fault) => fault.split(': ')[0])).toEqual([
      'cards/01-first.en.md:28',
      'cards/01-first.en.md:37',
      'cards/01-first.en.md:38',
      'deck.en.md:5',
      'deck.en.md:10',
      'links.md:1',
    ]);
  });

  it.each([
    ['a card', { 'cards/02-second.en.md': secondCard.replace('{#second}', '{#first}') }, '02-second.en.md:1'],
    ['a question', { 'cards/02-second.en.md': secondCard.replace('2-O1', '1-P1') }, '02-second.en.md:17'],
    ['a question on one card', cardWith('{#1-P2}', '{#1-P1}'), '01-first.en.md:29'],
    ['a link', linksWith('{#elders}', '{#home}'), 'links.md:9'],
    ['a section', cardWith('## Box {#side-box}', '## Box {#why-hard}'), '01-first.en.md:22'],
    ['a number', { 'cards/01-other.en.md': secondCard }, '01-other.en.md:1'],
  ])('[DK4] %s with an id that is taken is a fault', (_, changed, place) => {
    expect(faultsOf(changed).join('\n')).toContain(`${place}: expected`);
  });

  it.each(['{#}', '{#a b}', '{#-a}', '{#a_b}', `{#${'a'.repeat(65)}}`, '{#é}'])('[DK4] %s is no id', (id) => {
    expect(faultsOf(cardWith('{#1-P2}', id))[0]).toContain(':29: expected an id of letters');
  });

  it.each([
    ['the front', '> One sentence\n> for the front.\n', '', 4],
    ['the introduction', 'Intro one.\n\nIntro two.\n', '', 1],
    ['why it is hard', '## Why? {#why-hard}\n\nBecause.\n', '', 1],
    ['the text under a heading', 'Because.\n', '', 10],
    ['the tips', '- **Stay calm:** breathe\n  slowly.\n- Ask.\n', '', 14],
    ['the words of a lead', '**Stay calm:**', '**:**', 18],
    ['the source', '## Source {#source}\n\nCard one of our deck.\n', '', 1],
    ['the words of a question', '- Why? {#1-P2}', '- {#1-P2}', 29],
    ['a heading', '## Box {#side-box}', '## {#side-box}', 22],
  ])('[DK5] a card without %s is a fault', (_, from, to, line) => {
    expect(faultsOf(cardWith(from, to)).join('\n')).toContain(`01-first.en.md:${line}: expected`);
  });

  it('[DK5] a card without any question is a fault; side box, links and leads are optional', () => {
    const mute = secondCard.replace('## For policy {#organisation-and-policy}\n\n- What? {#2-O1}\n', '');
    expect(faultsOf({ 'cards/02-second.en.md': mute })[0]).toContain('expected questions in this card');
    const result = parseDeck(files, 'en');
    expect(result.ok && Object.keys(result.value.cards[1] ?? {})).not.toContain('sideBox');
  });

  it('[DK6] a question for an unknown audience is a fault that names the known ones', () => {
    const [fault] = faultsOf(cardWith('{#director}', '{#parents}'));
    expect(fault).toContain('01-first.en.md:31');
    for (const audience of ['professional', 'organisation-and-policy', 'director', 'policy-maker']) {
      expect(fault).toContain(`{#${audience}}`);
    }
  });

  it.each([
    'http://example.org/',
    'https://example.org/a#:~:text=words',
    'javascript:alert(1)',
    'https://',
    'https://example.org/a b',
    '',
  ])('[DK7] the address “%s” is refused', (address) => {
    expect(faultsOf(linksWith('https://example.org/home', address))[0]).toContain('links.md:5: expected a');
  });

  it('[DK7] a card can name links of links.md only', () => {
    expect(faultsOf(cardWith('- home', '- https://example.org'))).toEqual([
      'cards/01-first.en.md:37: expected the id of a link that stands in links.md, like "- my-link"',
    ]);
    expect(faultsOf(linksWith('[Home [1]]', 'Home'))[0]).toContain('links.md:5: expected a link like');
    expect(faultsOf(linksWith('{#nl}', '{#dutch}'))[0]).toContain('links.md:7: expected the language');
  });

  it('[DK8] a page in another language needs its meaning', () => {
    expect(faultsOf(cardWith('- elders: Elsewhere', '- elders'))[0]).toContain(':38: expected the meaning');
    expect(faultsOf(cardWith('- elders: Elsewhere', '- elders:'))[0]).toContain(':38: expected words here');
  });

  it.each([
    ['bold words', 'Intro one.', 'Intro **one**.', 6],
    ['a link', '- How? {#1-P1}', '- [How](https://example.org)? {#1-P1}', 28],
    ['a third heading level', 'Because.', '### Because.', 12],
    ['an id', 'Because.', 'Because. {#because}', 12],
  ])('[DK9] %s within a sentence is a fault', (_, from, to, line) => {
    expect(faultsOf(cardWith(from, to))[0]).toContain(`01-first.en.md:${line}: expected`);
  });

  it.each([
    'cards/first.en.md',
    'cards/00-first.en.md',
    'cards/1-first.en.md',
    'cards/01-First.en.md',
    'cards/x',
  ])('[DK10] %s is no name for a card', (path) => {
    expect(faultsOf({ [path]: cardText })).toEqual([
      `${path}:1: expected a file name like cards/01-my-card.nl.md`,
    ]);
  });

  it('[DK11] never throws on scrambled decks', () => {
    const lines = [
      ...cardText.split('\n'),
      ...deckText.split('\n'),
      ...linksText.split('\n'),
      '{#',
      '}',
      '**',
      '- ',
    ];
    const text = fc
      .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...lines) }, fc.string({ unit: 'binary' })))
      .map((parts) => parts.join('\n'));
    const path = fc.oneof(
      fc.constantFrom(...Object.keys(files), '__proto__', 'cards/09-x.en.md'),
      fc.string(),
    );
    fc.assert(
      fc.property(
        fc.dictionary(path, text),
        fc.constantFrom('en', 'nl', '', '__proto__'),
        (some, language) => {
          const result = parseDeck({ ...some }, language);
          if (result.ok) expect(result.value.cards.length).toBeGreaterThan(0);
          else expect(result.error.every(({ line, expected }) => line >= 1 && expected !== '')).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('[DK11] a very long line takes no noticeable time', () => {
    const long = `${' '.repeat(200_000)}{#${'{#'.repeat(100_000)}`;
    const began = performance.now();
    expect(faultsOf(cardWith('Because.', `x${long}`)).length).toBeGreaterThan(0);
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it.each([
    ['Windows', '\r\n'],
    ['old Macs', '\r'],
  ])('[DK12] line ends of %s and a byte order mark make no difference', (_, lineEnd) => {
    const converted = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', lineEnd)}`]),
    );
    expect(parseDeck(converted, 'en')).toEqual(parseDeck(files, 'en'));
  });
});
