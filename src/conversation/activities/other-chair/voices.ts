// What was written from the chairs: cards in the order of their chairs, and their sentences one by one.
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import { placeOf } from '../../kernel/board/places.ts';
import type { TurnedCard } from '../../kernel/event.ts';
import { chairs } from './events.ts';

/** Everything that a chair says of itself; what it wants to be asked and how it wants to talk are no claims. */
const claims = ['see', 'fear', 'hope', 'misread'] as const;
export const fields = [...claims, 'ask-me', 'talk'] as const;

export interface Line {
  /** Of its card and its field. */
  readonly id: string;
  readonly field: (typeof fields)[number];
  readonly text: string;
}

export interface Voice {
  /** Of its card. */
  readonly id: string;
  /** memberRef or personRef of who spoke for the chair. */
  readonly ref: string;
  readonly seat: string | undefined;
  readonly lines: readonly Line[];
}

const linesOf = ({ id, fields: texts }: TurnedCard): readonly Line[] =>
  fields.flatMap((field) => {
    const text = Object.hasOwn(texts, field) ? texts[field] : undefined;
    return text === undefined || text === '' ? [] : [{ id: `${id}-${field}`, field, text }];
  });

const placeInOrder = (seat: string | undefined): number => {
  const place = chairs.findIndex((chair) => chair === seat);
  return place === -1 ? chairs.length : place;
};

/** The child's chair first; who has no chair any more comes last. */
export const voicesIn = (board: Board): readonly Voice[] =>
  cardsOf(board, 'write')
    .map((card) => {
      const ref = card.person ?? card.member ?? '';
      const seat = Object.hasOwn(board.seats, ref) ? board.seats[ref] : undefined;
      return { id: card.id, ref, seat, lines: linesOf(card) };
    })
    .toSorted((one, other) => placeInOrder(one.seat) - placeInOrder(other.seat));

export const claimsOf = ({ lines }: Voice): readonly Line[] =>
  lines.filter(({ field }) => claims.some((claim) => claim === field));

/** The sentences that lie at "we assume", with whose they would be. */
export const assumedIn = (board: Board): readonly (Line & { readonly seat: string | undefined })[] =>
  voicesIn(board).flatMap((voice) =>
    claimsOf(voice)
      .filter(({ id }) => placeOf(board.places, 'origin', id) === 'assumed')
      .map((line) => Object.assign({ seat: voice.seat }, line)),
  );

/** Who reads when: by chair, the child's first. */
export const readersIn = ({ seats }: Board): readonly string[] =>
  chairs.flatMap((chair) => Object.keys(seats).filter((ref) => seats[ref] === chair));
