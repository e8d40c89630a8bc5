// After the conversation: everyone keeps a copy, corrections are settled, the report is closed.
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';
import { useOpenDialog } from './host-dialogs.tsx';

export const AfterStop = () => {
  const words = useWords();
  const open = useOpenDialog();
  const { view, act } = useTable();
  const { reportClosed, corrections } = view.value.conversation;
  const isOpen = corrections.some((correction) => correction.settled === undefined);
  return (
    <div class="stack screen-only after-stop">
      <Alert kind="good" title={words('room.stopped.title')}>
        {words(reportClosed ? 'room.stopped.host.closed' : 'room.stopped.host')}
      </Alert>
      <p class="row">
        {!reportClosed && (
          <Button onClick={act.closeReport} describedBy="close-report">
            {words('room.report.close')}
          </Button>
        )}
        <Button look="quiet" onClick={() => open({ type: 'erase' })}>
          {words('room.more.erase')}
        </Button>
      </p>
      {!reportClosed && (
        <p class="soft small" id="close-report">
          {words(isOpen ? 'room.report.close.open' : 'room.report.close.next')}
        </p>
      )}
    </div>
  );
};
