import { ReportPage } from '../../../report/report.tsx';
import { Button } from '../../../ui/button.tsx';
import { SlimFooter } from '../../../ui/danger-line.tsx';
import { useWords } from '../../../ui/language.tsx';
import { DoorHeader } from '../door-header.tsx';
import type { KeptReportRecord } from './kept-reports.ts';
import { ReportFiles } from './report-files.tsx';
import '../styles/report.css';

interface KeptReportProps {
  readonly record: KeptReportRecord;
  readonly onBack: () => void;
}

/** A report that was kept on this device, also when its room is long gone. */
export const KeptReport = ({ record, onBack }: KeptReportProps) => {
  const words = useWords();
  return (
    <div class="room room--report">
      <div class="screen-only">
        <DoorHeader page="rooms" />
      </div>
      <main id="inhoud" tabIndex={-1}>
        <p class="screen-only desk-part row row--buttons">
          <Button onClick={onBack}>{words('room.report.back')}</Button>
          <ReportFiles report={record.report} printIsMain />
        </p>
        <ReportPage report={record.report} />
      </main>
      <SlimFooter />
    </div>
  );
};
