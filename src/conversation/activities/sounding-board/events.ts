// What is said in the open at a sounding board: who sits with whom, and nothing else.
import type { BoardRules } from '../../kernel/board/board.ts';

/** More than any hall holds. */
const mostTrios = 60;

/** Three, or four and five where it does not come out even; one more for who comes late. */
export const mostInTrio = 6;

/** Trio and place: whoever sits on `2-1` is the first of the second trio to bring in a question. */
export const seatOf = (trio: number, place: number): string => `${trio}-${place}`;

const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);

export const soundingBoardRules: BoardRules = {
  seats: upTo(mostTrios).flatMap((trio) => upTo(mostInTrio).map((place) => seatOf(trio, place))),
};
