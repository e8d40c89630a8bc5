// What lies on the beamer at once: cards, slips of paper, lines of a list, each in its own manner.
import type { CardText } from '../kernel/table-cards.ts';
import { layOut, type LaidOut, type Manner, type Table, type Thing } from './lay-out.ts';
import { measured, piecesOf } from './text-lines.ts';

const nothing = (): number => 0;

/** What cannot stand on one page even alone goes on over several. */
const pieces = (text: string, table: Table, manner: Manner, besides = 0): readonly string[] =>
  piecesOf(
    text,
    table.width - manner.edge.across,
    Math.floor((table.height - manner.moves - manner.edge.down) / manner.lineHeight - besides),
  );

/** Three and two rather than four and one: few empty places, and rows that are not much longer than they are many. */
const evenColumns = (cards: number): readonly number[] => {
  if (cards === 1) return [2, 1];
  const unlike = (columns: number): number =>
    Math.ceil(cards / columns) * columns - cards + 2 * Math.abs(columns - Math.sqrt(cards * 2));
  return [4, 3, 2, 1].toSorted((one, other) => unlike(one) - unlike(other));
};

const cardManner: Manner = {
  columns: evenColumns,
  gap: 0.7,
  edge: { across: 1.7, down: 1.6 },
  lineHeight: 1.3,
  least: (rows) => [0, 10, 8, 5.4][rows] ?? 0,
  moves: 3.4,
};

export interface SpreadCard extends CardText, Thing {
  /** Over the text: a name, a word. */
  readonly over: string | undefined;
}

/** Cards as they lie on the table, with what stands over each. */
export const spreadOf = (
  cards: readonly CardText[],
  overOf: (card: CardText) => string | undefined,
  table: Table,
): LaidOut<SpreadCard> =>
  layOut(
    cards.flatMap((card) => {
      const over = overOf(card);
      const head = over === undefined ? undefined : measured(over);
      const besides = head === undefined ? nothing : (across: number) => head.linesIn(across);
      return pieces(card.text, table, cardManner, head === undefined ? 0 : 1).map((text, index) => ({
        ...card,
        id: index === 0 ? card.id : `${card.id}/${index}`,
        text,
        over,
        measure: measured(text),
        besides,
      }));
    }),
    table,
    cardManner,
  );

/** A slip of paper: a sentence, a lesson, an agreement. */
export interface Slip {
  readonly key: string;
  /** What it is: a lesson, an agreement. */
  readonly tag?: string;
  readonly text: string;
  /** Under the text, quietly. */
  readonly facts?: string;
}

const slipManner: Manner = {
  columns: () => [1, 2],
  gap: 0.5,
  edge: { across: 2.1, down: 0.95 },
  lineHeight: 1.35,
  least: nothing,
  moves: 3.4,
};

const laySlips = (slips: readonly Slip[], table: Table, manner: Manner): LaidOut<Slip & Thing> =>
  layOut(
    slips.flatMap((slip) => {
      const { tag, facts } = slip;
      const under = facts === undefined ? undefined : measured(facts);
      const over = tag === undefined ? undefined : measured(tag);
      const besides = (across: number): number =>
        (over?.linesIn(across) ?? 0) + (under?.linesIn(across) ?? 0);
      const room = besides(table.width - manner.edge.across);
      return pieces(slip.text, table, manner, room).map((text, index) => ({
        ...slip,
        key: `${slip.key}/${index}`,
        text,
        measure: measured(text),
        besides,
      }));
    }),
    table,
    manner,
  );

export const slipsOf = (slips: readonly Slip[], table: Table): LaidOut<Slip & Thing> =>
  laySlips(slips, table, slipManner);

/** Two or three go beside one another, more in rows of two. */
const besideManner: Manner = {
  ...slipManner,
  columns: (things) => (things === 3 ? [3, 2] : [2]),
  even: true,
};

/** In their order: single slips together, each group of several on a page of its own, side by side, in the same type. */
export const besideOf = (groups: readonly (readonly Slip[])[], table: Table): LaidOut<Slip & Thing> => {
  if (groups.every(({ length }) => length === 1)) return slipsOf(groups.flat(), table);
  const runs: { slips: Slip[]; isBeside: boolean }[] = [];
  for (const slips of groups) {
    const before = runs.at(-1);
    if (slips.length === 1 && before?.isBeside === false) before.slips.push(...slips);
    else runs.push({ slips: [...slips], isBeside: slips.length > 1 });
  }
  const under = { ...table, height: table.height - (runs.length > 1 ? slipManner.moves : 0) };
  const parts = runs.map(({ slips, isBeside }) =>
    laySlips(slips, under, isBeside ? besideManner : slipManner),
  );
  return { size: Math.max(...parts.map(({ size }) => size)), pages: parts.flatMap(({ pages }) => pages) };
};

/** Lines of a list on one sheet of paper. */
export interface SheetLine {
  readonly id: string;
  readonly text: string;
  /** Somebody's own words, in any script. */
  readonly own?: boolean;
}

/** The sheet's own edge, in em of 32 px. */
const sheetEdge = 2;

const lineManner: Manner = {
  columns: () => [1],
  gap: 0,
  edge: { across: 2.9, down: 0.62 },
  lineHeight: 1.35,
  least: nothing,
  moves: 3.4,
};

export const sheetsOf = (lines: readonly SheetLine[], table: Table): LaidOut<SheetLine & Thing> =>
  layOut(
    lines.flatMap((line) =>
      pieces(line.text, table, lineManner, 2).map((text, index) => ({
        ...line,
        id: `${line.id}/${index}`,
        text,
        measure: measured(text),
        besides: nothing,
      })),
    ),
    { ...table, height: table.height - sheetEdge },
    lineManner,
  );
