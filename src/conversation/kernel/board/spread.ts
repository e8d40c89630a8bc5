// Estimates without names: how many dots on each number. No mean, no total, nothing below five.
import type { Scale } from '../plan.ts';
import type { TableCards } from '../table-cards.ts';

/** Fewer estimates than this are not shown: a dot could be somebody. */
export const leastForSpread = 5;

/** Dots per number, from `least` up; `too-few` where fewer than five were given; undefined where none were. */
export const spreadOf = (
  cards: TableCards,
  field: string,
  { least, most }: Scale,
): readonly number[] | 'too-few' | undefined => {
  const numbers = cards.flatMap((card) => {
    const text = Object.hasOwn(card.fields, field) ? (card.fields[field] ?? '').trim() : '';
    const number = /^\d{1,3}$/.test(text) ? Number(text) : NaN;
    return number >= least && number <= most ? [number] : [];
  });
  if (numbers.length === 0) return undefined;
  if (numbers.length < leastForSpread) return 'too-few';
  return Array.from(
    { length: most - least + 1 },
    (_, index) => numbers.filter((number) => number === least + index).length,
  );
};
