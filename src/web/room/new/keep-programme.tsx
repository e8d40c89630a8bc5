// A programme of one's own: kept on this device under a name, shared as a file, forgotten.
import { useEffect, useState } from 'preact/hooks';
import type { Agenda } from '../../../conversation/agenda.ts';
import { writeProgrammeFile } from '../../../conversation/programmes/programme-file.ts';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { saveAsFile } from '../../save-as-file.ts';
import type { OwnChoice } from './choices.ts';

interface KeepProgrammeProps {
  readonly agenda: Agenda;
  readonly own: OwnChoice | undefined;
  /** Keeps it under this name: over the one that was chosen, or as a new one. */
  readonly onKeep: (name: string) => Promise<void>;
  readonly onForget: (id: string) => Promise<void>;
}

/** A name that every file system takes. */
const fileName = (name: string): string =>
  `${
    name
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/gu, '') || 'leerkring'
  }.json`;

type Said = 'kept' | 'forgotten' | 'shared' | 'nameless' | 'not-kept';

export const KeepProgramme = ({ agenda, own, onKeep, onForget }: KeepProgrammeProps) => {
  const words = useWords();
  const [typed, setTyped] = useState<string>();
  const [heard, setHeard] = useState<{ readonly what: Said; readonly name: string }>();
  const name = (typed ?? own?.name ?? '').trim();
  // What was said of one programme is not said of another that is chosen afterwards.
  const said = heard?.name === name ? heard.what : undefined;
  const setSaid = (what: Said) => setHeard({ what, name });
  const id = own?.id;
  useEffect(() => setTyped(undefined), [own?.id, own?.name]);
  const whenNamed = (act: () => void): void => {
    if (name === '') setSaid('nameless');
    else act();
  };
  const hear = (done: Promise<void>, then: Said): void =>
    void done.then(
      () => setSaid(then),
      () => setSaid('not-kept'),
    );
  return (
    <details>
      <summary>{words(id === undefined ? 'room.programme.keep' : 'room.programme.kept')}</summary>
      <div class="stack">
        <TextField
          label={words('room.programme.name')}
          hint={words('room.programme.name.hint')}
          value={typed ?? own?.name ?? ''}
          onInput={setTyped}
          error={said === 'nameless' ? words('room.programme.said.nameless') : undefined}
          maxLength={80}
        />
        <p class="row">
          <Button onClick={() => whenNamed(() => hear(onKeep(name), 'kept'))}>
            {words(id === undefined ? 'room.programme.keep.do' : 'room.programme.keep.again')}
          </Button>
          <Button
            look="quiet"
            onClick={() =>
              whenNamed(() => {
                saveAsFile(fileName(name), 'application/json', writeProgrammeFile({ name, agenda }));
                setSaid('shared');
              })
            }
          >
            {words('room.programme.share')}
          </Button>
          {id !== undefined && (
            <Button look="quiet" onClick={() => hear(onForget(id), 'forgotten')}>
              {words('room.programme.forget')}
            </Button>
          )}
        </p>
        <p role="status" dir="auto">
          {said !== undefined && said !== 'nameless' && words(`room.programme.said.${said}`, { name })}
        </p>
      </div>
    </details>
  );
};
