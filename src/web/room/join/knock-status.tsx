// Between pressing the button and sitting at the table: what is going on, and what to do where it stops.
import type { JoinFailure } from '../../../room/join.ts';
import type { JoinProgress } from '../../../session/join-conversation.ts';
import { Button } from '../../../ui/button.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { useWords } from '../../../ui/language.tsx';

/** From this many tries the network is named: pages load, but the conversation cannot. */
const blockedFrom = 3;

type Knocking = Exclude<JoinProgress, { readonly type: 'in' }>;
type Shown = Exclude<Knocking['type'], 'failed'> | 'blocked' | JoinFailure;

export const shownOf = (status: Knocking, isOnline: boolean): Shown => {
  if (status.type === 'failed') return status.why;
  if (status.type === 'no-connection' && status.tries >= blockedFrom && isOnline) return 'blocked';
  return status.type;
};

/** Where trying again may help; elsewhere something else must change first. */
const again: ReadonlySet<Shown> = new Set([
  'door-closed',
  'wrong-code',
  'invite-ended',
  'bad-name',
  'refused',
  'not-genuine',
  'too-many-tries',
]);
const isClosed: ReadonlySet<Shown> = new Set(['door-closed', 'invite-ended', 'no-room', 'refused']);

interface KnockStatusProps {
  readonly status: Knocking;
  /** Back to the form, with what was typed. */
  readonly onBack: () => void;
}

export const KnockStatus = ({ status, onBack }: KnockStatusProps) => {
  const words = useWords();
  const shown = shownOf(status, navigator.onLine);
  const isOver = status.type === 'failed';
  return (
    <div role="status">
      <Empty title={words(`room.join.${shown}`)} round={isClosed.has(shown)} heading="h1">
        <p>{words(`room.join.${shown}.next`)}</p>
        {(!isOver || again.has(shown)) && (
          <p>
            <Button onClick={onBack} look={isOver ? 'main' : 'plain'}>
              {words(isOver ? 'room.join.again' : 'room.join.stop')}
            </Button>
          </p>
        )}
      </Empty>
    </div>
  );
};
