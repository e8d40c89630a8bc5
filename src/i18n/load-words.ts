import { activityWords } from './compiled/activity-words.ts';
import { createWords, type Catalogue, type Language, type Words } from './words.ts';

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

/**
 * Words for a conversation: everything but other activities' own. An activity that this version does not have
 * brings none.
 */
export const loadRoomWords = async (
  language: Language,
  activities: readonly string[],
  unknown?: Unknown,
): Promise<Words> => {
  const own = activities.flatMap((name) => activityWords[language]?.[name]?.() ?? []);
  const parts = await Promise.all([first[language](), rest[language](), ...own]);
  const messages: Catalogue = Object.assign({}, ...parts.map((part) => part.messages));
  return createWords(language, messages, unknown);
};

/** All words that appear while the program runs (those of the static pages are printed at build). */
export const loadWords = (language: Language, unknown?: Unknown): Promise<Words> =>
  loadRoomWords(language, Object.keys(activityWords[language] ?? {}), unknown);

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
