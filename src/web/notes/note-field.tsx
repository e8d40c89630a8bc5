import { useState } from 'preact/hooks';
import { Alert } from '../../ui/alert.tsx';
import { TextArea } from '../../ui/field.tsx';
import { useWords } from '../../ui/language.tsx';
import { today } from '../clock.ts';
import type { NoteKeeper } from './note-keeper.ts';

interface NoteFieldProps {
  readonly keeper: NoteKeeper;
  readonly question: string;
  /** The card's id. */
  readonly card: string;
  readonly text: string;
  readonly id: string;
  readonly onText?: (text: string) => void;
}

/** One note, saved while typing. */
export const NoteField = ({ keeper, question, card, text: first, id, onText }: NoteFieldProps) => {
  const words = useWords();
  const [text, setText] = useState(first);
  const [typed, setTyped] = useState(false);
  const write = (next: string) => {
    setText(next);
    setTyped(true);
    onText?.(next);
    keeper.drafts.write(question, { question, card, text: next, changed: today() });
  };
  const state = keeper.state.value;
  return (
    <div class="note__field">
      <TextArea
        id={id}
        label={words('web.note.label')}
        hint={words('web.note.hint')}
        value={text}
        onInput={write}
        onBlur={() => void keeper.drafts.flush().catch(() => undefined)}
        lined
      />
      <p class="small soft note__state" role="status">
        {typed && state === 'waiting' && words('web.note.saving')}
        {typed && state === 'saved' && !keeper.memoryOnly && words('web.note.saved')}
      </p>
      {state === 'failed' && <Alert kind="fault" live title={words('web.note.failed')} />}
    </div>
  );
};
