// Names and places that the rules cannot know: marked on every device of this conversation while somebody types.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';

/** One a line, each once; what does not fit makes the whole list not fit. */
const linesOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  ),
];

const fits = (lines: readonly string[]): boolean =>
  lines.length <= 30 && lines.every(({ length }) => length >= 2 && length <= 40);

export const WordsToMarkDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const words = useWords();
  const { view, act } = useTable();
  const [text, setText] = useState((view.value.conversation.wordsToMark ?? []).join('\n'));
  const [isWrong, setIsWrong] = useState(false);
  const save = (): void => {
    const lines = linesOf(text);
    setIsWrong(!fits(lines));
    if (!fits(lines)) return;
    act.markWords(lines);
    onClose();
  };
  return (
    <Dialog
      title={words('room.words-to-mark.title')}
      onClose={onClose}
      actions={
        <Button look="main" onClick={save}>
          {words('room.words-to-mark.save')}
        </Button>
      }
    >
      <p>{words('room.words-to-mark.say')}</p>
      <TextArea
        label={words('room.words-to-mark.field')}
        hint={words('room.words-to-mark.hint')}
        rows={6}
        value={text}
        onInput={setText}
        error={isWrong ? words('room.words-to-mark.hint') : undefined}
      />
    </Dialog>
  );
};
