// What fits on the beamer at once. More or longer texts come a page at a time, never in smaller type.
import type { CardText } from '../kernel/table-cards.ts';

/** Lines that a text takes where so many characters stand side by side; counted a little wide. */
const linesOf = (text: string, across: number): number =>
  text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / across)), 0);

/** A text in pieces of at most `most` lines, cut between words; where it goes on stands a sign. */
const piecesOf = (text: string, across: number, most: number): readonly string[] => {
  if (linesOf(text, across) <= most) return [text];
  const pieces: string[] = [];
  let piece = '';
  for (const [word] of text.matchAll(new RegExp(`\\S{1,${across}}\\s*`, 'gu'))) {
    if (linesOf(piece + word, across) > most) {
      pieces.push(`${piece.trimEnd()} …`);
      piece = '';
    }
    piece += word;
  }
  return [...pieces, piece];
};

/** Things in their order, as many to a page as fit; each has a size, and a page has room for `room`. */
const pack = <Thing>(
  things: readonly Thing[],
  sizeOf: (thing: Thing) => number,
  room: number,
): readonly (readonly Thing[])[] => {
  const pages: Thing[][] = [];
  let left = 0;
  for (const thing of things) {
    const size = sizeOf(thing);
    const page = pages.at(-1);
    if (page === undefined || size > left) pages.push([thing]);
    else page.push(thing);
    left = (page === undefined || size > left ? room : left) - size;
  }
  return pages;
};

/** Cards lie in two rows of four places; characters side by side on a card of one to four places. */
const places = 4;
const rowsOnPage = 2;
const acrossCard = [14, 32, 50, 66] as const;
/** Lines on a card that shares the page with a second row, and on one that has the page to itself. */
const linesInRow = 6;
const linesOnPage = 13;

export interface SpreadCard extends CardText {
  /** Places side by side, 1 to 4; a card too long for one row takes both. */
  readonly wide: number;
  readonly whole: boolean;
}

const spread = (card: CardText): readonly SpreadCard[] => {
  const fits = acrossCard.findIndex((across) => linesOf(card.text, across) <= linesInRow);
  if (fits >= 0) return [{ ...card, wide: fits + 1, whole: false }];
  return piecesOf(card.text, acrossCard[places - 1] ?? 1, linesOnPage).map((text, index) => ({
    ...card,
    id: `${card.id}/${index}`,
    text,
    wide: places,
    whole: true,
  }));
};

/** Cards in rows, rows in pages; a very long card goes on over several pages. */
export const pagesOf = (cards: readonly CardText[]): readonly (readonly SpreadCard[])[] => {
  const rows = pack(cards.flatMap(spread), ({ wide }) => wide, places);
  return pack(rows, ([first]) => (first?.whole === true ? rowsOnPage : 1), rowsOnPage).map((page) =>
    page.flat(),
  );
};

/** A slip of paper over the whole width of the table. */
export interface Slip {
  readonly key: string;
  /** What it is: a lesson, an agreement. */
  readonly tag?: string;
  readonly text: string;
  /** Under the text, quietly. */
  readonly facts?: string;
}

const acrossSlip = 70;
const linesOnSlip = 10;
/** In lines; the edge of each slip takes one. */
const slipsOnPage = 15.5;

const linesOfSlip = ({ tag, text, facts }: Slip): number =>
  linesOf(text, acrossSlip) +
  (tag === undefined ? 0 : 1) +
  (facts === undefined ? 0 : linesOf(facts, acrossSlip)) +
  1.2;

export const slipPagesOf = (slips: readonly Slip[]): readonly (readonly Slip[])[] =>
  pack(
    slips.flatMap((slip) =>
      piecesOf(slip.text, acrossSlip, linesOnSlip).map((text, index) => ({
        ...slip,
        key: `${slip.key}/${index}`,
        text,
      })),
    ),
    linesOfSlip,
    slipsOnPage,
  );

/** Lines of a list on one sheet. */
export const listPagesOf = <Line extends { readonly text: string }>(
  lines: readonly Line[],
): readonly (readonly Line[])[] => pack(lines, ({ text }) => linesOf(text, acrossSlip) + 0.6, slipsOnPage);
