import type { ActivityViewProps } from '../../kernel/view.ts';
import { askedIn, cardsIn, type Asked } from '../../pieces/card-of.ts';
import { ownQuestions } from './plan.ts';
import type { WriteShowRoundState } from './state.ts';

/** The part's card and question; a form with a question of its own asks that, in the colour the group came for. */
export const askedHere = ({ part, view, deck, words }: ActivityViewProps<WriteShowRoundState>): Asked => {
  const own = Object.hasOwn(ownQuestions, part.form) ? ownQuestions[part.form] : undefined;
  if (own === undefined) return askedIn(part, deck);
  const [first] = cardsIn(view.conversation.agenda.parts, deck);
  return { card: undefined, question: words(own), number: first?.number ?? 1 };
};
