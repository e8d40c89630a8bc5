import { findQuestion, type Card, type Deck } from '../../deck/deck.ts';
import type { PartView } from '../kernel/view.ts';

export interface Asked {
  readonly card: Card | undefined;
  /** Undefined where the deck on this device does not have it. */
  readonly question: string | undefined;
  /** For colour and motif. */
  readonly number: number;
}

/** The card and question of a part, as this device's deck has them. */
export const askedIn = (part: PartView, deck: Deck): Asked => {
  const found = part.question === undefined ? undefined : findQuestion(deck, part.question);
  const card = found?.card ?? deck.cards.find(({ id }) => id === part.card);
  return { card, question: found?.question.text, number: card?.number ?? 1 };
};

/** The cards of all parts, each once, in the order in which they are asked. */
export const cardsIn = (parts: readonly PartView[], deck: Deck): readonly Card[] => [
  ...new Set(parts.flatMap((part) => askedIn(part, deck).card ?? [])),
];
