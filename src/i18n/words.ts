// Every sentence people see is looked up here by its id; the sentences stand in the areas' `words/*.po`.
import { setupI18n, type Messages } from '@lingui/core';

export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** What goes into a sentence's `{places}`; numbers choose between its plural forms. */
export type WordValues = Readonly<Record<string, string | number>>;

export type Words = (id: string, values?: WordValues) => string;

/** A compiled catalogue: message by id. */
export type Catalogue = Messages;

export const isLanguage = (text: string | undefined): text is Language =>
  languages.some((language) => language === text);

/**
 * The words of one language. An id without a sentence throws, so that tests and development find it;
 * with `unknown: 'show'` (production) people see the id rather than a broken page.
 */
export const createWords = (
  language: Language,
  catalogue: Catalogue,
  unknown: 'throw' | 'show' = 'throw',
): Words => {
  const i18n = setupI18n({ locale: language, messages: { [language]: catalogue } });
  return (id, values) => {
    if (Object.hasOwn(catalogue, id)) return i18n._(id, values);
    if (unknown === 'throw') throw new Error(`no words for ${id} in ${language}`);
    return id;
  };
};
