import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language, Words } from '../i18n/words.ts';

interface Spoken {
  readonly language: Language;
  readonly words: Words;
}

const SpokenContext = createContext<Spoken | undefined>(undefined);

/** Everything inside speaks this language. */
export const Speaks = ({ language, words, children }: Spoken & { readonly children: ComponentChildren }) => (
  <SpokenContext.Provider value={{ language, words }}>{children}</SpokenContext.Provider>
);

const useSpoken = (): Spoken => {
  const spoken = useContext(SpokenContext);
  if (!spoken) throw new Error('no <Speaks> around this component');
  return spoken;
};

/** Looks up sentences by id in the language around this component. */
export const useWords = (): Words => useSpoken().words;

export const useLanguage = (): Language => useSpoken().language;
