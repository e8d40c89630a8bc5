// Two cards that a facilitator takes up when it gets hard: somebody is touched, or the group grabs for protocols.
import { rescueCardOf } from '../../../conversation/programmes/rescue-card.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';

interface Closing {
  readonly onClose: () => void;
}

export const TouchedDialog = ({ onClose }: Closing) => {
  const words = useWords();
  const { view, act, aftercare } = useTable();
  const { clock, step } = view.value;
  const canPause = step !== undefined && !clock.paused;
  return (
    <Dialog
      title={words('room.touched.title')}
      onClose={onClose}
      actions={
        <>
          {canPause && (
            <Button
              look="main"
              onClick={() => {
                act.pause(true);
                onClose();
              }}
            >
              {words('room.touched.pause')}
            </Button>
          )}
          <Button look={canPause ? 'plain' : 'main'} onClick={onClose}>
            {words('room.close')}
          </Button>
        </>
      }
    >
      <ol class="plain-list">
        <li>{words('room.touched.1')}</li>
        <li>{words('room.touched.2')}</li>
        <li>{words('room.touched.3')}</li>
        <li>{words('room.touched.4')}</li>
      </ol>
      {aftercare.length > 0 && (
        <>
          <h3>{words('room.touched.aftercare')}</h3>
          <ul class="plain-list">
            {aftercare.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
};

export const RescueDialog = ({ onClose }: Closing) => {
  const words = useWords();
  const { view } = useTable();
  const card = rescueCardOf(view.value.conversation.agenda.programme);
  return (
    <Dialog
      title={words(card.title)}
      onClose={onClose}
      actions={
        <Button look="main" onClick={onClose}>
          {words('room.close')}
        </Button>
      }
    >
      <p>{words(card.seen)}</p>
      <h3>{words('room.host.say')}</h3>
      {card.say.map((line) => (
        <p class="say" key={line}>
          {words('room.host.quote', { text: words(line) })}
        </p>
      ))}
      <p>{words(card.do)}</p>
    </Dialog>
  );
};
