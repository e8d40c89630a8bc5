// A member's table: one thing per screen, the card one tap away, nothing that asks to be managed.
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
import { Waiting } from './waiting.tsx';

export const MemberRoom = () => {
  const words = useWords();
  const language = useLanguage();
  const { view, deck } = useTable();
  const { conversation, step, clock } = view.value;
  const inPlay = cardInPlay(view.value, deck);
  useFocusOnStep(conversation.stopped ? 'stopped' : step?.id);
  const hasTime = step !== undefined && !conversation.stopped && !clock.paused && clock.seconds !== undefined;
  return (
    <div
      class={conversation.stopped ? 'room room--report' : 'room room--narrow'}
      data-card={inPlay?.card.number}
      lang={language}
    >
      <RoomHeader title={conversation.title} {...(hasTime ? { step: timeLine(words, clock.seconds) } : {})} />
      <main id="inhoud" tabIndex={-1}>
        <Banners />
        <LateTexts />
        {conversation.stopped && <LazyReport />}
        {!conversation.stopped && step === undefined && <Waiting />}
        {!conversation.stopped && step !== undefined && <ActivityView role="member" />}
        {!conversation.stopped && inPlay && <CardHelp card={inPlay.card} />}
      </main>
      <SlimFooter />
    </div>
  );
};
