// One file of a deck: a title with an id, then sections that each have an id. Shared by deck, card and links files.
import { joinParagraphs } from './deck.ts';
import { blocksOf, type Block } from './blocks.ts';
import type { Note } from './fault.ts';

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly line: number;
  readonly blocks: readonly Block[];
}

export interface DeckDocument {
  readonly id: string;
  readonly title: string;
  /** What stands between the title and the first section. */
  readonly opening: Section;
  readonly sections: readonly Section[];
}

const idForm = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}[A-Za-z0-9])?$/;

const isId = (text: string): boolean => idForm.test(text);

/** Reads the outline of a file; undefined (and a note) where it has no title. */
export const readDocument = (text: string, note: Note): DeckDocument | undefined => {
  const [first, ...rest] = blocksOf(text);
  if (first?.kind !== 'title' || first.text === '') {
    note(first?.line ?? 1, 'a title with an id, like "# My card {#my-card}"');
    return undefined;
  }
  const opening: Block[] = [];
  const sections: { id: string; title: string; line: number; blocks: Block[] }[] = [];
  for (const block of rest) {
    if (block.kind === 'title') {
      note(block.line, 'one title only; a section starts with "## "');
    } else if (block.kind === 'heading') {
      if (block.text === '') note(block.line, 'words in the heading');
      sections.push({ id: readId(block, note), title: block.text, line: block.line, blocks: [] });
    } else {
      (sections.at(-1)?.blocks ?? opening).push(block);
    }
  }
  noteTwins(sections, note);
  const id = readId(first, note);
  return {
    id,
    title: first.text,
    opening: { id, title: first.text, line: first.line, blocks: opening },
    sections,
  };
};

/** The paragraphs of a section as one text. Anything else in it is noted, and so is an empty section. */
export const readText = (section: Section, note: Note): string => {
  const paragraphs = takePlain(section.blocks, 'paragraph', 'a paragraph of plain text here', note);
  if (paragraphs.length === 0) note(section.line, 'a paragraph under this heading');
  return joinParagraphs(paragraphs.map((block) => block.text));
};

/** The list items of a section. Anything else in it is noted, and so is a section without items. */
export const readItems = (section: Section, note: Note): Block[] => {
  const items = section.blocks.filter((block) => block.kind === 'item');
  for (const block of section.blocks) {
    if (block.kind !== 'item') note(block.line, 'a list item here, starting with "- "');
  }
  if (items.length === 0) note(section.line, 'at least one list item under this heading, starting with "- "');
  return items;
};

/** Blocks of one kind whose text is plain and has no id; the others are noted as `expected`. */
export const takePlain = (
  blocks: readonly Block[],
  kind: Block['kind'],
  expected: string,
  note: Note,
): readonly Block[] => {
  for (const block of blocks) {
    if (block.kind !== kind) note(block.line, expected);
    else if (block.id !== undefined) note(block.line, 'no {#id} here');
    else requirePlain(block.text, block.line, note);
  }
  return blocks.filter((block) => block.kind === kind);
};

// Cards are shown as they are written: Markdown inside a sentence would stand on the card as signs.
export const requirePlain = (text: string, line: number, note: Note): void => {
  if (text === '') note(line, 'words here');
  if (text.startsWith('#')) note(line, 'a heading of one or two "#", or plain words');
  for (const sign of ['**', '](', '{#']) {
    if (text.includes(sign)) note(line, `plain words, without "${sign}"`);
  }
};

/** The id of a title, heading or item; noted and empty where it is missing or malformed. */
export const readId = (block: Block, note: Note): string => {
  if (block.id !== undefined && isId(block.id)) return block.id;
  note(block.line, 'an id of letters, digits and hyphens at the end, like {#my-id}');
  return '';
};

const noteTwins = (sections: readonly Section[], note: Note): void => {
  const seen = new Set<string>();
  for (const section of sections) {
    if (section.id !== '' && seen.has(section.id)) note(section.line, `one section {#${section.id}} only`);
    seen.add(section.id);
  }
};
