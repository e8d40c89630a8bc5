// One slot holds a whole row: its fields in this order, a tab between them. What somebody does comes first, so that a
// text that was typed without the form (for somebody without a device) is a row too.

export const sources = ['seen', 'heard', 'read', 'suspected'] as const;

export const rowParts = ['does', 'when', 'who', 'whom', 'effect', 'source', 'from', 'also'] as const;

export type RowPart = (typeof rowParts)[number];

/** What is not filled is empty. `source` is one of `sources`. */
export type RowText = Readonly<Record<RowPart, string>>;

const gap = '\t';
/** Holds the place of an empty part: a text loses the tabs that it begins with. */
const empty = '–';

export const emptyRow: RowText = {
  does: '',
  when: '',
  who: '',
  whom: '',
  effect: '',
  source: '',
  from: '',
  also: '',
};

export const joinRow = (row: RowText): string => {
  const parts = rowParts.map((part) => row[part].replaceAll(gap, ' '));
  const filled = parts.findLastIndex((part) => part !== '') + 1;
  return parts
    .slice(0, filled)
    .map((part) => (part === '' ? empty : part))
    .join(gap);
};

const readPart = (part: RowPart, text: string | undefined): string => {
  if (text === undefined || text === empty) return '';
  return part === 'source' && !(sources as readonly string[]).includes(text) ? '' : text;
};

export const splitRow = (text: string): RowText => {
  const parts = text.split(gap);
  const read = rowParts.map((part, place) => [part, readPart(part, parts[place])] as const);
  return { ...emptyRow, ...Object.fromEntries(read) };
};
