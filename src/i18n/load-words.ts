import { createWords, type Language, type Words } from './words.ts';

// Written by `node tools/words.ts`. One lazy chunk per language: nobody downloads both.
const all = {
  nl: () => import('./compiled/nl.ts'),
  en: () => import('./compiled/en.ts'),
};
const site = {
  nl: () => import('./compiled/site-nl.ts'),
  en: () => import('./compiled/site-en.ts'),
};

/** All words that appear while the program runs (those of the static pages are printed at build). */
export const loadWords = async (language: Language, unknown?: 'throw' | 'show'): Promise<Words> => {
  const { messages } = await all[language]();
  return createWords(language, messages, unknown);
};

/** Only the words of `ui` and of what comes alive on the public pages. */
export const loadSiteWords = async (language: Language, unknown?: 'throw' | 'show'): Promise<Words> => {
  const { messages } = await site[language]();
  return createWords(language, messages, unknown);
};
