// The facilitator's table: programme, the table as members see it, and one panel with one main button.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { SlimFooter } from '../../../ui/danger-line.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { RoomHeader } from '../../../ui/page-header.tsx';
import { Banners } from '../banners.tsx';
import { cardInPlay } from '../card-in-play.ts';
import { useFocusOnStep } from '../focus-on-step.ts';
import { LazyReport } from '../lazy-report.tsx';
import { useTable } from '../table-context.tsx';
import { AgendaColumn } from './agenda-column.tsx';
import { ReportDesk } from './report-desk.tsx';
import { finishTime } from './finish-time.ts';
import { HostDialogs } from './all-dialogs.tsx';
import { OpenDialog, type HostDialog } from './host-dialogs.tsx';
import { Panel } from './panel.tsx';
import { useScreenFeed } from './screen-feed.ts';
import { Stage } from './stage.tsx';
import '../styles/host.css';

const HeaderActions = ({ open }: { readonly open: (dialog: HostDialog) => void }) => {
  const words = useWords();
  const { view, act } = useTable();
  const { clock, step } = view.value;
  return (
    <p class="row host-actions">
      {step !== undefined && (
        <Button look="quiet" onClick={() => act.pause(!clock.paused)}>
          {words(clock.paused ? 'room.host.go-on' : 'room.host.pause')}
        </Button>
      )}
      <Button look="quiet" onClick={() => open({ type: 'rescue' })}>
        {words('room.host.rescue-card')}
      </Button>
      <Button look="quiet" onClick={() => open({ type: 'touched' })}>
        {words('room.host.touched')}
      </Button>
    </p>
  );
};

export const HostRoom = () => {
  const words = useWords();
  const language = useLanguage();
  const table = useTable();
  const { view, deck } = table;
  const [dialog, setDialog] = useState<HostDialog>();
  const [isReporting, setIsReporting] = useState(false);
  const { conversation, step, clock } = view.value;
  const inPlay = cardInPlay(view.value, deck);
  const atReport = isReporting || conversation.reportClosed || conversation.stopped;
  useFocusOnStep(atReport ? 'report' : step?.id);
  useScreenFeed(table);
  const done = finishTime(conversation, clock, new Date(), language);
  return (
    <OpenDialog.Provider value={setDialog}>
      <div class={atReport ? 'room room--report' : 'room room--host'} data-card={inPlay?.card.number}>
        <RoomHeader
          title={conversation.title}
          {...(done === undefined || atReport ? {} : { step: words('room.host.done-at', { time: done }) })}
        >
          {!atReport && <HeaderActions open={setDialog} />}
        </RoomHeader>
        {atReport ? (
          <main id="inhoud" tabIndex={-1}>
            <Banners />
            <ReportDesk onBack={() => setIsReporting(false)} />
            <LazyReport />
          </main>
        ) : (
          <main id="inhoud" tabIndex={-1} class="console">
            <h1 class="sr">{step ? words(step.plan.name) : words('room.host.before')}</h1>
            <Banners />
            <Stage />
            <Panel onReport={() => setIsReporting(true)} />
            <AgendaColumn />
          </main>
        )}
        <SlimFooter />
        {dialog && <HostDialogs dialog={dialog} onClose={() => setDialog(undefined)} />}
      </div>
    </OpenDialog.Provider>
  );
};
