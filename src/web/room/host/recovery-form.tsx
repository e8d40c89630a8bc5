import { useState } from 'preact/hooks';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { saveAsFile } from '../../save-as-file.ts';
import { useTable } from '../table-context.tsx';

const fileName = 'leerkring-herstel.age';

/** Characters; a few words in a row. */
const shortest = 12;

type Fault = 'short' | 'differ';

/** Makes the file that brings the room back when every host device is lost. The passphrase never leaves the page. */
export const RecoveryForm = ({ isMain }: { readonly isMain: boolean }) => {
  const words = useWords();
  const { act, view } = useTable();
  const [phrase, setPhrase] = useState('');
  const [again, setAgain] = useState('');
  const [fault, setFault] = useState<Fault>();
  const [state, setState] = useState<'asked' | 'making' | 'failed'>('asked');
  const isSaved = view.value.host?.recoverySaved ?? false;

  const make = async (): Promise<void> => {
    const found: Fault | undefined =
      phrase.length < shortest ? 'short' : phrase === again ? undefined : 'differ';
    setFault(found);
    if (found !== undefined || state === 'making') return;
    setState('making');
    try {
      const file = await act.recoveryFile(phrase);
      saveAsFile(fileName, 'application/octet-stream', new Uint8Array(file));
      setState('asked');
      setPhrase('');
      setAgain('');
    } catch {
      setState('failed');
    }
  };

  return (
    <form
      class="stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      <p>{words('room.recovery.why')}</p>
      <TextField
        label={words('room.recovery.phrase')}
        hint={words('room.recovery.phrase.hint')}
        type="password"
        autocomplete="new-password"
        value={phrase}
        onInput={setPhrase}
        error={fault === 'short' ? words('room.recovery.short', { shortest }) : undefined}
      />
      <TextField
        label={words('room.recovery.again')}
        type="password"
        autocomplete="new-password"
        value={again}
        onInput={setAgain}
        error={fault === 'differ' ? words('room.recovery.differ') : undefined}
      />
      <p>
        <Button
          type="submit"
          look={isMain ? 'main' : 'plain'}
          notYet={state === 'making' ? 'making-file' : undefined}
        >
          {words('room.recovery.save')}
        </Button>
      </p>
      <div role="status">
        {state === 'making' && <p id="making-file">{words('room.recovery.making')}</p>}
        {state === 'failed' && <Alert kind="fault" title={words('room.recovery.failed')} />}
        {isSaved && state === 'asked' && (
          <Alert kind="good" title={words('room.recovery.saved', { file: fileName })}>
            {words('room.recovery.saved.next')}
          </Alert>
        )}
      </div>
    </form>
  );
};
