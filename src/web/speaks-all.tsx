import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { loadRoomWords, loadWords } from '../i18n/load-words.ts';
import type { Words } from '../i18n/words.ts';
import { Speaks, useLanguage } from '../ui/language.tsx';
import { unknownWords } from './unknown-words.ts';

interface SpeaksAllProps {
  /** Whose words are needed: the activities on the agenda; `all` for who may put others on it. */
  readonly activities: readonly string[] | 'all';
  /** Stands there until the words have come; made of first words only. */
  readonly until: ComponentChildren;
  readonly children: ComponentChildren;
}

interface Spoken {
  readonly words: Words;
  readonly of: string;
}

/** Brings the words of activities, programmes and the report, which a first screen does without. */
export const SpeaksAll = ({ activities, until, children }: SpeaksAllProps) => {
  const language = useLanguage();
  const needed = activities === 'all' ? activities : [...new Set(activities)].toSorted().join(' ');
  const [spoken, setSpoken] = useState<Spoken>();
  useEffect(() => {
    let current = true;
    const load =
      needed === 'all'
        ? loadWords(language, unknownWords)
        : loadRoomWords(language, needed.split(' '), unknownWords);
    void load.then((words) => current && setSpoken({ words, of: needed }));
    return () => {
      current = false;
    };
  }, [language, needed]);
  // With other words than it asks for, a screen would show ids.
  const knows = spoken?.of === 'all' || spoken?.of === needed;
  if (!spoken || !knows) return <>{until}</>;
  return (
    <Speaks language={language} words={spoken.words}>
      {children}
    </Speaks>
  );
};
