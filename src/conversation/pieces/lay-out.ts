// Lays things out on the beamer's table: all of them on one page in type as large as fits, never under 32 px. Only what
// then still does not fit comes in pages, about as many things on each.
import type { MeasuredText } from './text-lines.ts';

/** The table in em of 32 px, at 1920 by 1080; lower where something stands under it: the way in, a count. */
export interface Table {
  readonly width: number;
  readonly height: number;
}

export const wholeTable: Table = { width: 38.5, height: 29 };
export const lowTable: Table = { width: 38.5, height: 22.6 };

/** Sizes of type in em of 32 px, largest first: 48, 44, 40, 36 and 32 px. In the style sheet by their place. */
export const typeSizes = [1.5, 1.375, 1.25, 1.125, 1] as const;

/** How one kind of thing is laid; measures in em of its own type. */
export interface Manner {
  /** Columns to try for so many things, what looks best first. */
  readonly columns: (things: number) => readonly number[];
  readonly gap: number;
  /** What a thing takes beside its text, across and down. */
  readonly edge: { readonly across: number; readonly down: number };
  readonly lineHeight: number;
  /** How high a thing is at least where there are so many rows. */
  readonly least: (rows: number) => number;
  /** All as wide as one another, so that they stay side by side; otherwise long ones are wider. */
  readonly even?: true;
  /** Room for the buttons under the table where there are pages, in em of 32 px. */
  readonly moves: number;
}

export interface Thing {
  readonly measure: MeasuredText;
  /** Lines over and under it, in so many em across. */
  readonly besides: (across: number) => number;
}

export interface Laid<One extends Thing> {
  readonly thing: One;
  /** Columns that it takes, of so many. */
  readonly span: number;
  readonly of: number;
}

export interface Page<One extends Thing> {
  readonly rows: number;
  readonly laid: readonly Laid<One>[];
}

export interface LaidOut<One extends Thing> {
  /** Place in `typeSizes`. */
  readonly size: number;
  readonly pages: readonly Page<One>[];
}

const rowsOf = <One extends Thing>(laid: readonly Laid<One>[], of: number): readonly Laid<One>[][] => {
  const rows: Laid<One>[][] = [];
  let left = 0;
  for (const one of laid) {
    const row = rows.at(-1);
    if (row === undefined || one.span > left) {
      rows.push([one]);
      left = of;
    } else row.push(one);
    left -= one.span;
  }
  return rows;
};

/** One page in so many columns, or nothing where it does not fit. */
const layPage = <One extends Thing>(
  things: readonly One[],
  table: Table,
  manner: Manner,
  of: number,
): Page<One> | undefined => {
  const { gap, edge, lineHeight, least } = manner;
  const across = (span: number) => ((table.width + gap) * span) / of - gap - edge.across;
  const linesOf = (thing: One, span: number) =>
    thing.measure.linesIn(across(span)) + thing.besides(across(span));
  const spans = Array.from({ length: manner.even ? 1 : of }, (_, index) => index + 1);
  const tallest = Math.floor((table.height - edge.down) / lineHeight);
  // First every thing as narrow as its words allow; where that is too high, the longest ones wider.
  for (let most = tallest; most > 0; most -= 1) {
    const laid = things.map((thing) => {
      const fits = spans.find((span) => thing.measure.widest <= across(span) && linesOf(thing, span) <= most);
      return { thing, span: fits ?? (manner.even ? 1 : of), of };
    });
    const rows = rowsOf(laid, of);
    const heightOf = (row: readonly Laid<One>[]) =>
      Math.max(
        least(rows.length),
        ...row.map(({ thing, span }) => linesOf(thing, span) * lineHeight + edge.down),
      );
    const height = rows.reduce((sum, row) => sum + heightOf(row) + gap, -gap);
    if (height <= table.height) return { rows: rows.length, laid };
  }
  return undefined;
};

const inType = ({ width, height }: Table, size: number): Table => ({
  width: width / size,
  height: height / size,
});

const inParts = <One>(things: readonly One[], parts: number): readonly (readonly One[])[] =>
  Array.from({ length: parts }, (_, index) =>
    things.slice(
      Math.ceil((index * things.length) / parts),
      Math.ceil(((index + 1) * things.length) / parts),
    ),
  );

const layParts = <One extends Thing>(
  parts: readonly (readonly One[])[],
  table: Table,
  manner: Manner,
): readonly Page<One>[] | undefined => {
  const pages: Page<One>[] = [];
  for (const part of parts) {
    let page: Page<One> | undefined;
    for (const of of manner.columns(part.length)) page ??= layPage(part, table, manner, of);
    if (page === undefined) return undefined;
    pages.push(page);
  }
  return pages;
};

/** All things in their order. Each has to fit a page of its own at 32 px; one that does not gets it all the same. */
export const layOut = <One extends Thing>(
  things: readonly One[],
  table: Table,
  manner: Manner,
): LaidOut<One> => {
  for (let count = 1; count < things.length; count += 1) {
    const parts = inParts(things, count);
    const free = count === 1 ? table : { ...table, height: table.height - manner.moves };
    for (const [size, type] of typeSizes.entries()) {
      const pages = layParts(parts, inType(free, type), manner);
      if (pages !== undefined) return { size, pages };
    }
  }
  const alone = { ...table, height: table.height - (things.length > 1 ? manner.moves : 0) };
  for (const [size, type] of typeSizes.entries()) {
    const pages = layParts(inParts(things, things.length), inType(alone, type), manner);
    if (pages !== undefined) return { size, pages };
  }
  const pages = things.map((thing) => ({ rows: 1, laid: [{ thing, span: 1, of: 1 }] }));
  return { size: typeSizes.length - 1, pages };
};
