// What a prerendered page is made of.
import type { ComponentChildren } from 'preact';
import type { Deck } from '../../deck/deck.ts';
import type { Language, Words } from '../../i18n/words.ts';
import type { PageName } from '../addresses.ts';

/** What a page is made from. */
export interface Making {
  readonly language: Language;
  readonly words: Words;
  readonly deck: Deck;
}

/** Scripts and styles by the names of vite.config.ts. */
export type EntryName =
  | 'main'
  | 'card-notes'
  | 'notes-page'
  | 'organisation'
  | 'everyone'
  | 'home'
  | 'card-page'
  | 'text-page'
  | 'paper';

export interface Page {
  readonly name: PageName;
  readonly title: string;
  readonly entries: readonly EntryName[];
  /** A conversation's screen: the source file whose chunk is fetched early, e.g. `src/web/room/join.tsx`. */
  readonly early?: string;
  /** Which words its script needs at once. */
  readonly words?: 'site' | 'first' | 'all';
  readonly bodyClass?: string;
  readonly card?: number;
  readonly content: ComponentChildren;
}

/** Addresses of built files, as the pages link to them. */
export interface Assets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** Modules to fetch early. */
  readonly modules: readonly string[];
  readonly font: string;
}

export interface RenderedPage {
  readonly name: PageName;
  readonly address: string;
  readonly html: string;
}

/** `assetsOf` tells what the build made of a page's entries. */
export type RenderPages = (
  decks: Readonly<Record<Language, Deck>>,
  assetsOf: (page: Page, language: Language) => Assets,
) => readonly RenderedPage[];
