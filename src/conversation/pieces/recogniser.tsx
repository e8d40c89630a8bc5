// Who looks at what is being typed. The rules and lists are heavy and come in from outside; without them nothing is
// marked, and everything else works.
import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useMemo, useState } from 'preact/hooks';
import type { Language } from '../../i18n/words.ts';
import type { Span } from '../../recognise/span.ts';
import { useLanguage } from '../../ui/language.tsx';

/** Answers once, at once or later, unless what it gives back is called before. */
export type Look = (
  text: string,
  options: { readonly language: Language; readonly words: readonly string[] },
  found: (spans: readonly Span[]) => void,
) => () => void;

interface Recogniser {
  readonly look?: Look | undefined;
  /** What the facilitator added for this room. */
  readonly words: readonly string[];
}

const RecogniserContext = createContext<Recogniser>({ words: [] });

interface RecognisesProps {
  /** What stands around it, where it is left out. */
  readonly look?: Look;
  readonly words?: readonly string[];
  readonly children: ComponentChildren;
}

export const Recognises = ({ look, words, children }: RecognisesProps) => {
  const around = useContext(RecogniserContext);
  const key = words === undefined ? around.words.join('\n') : words.join('\n');
  const value = useMemo(
    () => ({ look: look ?? around.look, words: key === '' ? [] : key.split('\n') }),
    [look, around.look, key],
  );
  return <RecogniserContext.Provider value={value}>{children}</RecogniserContext.Provider>;
};

/** What was found, with the text it was found in: by the time it is known, more may have been typed. */
export interface Marks {
  readonly text: string;
  readonly spans: readonly Span[];
}

const nothing: Marks = { text: '', spans: [] };

export const useMarks = (text: string): Marks => {
  const language = useLanguage();
  const { look, words } = useContext(RecogniserContext);
  const [marks, setMarks] = useState<Marks>(nothing);
  useEffect(() => {
    if (!look || text.trim() === '') {
      setMarks(nothing);
      return undefined;
    }
    return look(text, { language, words }, (spans) => setMarks({ text, spans }));
  }, [look, text, language, words]);
  return marks;
};
