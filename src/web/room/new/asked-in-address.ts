import type { Asked } from '../../../conversation/programmes/kort.ts';
import { findQuestion, type Deck } from '../../../deck/deck.ts';

/** The question in `?vraag=1-P2`, from the button at a question on a card's page. */
export const askedInAddress = (search: string, deck: Deck): Asked | undefined => {
  const found = findQuestion(deck, new URLSearchParams(search).get('vraag') ?? '');
  return found && { card: found.card.id, question: found.question.id };
};
