import { lowTable, wholeTable } from '../../../conversation/pieces/lay-out.ts';
import { OnBeam } from '../../../conversation/pieces/on-beam.tsx';
import type { ComponentChildren } from 'preact';
import { findQuestion, type Deck } from '../../../deck/deck.ts';
import { CardFront } from '../../../ui/card.tsx';
import { Count } from '../../../ui/count.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Ring } from '../../../ui/ring.tsx';
import { timeRing } from '../time-words.ts';
import { shareLeft } from '../time-left.ts';
import { ScreenActivity } from './screen-activity.tsx';
import { ScreenDoor } from './screen-door.tsx';
import { BeamTable } from './beam-table.tsx';
import type { ScreenView } from './screen-view.ts';

interface BeamProps {
  readonly view: ScreenView;
  readonly deck: Deck;
  /** What lies on the table has so many pages, and this one is in sight. */
  readonly onPage: (page: number, of: number) => unknown;
}

interface AtCardProps extends Pick<BeamProps, 'view' | 'deck'> {
  readonly children: ComponentChildren;
}

/** The card as people know it on the table, and something beside its edge. */
const AtCard = ({ view, deck, children }: AtCardProps) => {
  const found = view.question === undefined ? undefined : findQuestion(deck, view.question);
  return (
    <main id="inhoud" tabIndex={-1} class="beam" data-card={found?.card.number}>
      <BeamTable />
      <div class="beam__card">
        {found && (
          <CardFront card={found.card.number} title={found.card.title} line={found.card.line} heading="h2" />
        )}
      </div>
      <div class="beam__side">{children}</div>
    </main>
  );
};

/** Before the first step: the way in. */
const Before = ({ view, deck }: Pick<BeamProps, 'view' | 'deck'>) => {
  const words = useWords();
  return (
    <AtCard view={view} deck={deck}>
      <h1>{words('room.screen.welcome')}</h1>
      <p>{words('room.screen.present', { present: view.table.counts.present })}</p>
      {view.door && <ScreenDoor door={view.door} />}
    </AtCard>
  );
};

/** The card stays on the table until everybody has left. */
const After = ({ view, deck }: Pick<BeamProps, 'view' | 'deck'>) => {
  const words = useWords();
  return (
    <AtCard view={view} deck={deck}>
      <h1>{words('room.screen.after')}</h1>
      <p>{words('room.screen.after.next')}</p>
    </AtCard>
  );
};

/** How the group's time stands: a ring that never turns red. */
const Time = ({ view }: { readonly view: ScreenView }) => {
  const words = useWords();
  const { seconds, paused } = view.table.clock;
  if (paused) return <p class="beam__pause">{words('room.screen.paused')}</p>;
  if (seconds === undefined) return null;
  return <Ring big left={shareLeft(seconds, view.planned)} {...timeRing(words, seconds)} />;
};

/** Whether a count is shown: only where this step collects something. */
const isCounted = ({ round, ballot, step, counts }: ScreenView['table']): boolean =>
  counts.of > 0 && (round?.step === step?.id || ballot?.step === step?.id);

const Readiness = ({ table }: Pick<ScreenView, 'table'>) => {
  const words = useWords();
  const { ballot, counts } = table;
  if (!isCounted(table)) return null;
  const id = ballot === undefined ? 'room.host.ready.cards' : 'room.host.ready.votes';
  return <Count value={counts.ready} text={words(id, { of: counts.of })} live />;
};

/** The activity's own screen; under it, quietly, time, count and the way in. */
export const Beam = ({ view, deck, onPage }: BeamProps) => {
  if (view.stopped) return <After view={view} deck={deck} />;
  if (view.table.step === undefined) return <Before view={view} deck={deck} />;
  const asked = view.part?.question ?? view.question;
  const found = asked === undefined ? undefined : findQuestion(deck, asked);
  const isUnderTable = view.door !== undefined || isCounted(view.table);
  return (
    <main id="inhoud" tabIndex={-1} class="beam beam--step" data-card={found?.card.number}>
      <BeamTable />
      <OnBeam
        pages={{
          table: isUnderTable ? lowTable : wholeTable,
          page: view.page,
          shows: onPage,
        }}
      >
        <ScreenActivity view={view} deck={deck} />
      </OnBeam>
      <div class="beam__rail">
        <div class="beam__now">
          <Time view={view} />
          <Readiness table={view.table} />
        </div>
        {view.door && <ScreenDoor door={view.door} />}
      </div>
    </main>
  );
};
