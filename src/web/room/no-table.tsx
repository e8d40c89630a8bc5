// A room that cannot be shown here: why, what is safe, and the way on.
import { Button, ButtonLink } from '../../ui/button.tsx';
import { SlimFooter } from '../../ui/danger-line.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { addressOf } from '../addresses.ts';
import { DoorHeader } from './door-header.tsx';

export type NoTableReason =
  'opening' | 'offline' | 'blocked' | 'no-address' | 'unknown-device' | 'other-tab' | 'removed' | 'expired';

const isClosed: ReadonlySet<NoTableReason> = new Set(['removed', 'expired']);
/** A report may have been kept on this device. */
const mayHaveReport: ReadonlySet<NoTableReason> = new Set([
  'removed',
  'expired',
  'no-address',
  'unknown-device',
]);

interface NoTableProps {
  readonly reason: NoTableReason;
  /** Goes on in this tab. */
  readonly onHere?: () => void;
}

export const NoTable = ({ reason, onHere }: NoTableProps) => {
  const words = useWords();
  const language = useLanguage();
  return (
    <div class="room room--narrow">
      <DoorHeader page="room" />
      <main id="inhoud" tabIndex={-1} class="stack">
        <div role="status">
          <Empty title={words(`room.no-table.${reason}`)} round={isClosed.has(reason)} heading="h1">
            <p>{words(`room.no-table.${reason}.next`)}</p>
            {reason === 'other-tab' && onHere && (
              <p>
                <Button look="main" onClick={onHere}>
                  {words('room.no-table.here')}
                </Button>
              </p>
            )}
            {reason === 'unknown-device' && (
              <p>
                <ButtonLink look="main" href={addressOf('join', language)}>
                  {words('room.no-table.join')}
                </ButtonLink>
              </p>
            )}
            {mayHaveReport.has(reason) && (
              <p>
                <ButtonLink href={addressOf('rooms', language)}>{words('room.no-table.rooms')}</ButtonLink>
              </p>
            )}
          </Empty>
        </div>
      </main>
      <SlimFooter />
    </div>
  );
};
