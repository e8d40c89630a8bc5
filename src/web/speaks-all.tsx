import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadWords } from '../i18n/load-words.ts';
import type { Words } from '../i18n/words.ts';
import { Speaks, useLanguage } from '../ui/language.tsx';
import { unknownWords } from './unknown-words.ts';

interface SpeaksAllProps {
  /** Stands there until the words have come; made of first words only. */
  readonly until: ComponentChildren;
  readonly children: ComponentChildren;
}

/** Brings the words of activities, programmes and the report, which a first screen does without. */
export const SpeaksAll = ({ until, children }: SpeaksAllProps) => {
  const language = useLanguage();
  // In an object: a state that is a function would be called.
  const [all, setAll] = useState<{ readonly words: Words }>();
  useEffect(() => {
    let current = true;
    void loadWords(language, unknownWords).then((words) => current && setAll({ words }));
    return () => {
      current = false;
    };
  }, [language]);
  if (!all) return <>{until}</>;
  return (
    <Speaks language={language} words={all.words}>
      {children}
    </Speaks>
  );
};
