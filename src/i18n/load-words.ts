import { createWords, type Language, type Words } from './words.ts';

// Written by `node tools/words.ts`. Lazy chunks per language: nobody downloads both.
const first = {
  nl: () => import('./compiled/first-nl.ts'),
  en: () => import('./compiled/first-en.ts'),
};
const rest = {
  nl: () => import('./compiled/rest-nl.ts'),
  en: () => import('./compiled/rest-en.ts'),
};
const site = {
  nl: () => import('./compiled/site-nl.ts'),
  en: () => import('./compiled/site-en.ts'),
};

type Unknown = 'throw' | 'show';

/** All words that appear while the program runs (those of the static pages are printed at build). */
export const loadWords = async (language: Language, unknown?: Unknown): Promise<Words> => {
  const [start, others] = await Promise.all([first[language](), rest[language]()]);
  return createWords(language, { ...start.messages, ...others.messages }, unknown);
};

/** Enough for a first screen in a conversation: without the words of activities, programmes and the report. */
export const loadFirstWords = async (language: Language, unknown?: Unknown): Promise<Words> => {
  const { messages } = await first[language]();
  return createWords(language, messages, unknown);
};

/** Only the words of `ui` and of what comes alive on the public pages. */
export const loadSiteWords = async (language: Language, unknown?: Unknown): Promise<Words> => {
  const { messages } = await site[language]();
  return createWords(language, messages, unknown);
};
