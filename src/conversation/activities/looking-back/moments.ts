// The moments as they lie on the table: what was written without a name, and what they were put together in.
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import type { TurnedCard } from '../../kernel/event.ts';
import { entriesIn, findEntry } from '../../kernel/board/entries.ts';
import { placeOf } from '../../kernel/board/places.ts';
import type { CardText } from '../../kernel/table-cards.ts';
import { momentFields } from './plan.ts';

/** The moments on one card: one a field, and more where somebody left an empty line. */
const textsOn = ({ fields }: TurnedCard): readonly string[] =>
  momentFields
    .flatMap((field) => (Object.hasOwn(fields, field) ? (fields[field] ?? '').split(/\n\s*\n/u) : []))
    .map((text) => text.trim())
    .filter((text) => text !== '');

/**
 * All moments in one heap: in which field somebody wrote them tells nothing, and those of one card do not lie side by
 * side. The first of a card has the card's id, as it goes when the card is taken back; so do the others.
 */
export const momentCardsIn = (board: Board): readonly CardText[] => {
  const cards = cardsOf(board, 'moments').map((card) =>
    textsOn(card).map((text, index) => ({ id: index === 0 ? card.id : `${card.id}-${index}`, text })),
  );
  const most = Math.max(0, ...cards.map(({ length }) => length));
  return Array.from({ length: most }, (_, index) => cards.flatMap((card) => card[index] ?? [])).flat();
};

export interface Moment {
  readonly id: string;
  readonly label: string;
  readonly expected: string | undefined;
  readonly happened: string | undefined;
}

export const momentsIn = ({ entries }: Board): readonly Moment[] =>
  entriesIn(entries, 'moment').map(({ key, fields }) => ({
    id: key,
    label: fields['moment'] ?? '',
    expected: findEntry(entries, 'expected', key)?.fields['expected'],
    happened: findEntry(entries, 'happened', key)?.fields['happened'],
  }));

/** The moment that each card lies in, by the card's id. */
export const momentByCard = (board: Board): Readonly<Record<string, string>> =>
  Object.fromEntries(
    momentCardsIn(board).flatMap(({ id }) => {
      const moment = findEntry(board.entries, 'moment', placeOf(board.places, 'moment', id) ?? '');
      return moment ? [[id, moment.fields['moment'] ?? '']] : [];
    }),
  );

/** Cards of one moment beside one another, in the order of the moments; those that lie nowhere yet come last. */
export const sortedCardsIn = (board: Board): readonly CardText[] => {
  const cards = momentCardsIn(board);
  const placed = momentsIn(board).flatMap((moment) =>
    cards.filter(({ id }) => placeOf(board.places, 'moment', id) === moment.id),
  );
  return [...placed, ...cards.filter((card) => !placed.includes(card))];
};
