import { AgendaDialog } from './agenda-dialog.tsx';
import { EraseDialog, MakeHostDialog, RemoveDialog, StopDialog, TurnDialog } from './confirm-dialogs.tsx';
import type { HostDialog } from './host-dialogs.tsx';
import { RescueDialog, TouchedDialog } from './kind-dialogs.tsx';
import { PairingDialog } from './pairing-dialog.tsx';
import { RecoveryDialog } from './recovery-dialog.tsx';
import { WordsToMarkDialog } from './words-to-mark-dialog.tsx';
import { WriteForDialog } from './write-for-dialog.tsx';

interface HostDialogsProps {
  readonly dialog: HostDialog;
  readonly onClose: () => void;
}

export const HostDialogs = ({ dialog, onClose }: HostDialogsProps) => {
  switch (dialog.type) {
    case 'turn':
      return <TurnDialog waiting={dialog.waiting} onClose={onClose} />;
    case 'touched':
      return <TouchedDialog onClose={onClose} />;
    case 'rescue':
      return <RescueDialog onClose={onClose} />;
    case 'write-for':
      return <WriteForDialog onClose={onClose} />;
    case 'words-to-mark':
      return <WordsToMarkDialog onClose={onClose} />;
    case 'agenda':
      return <AgendaDialog onClose={onClose} />;
    case 'recovery':
      return <RecoveryDialog onClose={onClose} />;
    case 'pairing':
      return <PairingDialog onClose={onClose} />;
    case 'stop':
      return <StopDialog onClose={onClose} />;
    case 'erase':
      return <EraseDialog onClose={onClose} />;
    case 'remove':
      return <RemoveDialog member={dialog.member} onClose={onClose} />;
    case 'make-host':
      return <MakeHostDialog member={dialog.member} onClose={onClose} />;
  }
};
