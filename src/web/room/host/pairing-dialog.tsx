import { useEffect } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { useWords } from '../../../ui/language.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { CopyText } from '../copy-text.tsx';
import { useTable } from '../table-context.tsx';

/** The facilitator's own phone as a second host, while this computer shows the beamer. */
export const PairingDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const { view, act } = useTable();
  const pairing = view.value.host?.pairing;
  useEffect(() => act.offerPairing(), [act]);
  return (
    <Dialog
      title={words('room.pairing.title')}
      onClose={onClose}
      actions={
        <Button look="main" onClick={onClose}>
          {words('room.close')}
        </Button>
      }
    >
      <p>{words('room.pairing.text')}</p>
      {pairing === undefined ? (
        <p role="status">{words('room.pairing.wait')}</p>
      ) : (
        <>
          <QrCode text={pairing} label={words('room.pairing.qr')} />
          <details>
            <summary>{words('room.pairing.no-camera')}</summary>
            <CopyText label={words('room.pairing.link')} text={pairing} />
          </details>
        </>
      )}
      <p class="soft small">{words('room.pairing.once')}</p>
    </Dialog>
  );
};
