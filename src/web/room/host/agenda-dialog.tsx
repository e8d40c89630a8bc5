import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../ui/language.tsx';
import { AgendaEditor } from '../agenda-editor.tsx';
import { useTable } from '../table-context.tsx';

/** Changes what is still to come; members see it when it is kept. */
export const AgendaDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const { view, act, deck } = useTable();
  const { conversation, counts, step } = view.value;
  const [agenda, setAgenda] = useState(conversation.agenda);
  return (
    <Dialog
      title={words('room.agenda.change')}
      onClose={onClose}
      actions={
        <>
          <Button
            look="main"
            onClick={() => {
              // Changed by hand, its own length is what the group reckons with.
              const { promised: _promised, ...byHand } = agenda;
              act.changeAgenda(agenda === conversation.agenda ? agenda : byHand);
              onClose();
            }}
          >
            {words('room.agenda.keep')}
          </Button>
          <Button onClick={onClose}>{words('room.cancel')}</Button>
        </>
      }
    >
      <AgendaEditor
        agenda={agenda}
        deck={deck}
        people={counts.present}
        onChange={setAgenda}
        now={step?.part}
      />
      {step !== undefined && <p class="soft small">{words('room.agenda.later')}</p>}
    </Dialog>
  );
};
