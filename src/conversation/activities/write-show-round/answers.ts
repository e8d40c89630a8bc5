// What member, facilitator and beamer have in common: which cards, which words over them.
import { textsOf, type CardText } from '../../kernel/table-cards.ts';
import type { Words } from '../../../i18n/words.ts';
import type { WriteShowRoundState } from './state.ts';

export interface Answers {
  readonly cards: readonly CardText[];
  /** "7 kaarten, zonder naam" */
  readonly label: string;
}

/** A text that missed the round is added with a name, so a table may hold both. */
const labelOf = (cards: readonly CardText[]): string => {
  const named = cards.filter(({ member }) => member !== undefined).length;
  if (named === 0) return 'write-show-round.cards';
  return named === cards.length ? 'write-show-round.cards.named' : 'write-show-round.cards.both';
};

export const answersIn = (state: WriteShowRoundState, words: Words): Answers => {
  const cards = textsOf(state.cards, 'answer');
  return { cards, label: words(labelOf(cards), { count: cards.length }) };
};

export interface StepWords {
  readonly title: string;
  readonly text: string;
}

/** Title and one sentence of the steps in which people talk. */
export const talkWords: Readonly<Record<string, StepWords>> = {
  round: { title: 'write-show-round.round.title', text: 'write-show-round.round.text' },
  differences: { title: 'write-show-round.differences.title', text: 'write-show-round.differences.text' },
  pairs: { title: 'write-show-round.pairs.title', text: 'write-show-round.pairs.text' },
  fours: { title: 'write-show-round.fours.title', text: 'write-show-round.fours.text' },
  all: { title: 'write-show-round.all.title', text: 'write-show-round.all.text' },
};
