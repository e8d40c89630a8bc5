import { findQuestion, type Card, type Deck, type Question } from '../../deck/deck.ts';
import type { SessionView } from '../../session/view.ts';

export interface CardInPlay {
  readonly card: Card;
  readonly question?: Question;
}

/** The card of the current part; before it and after it the one that comes next or came last. */
export const cardInPlay = (
  { conversation, step }: Pick<SessionView, 'conversation' | 'step'>,
  deck: Deck,
): CardInPlay | undefined => {
  const { parts } = conversation.agenda;
  const now = Math.max(
    0,
    parts.findIndex((part) => part.id === step?.part),
  );
  const part =
    parts.slice(now).find((one) => one.question !== undefined) ??
    parts.findLast((one) => one.question !== undefined);
  const found = part?.question === undefined ? undefined : findQuestion(deck, part.question);
  if (found) return found;
  const card = deck.cards.find((one) => one.id === part?.card);
  return card && { card };
};
