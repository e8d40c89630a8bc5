// Leading a conversation again after all host devices were lost: with the recovery file and its passphrase.
import { useId, useState } from 'preact/hooks';
import { err, type Result } from '../../../basics/result.ts';
import type { RecoverFault } from '../../../session/recover-conversation.ts';
import { parseName } from '../../../sealed/name.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { deviceVault } from '../../device-vault.ts';
import { browserPorts } from '../browser-ports.ts';

type Attempt = Result<{ readonly room: string }, RecoverFault>;
type Fault = RecoverFault['type'] | 'no-file' | 'no-name';

/** Bytes; a recovery file is a few hundred. */
const largest = 100_000;

export const RecoverForm = ({ onRecovered }: { readonly onRecovered: (room: string) => void }) => {
  const words = useWords();
  const fileId = useId();
  const [file, setFile] = useState<File>();
  const [phrase, setPhrase] = useState('');
  const [name, setName] = useState('');
  const [fault, setFault] = useState<Fault>();
  const [isBusy, setIsBusy] = useState(false);

  /** Throws where a part of the app cannot be fetched. */
  const attempt = async (chosen: File, known: string): Promise<Attempt> => {
    const { recoverConversation } = await import('../../../session/recover-conversation.ts');
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    return recoverConversation(bytes, phrase, known, browserPorts(await deviceVault()));
  };

  const recover = async (): Promise<void> => {
    const known = parseName(name);
    if (isBusy) return;
    if (file === undefined) return setFault('no-file');
    if (file.size > largest) return setFault('not-a-recovery-file');
    if (known === undefined) return setFault('no-name');
    setFault(undefined);
    setIsBusy(true);
    const recovered = await attempt(file, known).catch((): Attempt => err({ type: 'offline' }));
    setIsBusy(false);
    if (recovered.ok) onRecovered(recovered.value.room);
    else setFault(recovered.error.type);
  };

  return (
    <details>
      <summary>{words('room.recover.title')}</summary>
      <form
        class="stack"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void recover();
        }}
      >
        <p>{words('room.recover.about')}</p>
        <div class="field">
          <label class="utrecht-form-label" for={fileId}>
            {words('room.recover.file')}
          </label>
          <p>
            <input id={fileId} type="file" onChange={(event) => setFile(event.currentTarget.files?.[0])} />
          </p>
        </div>
        <TextField
          label={words('room.recovery.phrase')}
          type="password"
          autocomplete="current-password"
          value={phrase}
          onInput={setPhrase}
        />
        <TextField
          label={words('room.new.name')}
          value={name}
          onInput={setName}
          autocomplete="given-name"
          maxLength={80}
        />
        <p>
          <Button type="submit" notYet={isBusy ? 'recovering' : undefined}>
            {words('room.recover.do')}
          </Button>
        </p>
        <p role="status" id="recovering">
          {isBusy && words('room.recover.busy')}
        </p>
        {fault !== undefined && (
          <Alert kind="fault" title={words(`room.recover.${fault}`)} live>
            {words(`room.recover.${fault}.next`)}
          </Alert>
        )}
      </form>
    </details>
  );
};
