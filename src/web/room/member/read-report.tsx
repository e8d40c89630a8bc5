import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';

interface ReadReportProps {
  readonly isReading: boolean;
  readonly onRead: (isReading: boolean) => void;
}

/** In the last step: to the report, where members put it right, and back to the step. */
export const ReadReport = ({ isReading, onRead }: ReadReportProps) => {
  const words = useWords();
  return (
    <p class="screen-only desk-part">
      <Button wide onClick={() => onRead(!isReading)}>
        {words(isReading ? 'room.report.to-step' : 'room.report.read')}
      </Button>
    </p>
  );
};
