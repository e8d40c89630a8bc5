import { isLanguage, type Language } from '../i18n/words.ts';

/** The language the page was made in. */
export const pageLanguage = (): Language => {
  const language = document.documentElement.lang;
  return isLanguage(language) ? language : 'nl';
};
