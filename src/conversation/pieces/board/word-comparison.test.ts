import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareWords, stemOf } from './word-comparison.ts';

const kinds = (texts: readonly string[], text: string, kind: string, lead = ''): readonly string[] =>
  compareWords(texts, lead)
    .piecesOf(text)
    .flatMap((piece) => (piece.kind === kind ? [piece.text] : []));

describe('comparing the words of sentences', () => {
  it.each([
    ['wonen', 'woon'],
    ['huis', 'huizen'],
    ['leven', 'leef'],
    ['veilig', 'veilige'],
    ['veilig', 'veiligheid'],
    ['zus', 'zusje'],
    ['school', 'scholen'],
    ['bellen', 'bel'],
    ['ouders', 'ouder'],
    ['grens', 'grenzen'],
    ['Thuis', 'thuis'],
    ['één', 'een'],
  ])('takes %s and %s for one word', (one, other) => {
    expect(stemOf(one)).toBe(stemOf(other));
  });

  it.each([
    ['thuis', 'huis'],
    ['veilig', 'veel'],
    ['moeder', 'moed'],
    ['kind', 'kiezen'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });

  it('marks what is shared, what stands in one only, and leaves small words alone', () => {
    const one = 'dat ik veilig kan wonen bij mijn zus';
    const texts = [one, 'dat ik een veilige plek heb', 'dat zij woont bij opa'];
    expect(kinds(texts, one, 'shared')).toEqual(['veilig']);
    expect(kinds(texts, one, 'own')).toEqual(['wonen', 'zus']);
    expect(kinds(texts, one, 'plain').join('')).not.toContain('veilig');
  });

  it('counts a sentence once, however often it says a word', () => {
    const texts = ['rust, rust en rust', 'iets anders'];
    expect(compareWords(texts).shared).toEqual([]);
  });

  it('lists shared words once, those in most sentences first', () => {
    const texts = ['veilig thuis', 'thuis bij mama', 'mama belt thuis'];
    expect(compareWords(texts).shared).toEqual(['thuis', 'mama']);
  });

  it('does not mark what everybody was given to begin with', () => {
    const lead = 'In de ogen van het pleegkind is onze opgave …';
    const texts = ['onze opgave is rust', 'de opgave: rust voor het pleegkind'];
    expect(compareWords(texts, lead).shared).toEqual(['rust']);
  });

  it('marks nothing in a sentence that lies alone', () => {
    expect(compareWords(['veilig thuis']).piecesOf('veilig thuis')).toEqual([
      { kind: 'plain', text: 'veilig thuis' },
    ]);
  });

  it('gives every text back as it was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.string({ unit: 'grapheme' }),
        (others, text) => {
          const pieces = compareWords([text, ...others]).piecesOf(text);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        },
      ),
    );
  });
});
