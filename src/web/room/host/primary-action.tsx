import { useEffect, useState } from 'preact/hooks';
import { previousStep } from '../../../conversation/steps.ts';
import type { Words } from '../../../i18n/words.ts';
import { Button } from '../../../ui/button.tsx';
import { Count } from '../../../ui/count.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Toast } from '../../../ui/toast.tsx';
import { nextAct, type NextAct } from '../next-act.ts';
import { useTable } from '../table-context.tsx';
import { useOpenDialog } from './host-dialogs.tsx';

/** Milliseconds. */
const undoFor = 10_000;

const labelOf = (act: NextAct, words: Words): string =>
  act.type === 'next'
    ? words('room.next.to', { step: words(act.step.plan.name) })
    : words(`room.next.${act.type}`);

const countId = (act: NextAct): string | undefined => {
  if (act.type === 'turn') return 'room.host.ready.cards';
  return act.type === 'close-vote' ? 'room.host.ready.votes' : undefined;
};

/** Going on without turning; what was written stays with its writer. Undone by going back. */
const useSkip = (): {
  readonly hasSkipped: boolean;
  readonly skip: () => void;
  readonly undo: () => void;
} => {
  const { act } = useTable();
  const [hasSkipped, setHasSkipped] = useState(false);
  useEffect(() => {
    if (!hasSkipped) return undefined;
    const timer = setTimeout(() => setHasSkipped(false), undoFor);
    return () => clearTimeout(timer);
  }, [hasSkipped]);
  return {
    hasSkipped,
    skip: () => {
      act.skip();
      setHasSkipped(true);
    },
    undo: () => {
      act.back();
      setHasSkipped(false);
    },
  };
};

export const PrimaryAction = ({ onReport }: { readonly onReport: () => void }) => {
  const words = useWords();
  const open = useOpenDialog();
  const { view, act } = useTable();
  const { conversation, step, counts } = view.value;
  const { hasSkipped, skip, undo } = useSkip();
  const now = nextAct(view.value);
  const isBusy = now.type === 'turning' || now.type === 'counting';
  const count = countId(now);
  const press = (): void => {
    if (now.type === 'report') onReport();
    else if (now.type === 'stop') open({ type: 'stop' });
    else if ((now.type === 'turn' || now.type === 'close-vote') && now.waiting > 0)
      open({ type: 'turn', waiting: now.waiting });
    else act.next();
  };
  const isMovable = step !== undefined && !isBusy && now.type !== 'stop';
  return (
    <div class="stack primary">
      {count !== undefined && counts.of > 0 && (
        <>
          <Count value={counts.ready} text={words(count, { of: counts.of })} live />
          <p class="soft small" id="only-a-number">
            {words('room.host.ready.only')}
          </p>
        </>
      )}
      <p class="primary__button">
        <Button look="main" wide onClick={press} notYet={isBusy ? 'coming-in' : undefined}>
          {labelOf(now, words)}
        </Button>
      </p>
      {isBusy && (
        <p class="soft small" id="coming-in">
          {words('room.host.coming-in')}
        </p>
      )}
      <p class="row row--between">
        {isMovable && previousStep(conversation.agenda, step.id) !== undefined && (
          <Button look="quiet" onClick={act.back}>
            {words('room.host.back')}
          </Button>
        )}
        {isMovable && now.type !== 'report' && (
          <Button look="quiet" onClick={skip}>
            {words('room.host.skip')}
          </Button>
        )}
        {now.type === 'turn' && view.value.oneDevice !== true && (
          <Button look="quiet" onClick={() => open({ type: 'write-for' })}>
            {words('room.host.write-for')}
          </Button>
        )}
      </p>
      <Toast
        text={hasSkipped ? words('room.host.skipped') : undefined}
        action={words('room.host.skip.undo')}
        onAction={undo}
      />
    </div>
  );
};
