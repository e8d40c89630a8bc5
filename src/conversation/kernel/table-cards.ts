// Turned cards as they lie on the table: each once, in the order of their random ids, gone when withdrawn.
import type { TurnedCard } from './event.ts';

export type TableCards = readonly TurnedCard[];

export const layCards = (cards: TableCards, turned: readonly TurnedCard[]): TableCards => {
  const known = new Set(cards.map((card) => card.id));
  const fresh = turned.filter((card) => !known.has(card.id));
  return fresh.length === 0 ? cards : [...cards, ...fresh].toSorted((a, b) => (a.id < b.id ? -1 : 1));
};

/** The same cards by reference where none has this id. */
export const takeCard = (cards: TableCards, id: string): TableCards =>
  cards.some((card) => card.id === id) ? cards.filter((card) => card.id !== id) : cards;

export interface CardText {
  readonly id: string;
  readonly text: string;
  readonly member?: string;
  readonly person?: string;
}

/** What was written in one field, card by card. */
export const textsOf = (cards: TableCards, field: string): readonly CardText[] =>
  cards.flatMap((card) => {
    const text = Object.hasOwn(card.fields, field) ? (card.fields[field] ?? '') : '';
    if (text === '') return [];
    return [
      {
        id: card.id,
        text,
        ...(card.member === undefined ? {} : { member: card.member }),
        ...(card.person === undefined ? {} : { person: card.person }),
      },
    ];
  });
