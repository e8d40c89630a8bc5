import {
  audiences,
  joinParagraphs,
  type Audience,
  type Card,
  type Link,
  type Question,
  type Tip,
} from './deck.ts';
import {
  readDocument,
  readId,
  readItems,
  readText,
  requirePlain,
  takePlain,
  type DeckDocument,
  type Section,
} from './document.ts';
import type { Block } from './blocks.ts';
import type { Note } from './fault.ts';

const sectionIds = ['why-hard', 'tips', 'side-box', ...audiences, 'links', 'source'];

/** Reads one card in one language. What is wrong is noted; the card is then incomplete and not to be used. */
export const parseCard = (
  text: string,
  number: number,
  links: ReadonlyMap<string, Link>,
  language: string,
  note: Note,
): Card | undefined => {
  const document = readDocument(text, note);
  if (!document) return undefined;
  noteUnknownSections(document, note);
  const find = (id: string): Section | undefined => document.sections.find((section) => section.id === id);
  const need = (id: string): Section | undefined => {
    const section = find(id);
    if (!section) note(1, `a section {#${id}} in this card`);
    return section;
  };
  const whyHard = need('why-hard');
  const tips = need('tips');
  const source = need('source');
  const sideBox = find('side-box');
  const linkSection = find('links');
  return {
    id: document.id,
    number,
    title: document.title,
    ...readFront(document.opening, note),
    whyHardTitle: whyHard?.title ?? '',
    whyHard: whyHard ? readText(whyHard, note) : '',
    ...(tips ? readTips(tips, note) : { tipsTitle: '', tips: [] }),
    ...(sideBox ? { sideBox: { title: sideBox.title, text: readText(sideBox, note) } } : {}),
    questions: readQuestions(document, note),
    links: linkSection ? readLinks(linkSection, links, language, note) : [],
    source: source ? readText(source, note) : '',
  };
};

const noteUnknownSections = (document: DeckDocument, note: Note): void => {
  for (const { id, line } of document.sections) {
    if (id !== '' && !sectionIds.includes(id)) {
      note(line, `a section id that cards know: ${sectionIds.map((known) => `{#${known}}`).join(', ')}`);
    }
  }
};

// The front is the quote; the introduction is every paragraph after it.
const readFront = (opening: Section, note: Note): { line: string; intro: string } => {
  const [front, ...rest] = opening.blocks;
  if (front?.kind !== 'quote') {
    note(front?.line ?? opening.line, 'the sentence for the front of the card, starting with "> "');
    return { line: '', intro: '' };
  }
  requirePlain(front.text, front.line, note);
  return { line: front.text, intro: readText({ ...opening, blocks: rest }, note) };
};

const readTips = (section: Section, note: Note): Pick<Card, 'tipsTitle' | 'tipsIntro' | 'tips'> => {
  const firstItem = section.blocks.findIndex((block) => block.kind === 'item');
  const lead = section.blocks.slice(0, Math.max(firstItem, 0));
  const tipsIntro = joinParagraphs(
    takePlain(lead, 'paragraph', 'a paragraph or a list item here', note).map((block) => block.text),
  );
  const tips = readItems({ ...section, blocks: section.blocks.slice(lead.length) }, note).map((item) =>
    readTip(item, note),
  );
  return { tipsTitle: section.title, ...(tipsIntro === '' ? {} : { tipsIntro }), tips };
};

// "**Make it concrete:** what follows": the bold words are the tip's lead, without their colon.
const readTip = (item: Block, note: Note): Tip => {
  if (item.id !== undefined) note(item.line, 'no {#id} here');
  const end = item.text.startsWith('**') ? item.text.indexOf('**', 2) : -1;
  const lead = end < 0 ? '' : item.text.slice(2, end).replace(/:$/, '').trim();
  const text = end < 0 ? item.text : item.text.slice(end + 2).trim();
  requirePlain(text, item.line, note);
  if (end >= 0 && lead === '') note(item.line, 'words between the first "**" and the second');
  return lead === '' ? { text } : { lead, text };
};

const isAudience = (id: string): id is Audience => audiences.some((audience) => audience === id);

const readQuestions = (document: DeckDocument, note: Note): Question[] => {
  const questions = document.sections.flatMap((section) => {
    const audience = section.id;
    if (!isAudience(audience)) return [];
    return readItems(section, note).map((item) => {
      requirePlain(item.text, item.line, note);
      return { id: readId(item, note), audience, text: item.text };
    });
  });
  if (questions.length === 0) {
    note(
      1,
      `questions in this card, in a section ${audiences.map((audience) => `{#${audience}}`).join(' or ')}`,
    );
  }
  return questions;
};

// "- link-id", or "- link-id: what the title means" where the page is in another language than the deck.
const readLinks = (
  section: Section,
  links: ReadonlyMap<string, Link>,
  language: string,
  note: Note,
): readonly Link[] =>
  readItems(section, note).flatMap((item) => {
    const colon = item.text.indexOf(':');
    const id = colon < 0 ? item.text : item.text.slice(0, colon);
    const meaning = colon < 0 ? '' : item.text.slice(colon + 1).trim();
    const link = links.get(id);
    if (!link) {
      note(item.line, 'the id of a link that stands in links.md, like "- my-link"');
      return [];
    }
    if (colon >= 0) requirePlain(meaning, item.line, note);
    if (link.language !== language && meaning === '') {
      note(
        item.line,
        `the meaning of the title after the id, like "- ${id}: …", as the page is in another language`,
      );
    }
    return [meaning === '' ? link : { ...link, meaning }];
  });
