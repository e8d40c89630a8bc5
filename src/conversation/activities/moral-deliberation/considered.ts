// What people wrote alone, one card for each of them: the others answer the writer, so it has a name.
import type { Words } from '../../../i18n/words.ts';
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import type { TurnedCard } from '../../kernel/event.ts';
import type { CardText } from '../../kernel/table-cards.ts';

const writerOf = ({ id, member, person }: TurnedCard): string => person ?? member ?? id;

const textIn = (cards: readonly TurnedCard[], field: string): string =>
  cards.flatMap((card) => (Object.hasOwn(card.fields, field) ? (card.fields[field] ?? '') : '')).join('');

/** In the order in which the cards lie, which is chance. */
export const consideredIn = (board: Board, words: Words): readonly CardText[] => {
  const all = cardsOf(board, 'alone');
  return [...new Set(all.map(writerOf))].flatMap((writer) => {
    const cards = all.filter((card) => writerOf(card) === writer);
    const [first] = cards;
    const [right, despite, need] = ['right', 'despite', 'need'].map((field) => textIn(cards, field));
    const parts = [
      right ?? '',
      despite === '' ? '' : words('moral-deliberation.card.despite', { text: despite ?? '' }),
      need === '' ? '' : words('moral-deliberation.card.need', { text: need ?? '' }),
    ].filter((part) => part !== '');
    if (!first || parts.length === 0) return [];
    const { id, member, person } = first;
    return [
      {
        id,
        text: parts.join('\n'),
        ...(member === undefined ? {} : { member }),
        ...(person === undefined ? {} : { person }),
      },
    ];
  });
};
