// The little Markdown that a deck uses: headings, paragraphs, one kind of list, quotes. Everything else is text.

export interface Block {
  readonly kind: 'title' | 'heading' | 'paragraph' | 'item' | 'quote';
  readonly text: string;
  /** What stood in `{#…}` at the end; undefined where nothing did. */
  readonly id: string | undefined;
  readonly line: number;
}

interface OpenBlock {
  readonly kind: Block['kind'];
  readonly words: string[];
  readonly line: number;
}

const marks: readonly (readonly [mark: string, kind: Block['kind']])[] = [
  ['# ', 'title'],
  ['## ', 'heading'],
  ['- ', 'item'],
  ['* ', 'item'],
  ['> ', 'quote'],
];

/** Cuts a text into blocks. Never fails: what is not recognised is a paragraph. */
export const blocksOf = (text: string): Block[] => {
  const blocks: Block[] = [];
  let open: OpenBlock | undefined;
  const close = (): void => {
    if (open) blocks.push(toBlock(open));
    open = undefined;
  };
  for (const [index, raw] of text.split(/\r\n|\r|\n/).entries()) {
    // A byte order mark counts as a space, so it goes here as well.
    const content = raw.trim();
    if (content === '') {
      close();
      continue;
    }
    const mark = marks.find(([start]) => `${content} `.startsWith(start));
    const kind = mark?.[1] ?? 'paragraph';
    const words = mark ? content.slice(mark[0].length).trim() : content;
    if (open && continues(open, kind)) {
      open.words.push(words);
      continue;
    }
    close();
    open = { kind, words: [words], line: index + 1 };
  }
  close();
  return blocks;
};

// A plain line goes on with the paragraph, item or quote above it; headings are one line.
const continues = (open: OpenBlock, kind: Block['kind']): boolean => {
  if (open.kind === 'title' || open.kind === 'heading') return false;
  return kind === 'paragraph' || (kind === 'quote' && open.kind === 'quote');
};

const toBlock = ({ kind, words, line }: OpenBlock): Block => {
  const whole = words.join(' ');
  const start = whole.endsWith('}') ? whole.lastIndexOf('{#') : -1;
  if (start < 0) return { kind, text: whole, id: undefined, line };
  return { kind, text: whole.slice(0, start).trim(), id: whole.slice(start + 2, -1), line };
};
