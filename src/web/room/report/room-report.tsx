// The report of the room this device is in: made here, from what was agreed; taken along before the room is gone.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { composeReport } from '../../../report/report.ts';
import { ReportPage } from '../../../report/report.tsx';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { deviceVault } from '../../device-vault.ts';
import { useTable } from '../table-context.tsx';
import { Corrections } from './corrections.tsx';
import { keepReport, loadKeptReport } from './kept-reports.ts';
import { ReportFiles } from './report-files.tsx';
import '../styles/report.css';

export const RoomReport = () => {
  const words = useWords();
  const { room, view, deck, today } = useTable();
  const { conversation, me, memoryOnly } = view.value;
  const [isKept, setIsKept] = useState(false);
  const [day, setDay] = useState<string>();
  const phase = conversation.stopped ? 'stopped' : conversation.reportClosed ? 'closed' : 'correcting';
  /** The main button is then the one that closes the report, or the room. */
  const isLeading = me.host && phase !== 'stopped';
  const report = useMemo(
    () => composeReport(conversation, words, { day: day ?? today, deck }),
    [conversation, words, day, today, deck],
  );

  useEffect(() => {
    void (async () => {
      const kept = await loadKeptReport(await deviceVault(), room);
      // The day of the conversation, not of reading it again.
      setDay(kept?.day ?? today);
      setIsKept(kept !== undefined);
    })();
  }, [room, today]);
  // Said only when it is so: a page that goes the next moment gets no time for a database.
  const keep = async (): Promise<void> => {
    await keepReport(await deviceVault(), room, report);
    setIsKept(true);
  };
  useEffect(() => {
    if (isKept && day !== undefined) void deviceVault().then((vault) => keepReport(vault, room, report));
  }, [isKept, day, room, report]);

  return (
    <>
      <div class="screen-only desk-part stack">
        {!me.host && (
          <Alert kind={phase === 'correcting' ? 'note' : 'good'} title={words(`room.report.${phase}`)}>
            {words(`room.report.${phase}.next`)}
          </Alert>
        )}
        <p class="row row--buttons">
          {!memoryOnly && (
            <Button
              look={isKept || isLeading ? 'plain' : 'main'}
              onClick={() => void keep()}
              notYet={isKept ? 'kept' : undefined}
            >
              {words(isKept ? 'room.report.kept' : 'room.report.keep')}
            </Button>
          )}
          <ReportFiles report={report} printIsMain={memoryOnly && !isLeading} />
        </p>
        <p class="soft small" id="kept" role="status">
          {isKept && words('room.report.kept.where')}
        </p>
      </div>
      <ReportPage report={report} />
      <Corrections />
    </>
  );
};
