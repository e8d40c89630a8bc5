// The table as members see it, with the time under it.
import { Button } from '../../../ui/button.tsx';
import { CardClosed } from '../../../ui/card.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Ring } from '../../../ui/ring.tsx';
import { ActivityView } from '../activity-view.tsx';
import { cardInPlay } from '../card-in-play.ts';
import { shareLeft } from '../time-left.ts';
import { timeRing } from '../time-words.ts';
import { BeforePaper } from '../one-device/before-paper.tsx';
import { PaperStage } from '../one-device/paper-stage.tsx';
import { useTable } from '../table-context.tsx';
import { BeforeStart } from './before-start.tsx';

/** The card that it is about stays in reach where the step does not show it. */
const CardInReach = () => {
  const { view, deck } = useTable();
  const inPlay = cardInPlay(view.value, deck);
  return (
    inPlay && (
      <div class="stage__card">
        <CardClosed card={inPlay.card.number} />
      </div>
    )
  );
};

const Time = () => {
  const words = useWords();
  const { view, act } = useTable();
  const { clock, conversation } = view.value;
  if (clock.seconds === undefined) return null;
  return (
    <div class="stage__foot">
      <CardInReach />
      <Ring
        left={shareLeft(clock.seconds, conversation.step?.seconds ?? 0)}
        {...timeRing(words, clock.seconds)}
      />
      <p>
        <Button onClick={act.moreTime}>{words('room.host.more-time')}</Button>
      </p>
    </div>
  );
};

export const Stage = () => {
  const words = useWords();
  const { view } = useTable();
  const { step, paper, oneDevice } = view.value;
  if (step === undefined) return oneDevice ? <BeforePaper /> : <BeforeStart />;
  return (
    <section class="stage" aria-labelledby="at-the-table">
      <h2 class="sr" id="at-the-table">
        {words('room.host.at-the-table')}
      </h2>
      <ActivityView role="host" />
      {paper && <PaperStage paper={paper} />}
      <Time />
    </section>
  );
};
