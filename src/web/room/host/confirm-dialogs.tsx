// Questions before what cannot be taken back, or touches other people.
import type { ComponentChildren } from 'preact';
import { nameOf } from '../../../conversation/kernel/people.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';

interface Closing {
  readonly onClose: () => void;
}

interface ConfirmProps extends Closing {
  readonly title: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  /** Not doing it is the better thing as a rule: that button is the main one, and has the focus. */
  readonly isNoMain?: boolean;
  readonly children: ComponentChildren;
}

const Confirm = ({ title, yes, no, onYes, isNoMain = false, onClose, children }: ConfirmProps) => {
  const go = (): void => {
    onYes();
    onClose();
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        isNoMain ? (
          <>
            <Button look="main" onClick={onClose}>
              {no}
            </Button>
            <Button onClick={go}>{yes}</Button>
          </>
        ) : (
          <>
            <Button look="main" onClick={go}>
              {yes}
            </Button>
            <Button onClick={onClose}>{no}</Button>
          </>
        )
      }
    >
      {children}
    </Dialog>
  );
};

export const TurnDialog = ({ waiting, onClose }: Closing & { readonly waiting: number }) => {
  const words = useWords();
  const { view, act } = useTable();
  const kind = view.value.ballot === undefined ? 'cards' : 'votes';
  return (
    <Confirm
      title={words(`room.turn.${kind}`)}
      yes={words(`room.turn.${kind}.yes`)}
      no={words('room.turn.wait')}
      onYes={act.next}
      isNoMain={kind === 'cards'}
      onClose={onClose}
    >
      <p>{words(`room.turn.${kind}.waiting`, { waiting })}</p>
    </Confirm>
  );
};

export const StopDialog = ({ onClose }: Closing) => {
  const words = useWords();
  const { act } = useTable();
  return (
    <Confirm
      title={words('room.stop.title')}
      yes={words('room.stop.yes')}
      no={words('room.stop.no')}
      onYes={act.stop}
      onClose={onClose}
    >
      <p>{words('room.stop.text')}</p>
      <p>{words('room.stop.keep')}</p>
    </Confirm>
  );
};

export const EraseDialog = ({ onClose }: Closing) => {
  const words = useWords();
  const { act } = useTable();
  return (
    <Confirm
      title={words('room.erase.title')}
      yes={words('room.erase.yes')}
      no={words('room.erase.no')}
      onYes={act.eraseRoom}
      onClose={onClose}
    >
      <p>{words('room.erase.text')}</p>
    </Confirm>
  );
};

export const RemoveDialog = ({ member, onClose }: Closing & { readonly member: string }) => {
  const words = useWords();
  const { view, act } = useTable();
  const name = nameOf(view.value.conversation, member) ?? '';
  return (
    <Confirm
      title={words('room.remove.title', { name })}
      yes={words('room.remove.yes')}
      no={words('room.cancel')}
      onYes={() => act.removeMember(member)}
      onClose={onClose}
    >
      <p>{words('room.remove.text')}</p>
    </Confirm>
  );
};

export const MakeHostDialog = ({ member, onClose }: Closing & { readonly member: string }) => {
  const words = useWords();
  const { view, act } = useTable();
  const name = nameOf(view.value.conversation, member) ?? '';
  return (
    <Confirm
      title={words('room.make-host.title', { name })}
      yes={words('room.make-host.yes')}
      no={words('room.cancel')}
      onYes={() => act.makeHost(member)}
      onClose={onClose}
    >
      <p>{words('room.make-host.text')}</p>
    </Confirm>
  );
};
