import { describe, expect, it } from 'vitest';
import { lowTable, typeSizes, wholeTable, type LaidOut, type Table, type Thing } from './lay-out.ts';
import { sheetsOf, slipsOf, spreadOf } from './pages.ts';
import { measured, widthOf } from './text-lines.ts';

const short = [
  'Ik vroeg niet door, omdat het al laat was.',
  'Stil blijven tot ze zelf verder praat. Dat vind ik lastig.',
  'Ik schrijf op wat zij zegt, in haar woorden.',
];
const long =
  'Pas in de auto terug besefte ik dat ik haar nergens naar had gevraagd, en mijn collega wel. '.repeat(3);

const cards = (texts: readonly string[]) => texts.map((text, index) => ({ id: `c${index}`, text }));
const shortCards = (count: number) =>
  cards(Array.from({ length: count }, (_, index) => short[index % short.length] ?? ''));
const spread = (texts: ReturnType<typeof cards>, table: Table = wholeTable) =>
  spreadOf(texts, () => undefined, table);

/** In px at 1920 by 1080. */
const typeOf = ({ size }: LaidOut<Thing>): number => 32 * (typeSizes[size] ?? 0);
const countsOf = ({ pages }: LaidOut<Thing>): readonly number[] => pages.map(({ laid }) => laid.length);

describe('what lies on the beamer', () => {
  it('[CO40] few cards are in large type, twelve short ones still on one page', () => {
    expect([typeOf(spread(shortCards(3))), countsOf(spread(shortCards(3)))]).toEqual([48, [3]]);
    expect([typeOf(spread(shortCards(5))), countsOf(spread(shortCards(5)))]).toEqual([48, [5]]);
    const twelve = spread(shortCards(12));
    expect(countsOf(twelve)).toEqual([12]);
    expect(typeOf(twelve)).toBeGreaterThanOrEqual(36);
    expect(countsOf(spread(shortCards(12), lowTable))).toEqual([12]);
  });

  it('[CO40] thirty cards come in pages that are about as full', () => {
    const counts = countsOf(spread(shortCards(30)));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
    expect(counts.length).toBeLessThanOrEqual(3);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(countsOf(spread([]))).toEqual([]);
  });

  it('[CO40] one text that fills more than the table goes on over pages, whole', () => {
    const { pages } = spread(cards([long.repeat(8).trim()]));
    expect(pages.length).toBeGreaterThan(1);
    const shown = pages.flatMap(({ laid }) => laid.map(({ thing }) => thing.text.replace(/ …$/u, '')));
    expect(shown.join(' ')).toBe(long.repeat(8).trim());
    expect(new Set(pages.flatMap(({ laid }) => laid.map(({ thing }) => thing.id))).size).toBe(pages.length);
  });

  it('[CO40] slips and lists likewise, with what stands over and under them', () => {
    const slips = Array.from({ length: 9 }, (_, index) => ({
      key: `s${index}`,
      tag: 'Afspraak',
      text: long,
      facts: 'Mira · 1 april',
    }));
    const few = slipsOf(slips.slice(0, 3), wholeTable);
    expect(countsOf(few)).toEqual([3]);
    expect(countsOf(slipsOf(slips, wholeTable)).length).toBeGreaterThan(1);
    const lines = Array.from({ length: 7 }, (_, index) => ({ id: `l${index}`, text: short[0] ?? '' }));
    expect(countsOf(sheetsOf(lines, wholeTable))).toEqual([7]);
  });

  it('[CO41] a long card is wider than the short ones beside it', () => {
    const { pages } = spread(cards([...short, long, ...short]));
    const spans = pages[0]?.laid.map(({ span, of }) => span / of) ?? [];
    expect(spans[3]).toBeGreaterThan(spans[0] ?? 1);
  });

  it('[CO41] a word is not broken where a wider column keeps it whole', () => {
    const word = 'gedragswetenschapper';
    const { pages, size } = spread(cards(Array.from({ length: 8 }, () => word)));
    for (const { span, of } of pages.flatMap(({ laid }) => laid)) {
      const across = ((wholeTable.width / (typeSizes[size] ?? 1) + 0.7) * span) / of - 0.7 - 1.7;
      expect(across).toBeGreaterThanOrEqual(widthOf(word));
    }
  });

  it('[CO41] lines are counted by words; a word that is too wide takes several', () => {
    expect(measured('een twee').linesIn(20)).toBe(1);
    expect(measured('een\n\ntwee').linesIn(20)).toBe(3);
    expect(measured('w'.repeat(30)).linesIn(widthOf('w'.repeat(10)) + 0.01)).toBe(3);
    expect(measured('').linesIn(10)).toBe(1);
  });
});
