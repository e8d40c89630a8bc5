// A member's table: one thing per screen, the card one tap away, nothing that asks to be managed.
import { useState } from 'preact/hooks';
import { nextStep } from '../../../conversation/steps.ts';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { SlimFooter } from '../../../ui/danger-line.tsx';
import { RoomHeader } from '../../../ui/page-header.tsx';
import { ActivityView } from '../activity-view.tsx';
import { Banners } from '../banners.tsx';
import { cardInPlay } from '../card-in-play.ts';
import { useFocusOnStep } from '../focus-on-step.ts';
import { LazyReport } from '../lazy-report.tsx';
import { useTable } from '../table-context.tsx';
import { timeLine } from '../time-words.ts';
import { CardHelp } from './card-help.tsx';
import { LateTexts } from './late-texts.tsx';
import { ReadReport } from './read-report.tsx';
import { TakenAlong } from './taken-along.tsx';
import { Waiting } from './waiting.tsx';

export const MemberRoom = () => {
  const words = useWords();
  const language = useLanguage();
  const { view, deck } = useTable();
  const { conversation, step, clock } = view.value;
  const inPlay = cardInPlay(view.value, deck);
  const [isReading, setIsReading] = useState(false);
  const isOver = conversation.stopped || conversation.reportClosed;
  const isLast = step !== undefined && nextStep(conversation.agenda, step.id) === undefined;
  const atReport = isOver || (isReading && isLast);
  useFocusOnStep(atReport ? 'report' : step?.id);
  const hasTime = step !== undefined && !atReport && !clock.paused && clock.seconds !== undefined;
  return (
    <div
      class={atReport ? 'room room--report' : 'room room--narrow'}
      data-card={inPlay?.card.number}
      lang={language}
    >
      <RoomHeader title={conversation.title} {...(hasTime ? { step: timeLine(words, clock.seconds) } : {})} />
      <main id="inhoud" tabIndex={-1}>
        <Banners />
        <LateTexts />
        {isLast && !isOver && <ReadReport isReading={isReading} onRead={setIsReading} />}
        {atReport && <LazyReport />}
        {!atReport && step === undefined && <Waiting />}
        {!atReport && step !== undefined && <ActivityView role="member" />}
        {!atReport && <TakenAlong />}
        {!atReport && inPlay && <CardHelp card={inPlay.card} />}
      </main>
      <SlimFooter />
    </div>
  );
};
