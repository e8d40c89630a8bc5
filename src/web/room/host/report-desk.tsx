// The end of a conversation: the report is read together and put right, closed, and then the room stops. Nothing can
// be written in a stopped room, so the order matters.
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';
import { useOpenDialog } from './host-dialogs.tsx';

type Phase = 'correcting' | 'closed' | 'stopped';

export const ReportDesk = ({ onBack }: { readonly onBack: () => void }) => {
  const words = useWords();
  const open = useOpenDialog();
  const { view, act } = useTable();
  const { reportClosed, stopped, corrections } = view.value.conversation;
  const isOneDevice = view.value.oneDevice === true;
  const phase: Phase = stopped ? 'stopped' : reportClosed ? 'closed' : 'correcting';
  const hasOpen = corrections.some((correction) => correction.settled === undefined);
  return (
    <div class="stack screen-only desk-part">
      {isOneDevice && phase === 'stopped' ? (
        <Alert kind="good" title={words('one-device.stopped')}>
          {words('one-device.stopped.next')}
        </Alert>
      ) : (
        <Alert kind={phase === 'correcting' ? 'note' : 'good'} title={words(`room.desk.${phase}`)}>
          {words(`room.desk.${phase}.next`)}
        </Alert>
      )}
      <p class="row row--buttons">
        {phase === 'correcting' && (
          <>
            <Button look="main" onClick={act.closeReport} describedBy="close-report">
              {words('room.desk.close')}
            </Button>
            <Button onClick={onBack}>{words('room.desk.back')}</Button>
          </>
        )}
        {phase === 'closed' && (
          <Button look="main" onClick={() => open({ type: 'stop' })}>
            {words('room.desk.stop')}
          </Button>
        )}
        {phase === 'stopped' && !isOneDevice && (
          <Button look="quiet" onClick={() => open({ type: 'erase' })}>
            {words('room.more.erase')}
          </Button>
        )}
      </p>
      {phase === 'correcting' && (
        <p class="soft small" id="close-report">
          {words(hasOpen ? 'room.desk.close.open' : 'room.desk.close.next')}
        </p>
      )}
    </div>
  );
};
