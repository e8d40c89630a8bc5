// The beamer: a second window of the facilitator's device. Everything it shows comes from that device's other window;
// it opens the room itself only when that window is gone.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Deck } from '../../deck/deck.ts';
import { Empty } from '../../ui/empty.tsx';
import { SlimFooter } from '../../ui/danger-line.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { loadDeck } from '../decks.ts';
import { isRoomLed } from './lead-room.ts';
import { screenChannel, type ScreenMessage, type ScreenWord } from './screen/screen-channel.ts';
import type { ScreenView } from './screen/screen-view.ts';
import { Beam } from './screen/beam.tsx';
import { stayAwake } from './awake.ts';
import './styles/screen.css';

/** Milliseconds between looks whether the facilitator's window is still there. */
const lookEvery = 3000;
/** So often nobody leads before this window does; a reload of the other one is over by then. */
const missedFirst = 2;

const roomInAddress = (): string | undefined => /^#([0-9a-f]{32})$/u.exec(location.hash)?.[1];

const useScreenView = (room: string | undefined) => {
  const [view, setView] = useState<ScreenView>();
  const [say, setSay] = useState<(word: ScreenWord) => void>();
  const [isAlone, setIsAlone] = useState(room === undefined);
  useEffect(() => {
    if (room === undefined) return undefined;
    const channel = screenChannel(room);
    channel.addEventListener('message', ({ data }: MessageEvent<ScreenMessage | ScreenWord>) => {
      if (data.type !== 'view') return;
      setView(data.view);
      setIsAlone(false);
    });
    const greet = () => channel.postMessage({ type: 'hello' } satisfies ScreenWord);
    setSay(() => (word: ScreenWord) => channel.postMessage(word));
    greet();
    let missed = 0;
    // A lock tells it at once and also of a window that sleeps behind this one, where a heartbeat would not.
    const timer = setInterval(() => {
      void isRoomLed(room).then((isLed) => {
        missed = isLed ? 0 : missed + 1;
        setIsAlone(missed > missedFirst);
        if (isLed) greet();
        else if (missed === missedFirst)
          void import('./screen/carry-on.ts').then(({ carryOn }) => carryOn(room));
      });
    }, lookEvery);
    return () => {
      clearInterval(timer);
      channel.close();
    };
  }, [room]);
  return { view, isAlone, say };
};

export const Screen = () => {
  const words = useWords();
  const language = useLanguage();
  const [room] = useState(roomInAddress);
  const { view, isAlone, say } = useScreenView(room);
  const [deck, setDeck] = useState<Deck>();
  useEffect(() => stayAwake(), []);
  useEffect(() => void loadDeck(language).then(setDeck), [language]);
  const step = view?.table.step?.id;
  const onPage = useCallback(
    (page: number, of: number) => step !== undefined && say?.({ type: 'shows', step, page, of }),
    [say, step],
  );
  return (
    <div class="screen">
      {view && deck && !isAlone ? (
        <Beam view={view} deck={deck} onPage={onPage} />
      ) : (
        <main id="inhoud" tabIndex={-1} class="beam beam--empty">
          <Empty title={words(isAlone ? 'room.screen.alone' : 'room.screen.wait')} heading="h1">
            <p>{words(isAlone ? 'room.screen.alone.next' : 'room.screen.wait.next')}</p>
          </Empty>
        </main>
      )}
      <SlimFooter />
    </div>
  );
};
