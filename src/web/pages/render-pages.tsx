// Runs at build, after the browser's files are there: makes every public page as text, in both languages.
import { messages as english } from '../../i18n/compiled/en.ts';
import { messages as dutch } from '../../i18n/compiled/nl.ts';
import { messages as englishPages } from '../../i18n/compiled/pages-en.ts';
import { messages as dutchPages } from '../../i18n/compiled/pages-nl.ts';
import { createWords, languages } from '../../i18n/words.ts';
import { addressOf } from '../addresses.ts';
import { cardPages } from './card-page.tsx';
import { renderDocument } from './document.tsx';
import { homePage } from './home.tsx';
import { paperPages } from './paper-page.tsx';
import type { Making, Page, RenderedPage, RenderPages } from './page.ts';
import { shellPages } from './shell-pages.tsx';
import { textPages } from './text-pages.tsx';

const catalogues = { nl: { ...dutch, ...dutchPages }, en: { ...english, ...englishPages } };

const pagesIn = (making: Making): readonly Page[] => [
  homePage(making),
  ...cardPages(making),
  ...textPages(making),
  ...paperPages(making),
  ...shellPages(making),
];

export const renderPages: RenderPages = (decks, assetsOf) => {
  const rendered: RenderedPage[] = [];
  for (const language of languages) {
    const making = { language, words: createWords(language, catalogues[language]), deck: decks[language] };
    for (const page of pagesIn(making)) {
      rendered.push({
        name: page.name,
        address: addressOf(page.name, language),
        html: renderDocument(page, language, assetsOf(page, language)),
      });
    }
  }
  return rendered;
};
