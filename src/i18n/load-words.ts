import { createWords, type Language, type Words } from './words.ts';

// Written by `node tools/words.ts`. One lazy chunk per language: nobody downloads both.
const load = {
  nl: () => import('./compiled/nl.ts'),
  en: () => import('./compiled/en.ts'),
};

/** All words that appear while the program runs (those of the static pages are printed at build). */
export const loadWords = async (language: Language, unknown?: 'throw' | 'show'): Promise<Words> => {
  const { messages } = await load[language]();
  return createWords(language, messages, unknown);
};
