// "Even alleen": a quarter of an hour with one question, on this device only.
import { useEffect, useState } from 'preact/hooks';
import type { Deck } from '../../deck/deck.ts';
import { Alert } from '../../ui/alert.tsx';
import { SlimFooter } from '../../ui/danger-line.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { loadDeck } from '../decks.ts';
import { RecognisesHere } from '../recognise/recognises-here.tsx';
import { DoorHeader } from './door-header.tsx';
import { Alone } from './solo/alone.tsx';
import { openSoloKeeper, type SoloKeeper } from './solo/solo-keeper.ts';
import '../../conversation/pieces/pieces.css';
import './styles/room.css';

interface Around {
  readonly deck: Deck;
  readonly keeper: SoloKeeper;
}

export const Screen = () => {
  const words = useWords();
  const language = useLanguage();
  const [around, setAround] = useState<Around>();
  useEffect(() => {
    void Promise.all([loadDeck(language), openSoloKeeper()]).then(([deck, keeper]) =>
      setAround({ deck, keeper }),
    );
  }, [language]);
  return (
    <div class="room room--narrow">
      <DoorHeader page="solo" />
      <main id="inhoud" tabIndex={-1} class="stack stack--wide">
        {around ? (
          <RecognisesHere>
            <Alone {...around} />
          </RecognisesHere>
        ) : (
          <Alert drawing="wait" title={words('room.wait')} />
        )}
      </main>
      <SlimFooter />
    </div>
  );
};
