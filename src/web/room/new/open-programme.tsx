// A programme from a file, put together here or by somebody else.
import { useId, useState } from 'preact/hooks';
import {
  parseProgrammeFile,
  type OwnProgramme,
  type ProgrammeFileFault,
} from '../../../conversation/programmes/programme-file.ts';
import { useWords } from '../../../ui/language.tsx';

export const OpenProgramme = ({ onOpen }: { readonly onOpen: (programme: OwnProgramme) => void }) => {
  const words = useWords();
  const id = useId();
  const [opened, setOpened] = useState<string>();
  const [fault, setFault] = useState<ProgrammeFileFault>();
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const parsed = parseProgrammeFile(await file.text());
    setOpened(parsed.ok ? parsed.value.name : undefined);
    setFault(parsed.ok ? undefined : parsed.error);
    if (parsed.ok) onOpen(parsed.value);
  };
  return (
    <details>
      <summary>{words('room.programme.open')}</summary>
      <div class="field">
        <label class="utrecht-form-label" for={id}>
          {words('room.programme.file')}
        </label>
        <input
          id={id}
          type="file"
          accept=".json,application/json"
          aria-invalid={fault ? 'true' : undefined}
          aria-describedby={`${id}-said`}
          onChange={(event) => void read(event.currentTarget.files?.[0])}
        />
        <p id={`${id}-said`} role="status" dir="auto">
          {fault && words(`room.programme.fault.${fault.type}`)}
          {opened !== undefined && words('room.programme.opened', { name: opened })}
        </p>
      </div>
    </details>
  );
};
