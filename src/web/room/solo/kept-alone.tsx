// What was written alone before, on this device.
import { useEffect, useState } from 'preact/hooks';
import { findQuestion, type Deck } from '../../../deck/deck.ts';
import { formatDay } from '../../../i18n/days.ts';
import { Button } from '../../../ui/button.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import type { Solo } from '../../../vault/solos.ts';
import type { SoloKeeper } from './solo-keeper.ts';

interface KeptAloneProps {
  readonly deck: Deck;
  readonly keeper: SoloKeeper;
  readonly onOpen: (question: string) => void;
}

export const KeptAlone = ({ deck, keeper, onOpen }: KeptAloneProps) => {
  const words = useWords();
  const language = useLanguage();
  const [kept, setKept] = useState<readonly Solo[]>([]);
  useEffect(() => void keeper.list().then(setKept), [keeper]);
  if (kept.length === 0) return null;
  return (
    <section class="stack">
      <h2>{words('solo.kept')}</h2>
      <ul class="slips">
        {kept.map(({ question, changed }) => {
          const text = findQuestion(deck, question)?.question.text ?? question;
          return (
            <li key={question} class="slip">
              <p>{text}</p>
              <p class="soft small">{formatDay(language, changed, 'long')}</p>
              <Button look="quiet" label={`${words('solo.open')}: ${text}`} onClick={() => onOpen(question)}>
                {words('solo.open')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
};
