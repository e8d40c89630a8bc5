// Taking a report along: on paper, as text, as a file that Leerkring reads again, and the day to look back.
import type { Report } from '../../../report/report.ts';
import { lookBackCalendar } from '../../../report/look-back-calendar.ts';
import { reportFileName, reportToFile } from '../../../report/report-file.ts';
import { reportToMarkdown } from '../../../report/report-to-markdown.ts';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { saveAsFile } from '../../save-as-file.ts';

/** RFC 5545, in UTC: 20270312T141000Z. */
const calendarStamp = (now: Date): string => now.toISOString().replace(/[-:]|\.\d{3}/gu, '');

export const ReportFiles = ({
  report,
  printIsMain,
}: {
  readonly report: Report;
  readonly printIsMain: boolean;
}) => {
  const words = useWords();
  const saveCalendar = (): void => {
    const uid = `${crypto.randomUUID()}@leerkring`;
    const text = lookBackCalendar(report, { words, uid, stamp: calendarStamp(new Date()) });
    if (text !== undefined) saveAsFile(reportFileName(report, 'ics'), 'text/calendar', text);
  };
  return (
    <>
      <Button look={printIsMain ? 'main' : 'plain'} onClick={() => print()}>
        {words('room.report.print')}
      </Button>
      <Button
        onClick={() => saveAsFile(reportFileName(report, 'json'), 'application/json', reportToFile(report))}
      >
        {words('room.report.file')}
      </Button>
      <Button
        look="quiet"
        onClick={() =>
          saveAsFile(reportFileName(report, 'md'), 'text/markdown', reportToMarkdown(report, words))
        }
      >
        {words('room.report.markdown')}
      </Button>
      {report.lookBack !== undefined && (
        <Button look="quiet" onClick={saveCalendar}>
          {words('room.report.calendar')}
        </Button>
      )}
    </>
  );
};
