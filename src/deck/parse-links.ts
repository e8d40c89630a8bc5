import type { Link } from './deck.ts';
import { readDocument, readId, readItems } from './document.ts';
import type { Block } from './blocks.ts';
import type { Note } from './fault.ts';

// A faulty link still counts as being there, so that the cards that name it are not blamed as well.
const readLink = (item: Block, language: string, note: Note): Link => {
  const id = readId(item, note);
  // Brackets may stand inside the title: the address starts at the last "](".
  const middle = item.text.lastIndexOf('](');
  const title = item.text.slice(1, Math.max(middle, 1)).trim();
  const url = middle < 0 ? '' : item.text.slice(middle + 2, -1);
  if (!item.text.startsWith('[') || !item.text.endsWith(')') || title === '') {
    note(item.line, 'a link like "- [Title of the page](https://example.org/page) {#my-link}"');
  } else if (!addressForm.test(url)) {
    note(item.line, 'an address that starts with https:// and has no spaces');
  } else if (url.includes(':~:')) {
    // Such an address marks a sentence on the page; it breaks as soon as that sentence changes.
    note(item.line, 'an address without a text fragment (cut it off at "#:~:")');
  }
  return { id, title, url, language };
};

const addressForm = /^https:\/\/[^\s/?#<>"()]+\.[^\s/?#<>"()]+(?:[/?#][^\s<>"]*)?$/;

/**
 * Reads links.md: under each heading, whose id is the language of the pages (`{#nl}`), a list of links.
 * The one place in a deck for addresses, so that a page that moved is one edit.
 */
export const parseLinks = (text: string, note: Note): ReadonlyMap<string, Link> => {
  const links = new Map<string, Link>();
  const document = readDocument(text, note);
  for (const section of document?.sections ?? []) {
    if (section.id !== '' && !/^[a-z]{2}$/.test(section.id)) {
      note(section.line, 'the language of these pages as two letters, like {#nl}');
    }
    for (const item of readItems(section, note)) {
      const link = readLink(item, section.id, note);
      if (link.id !== '' && links.has(link.id)) note(item.line, `one link {#${link.id}} only`);
      links.set(link.id, link);
    }
  }
  return links;
};
