import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../ui/language.tsx';
import { RecoveryForm } from './recovery-form.tsx';

export const RecoveryDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  return (
    <Dialog
      title={words('room.recovery.title')}
      onClose={onClose}
      actions={<Button onClick={onClose}>{words('room.close')}</Button>}
    >
      <RecoveryForm isMain />
    </Dialog>
  );
};
