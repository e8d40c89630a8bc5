// Just made: keep the way back safe, invite people, then into the room.
import { findQuestion } from '../../deck/deck.ts';
import { doorPaths } from '../../sealed/door-paths.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { SlimFooter } from '../../ui/danger-line.tsx';
import { useWords } from '../../ui/language.tsx';
import { Sheet } from '../../ui/sheet.tsx';
import { Banners } from './banners.tsx';
import { CopyText } from './copy-text.tsx';
import { DoorHeader } from './door-header.tsx';
import { PairingDialog } from './host/pairing-dialog.tsx';
import { RecoveryForm } from './host/recovery-form.tsx';
import { publicOrigin } from './public-address.ts';
import { useTable } from './table-context.tsx';
import { useState } from 'preact/hooks';
import './styles/host.css';

const Invitation = () => {
  const words = useWords();
  const { view, deck } = useTable();
  const { conversation, host } = view.value;
  if (host?.link === undefined) return <p role="status">{words('room.prepare.invite.wait')}</p>;
  const questions = conversation.agenda.parts.flatMap(({ question }) =>
    question === undefined ? [] : (findQuestion(deck, question)?.question.text ?? []),
  );
  const text = [
    words('room.prepare.invite.1', { title: conversation.title }),
    ...questions.map((question) => `– ${question}`),
    words('room.prepare.invite.2'),
    host.link,
    words('room.prepare.invite.3', { address: `${publicOrigin()}${doorPaths[conversation.language]}` }),
    words('room.prepare.invite.4'),
  ].join('\n\n');
  return <CopyText label={words('room.prepare.invite.text')} text={text} rows={8} />;
};

export const Prepare = ({ onDone }: { readonly onDone: () => void }) => {
  const words = useWords();
  const { view } = useTable();
  const [isPairing, setIsPairing] = useState(false);
  const { conversation, host, memoryOnly } = view.value;
  return (
    <div class="room room--narrow room--wider">
      <DoorHeader page="new" />
      <main id="inhoud" tabIndex={-1} class="stack stack--wide">
        <h1 dir="auto">{words('room.prepare.title', { title: conversation.title })}</h1>
        <Banners />
        {host?.canSaveRecovery === true && (
          <Sheet title={words(memoryOnly ? 'room.prepare.recovery.first' : 'room.recovery.title')}>
            <RecoveryForm isMain={false} />
          </Sheet>
        )}
        <Sheet title={words('room.prepare.invite')}>
          <p>{words('room.prepare.invite.about')}</p>
          <Invitation />
        </Sheet>
        <Sheet title={words('room.pairing.title')}>
          <p>{words('room.prepare.second')}</p>
          <p>
            <Button onClick={() => setIsPairing(true)}>{words('room.prepare.second.do')}</Button>
          </p>
        </Sheet>
        {host?.canSaveRecovery === true && !host.recoverySaved && (
          <Alert kind="mind">{words('room.prepare.no-recovery')}</Alert>
        )}
        <p>
          <Button look="main" wide onClick={onDone}>
            {words('room.prepare.go')}
          </Button>
        </p>
        {isPairing && <PairingDialog onClose={() => setIsPairing(false)} />}
      </main>
      <SlimFooter />
    </div>
  );
};
