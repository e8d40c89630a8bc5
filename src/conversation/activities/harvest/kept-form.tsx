import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { useUnsaid } from '../../pieces/unsaid.tsx';
import { RecognisableHint } from '../../pieces/recognisable-hint.tsx';
import { readKept } from './read-typed.ts';
import type { HarvestState, Kept } from './state.ts';

interface KeptFormProps {
  /** What this device kept, and where that is kept. */
  readonly table: Pick<ActivityViewProps<HarvestState>, 'view' | 'act'>;
  readonly field: string;
  readonly start: Kept;
  readonly label: string;
  readonly onSay: (kept: Kept) => void;
  readonly onClose: () => void;
}

/** Said when it is saved, or when the step is left: until then it stands here only. */
export const KeptForm = ({ table, field, start, label, onSay, onClose }: KeptFormProps) => {
  const words = useWords();
  const unsaid = useUnsaid({
    ...table,
    field,
    start,
    read: readKept,
    say: (typed) => {
      if (typed.text.trim() === '') return false;
      onSay(typed);
      return true;
    },
  });
  const { text } = unsaid.value;
  return (
    <form
      class="stack slip"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        unsaid.put();
        onClose();
      }}
    >
      <TextArea
        label={label}
        rows={3}
        value={text}
        onInput={(typed) => unsaid.type({ ...unsaid.value, text: typed })}
      />
      <RecognisableHint text={text} onInput={(typed) => unsaid.type({ ...unsaid.value, text: typed })} />
      <p class="row">
        <Button type="submit">{words('harvest.save')}</Button>
        <Button
          look="quiet"
          onClick={() => {
            unsaid.forget();
            onClose();
          }}
        >
          {words('harvest.cancel')}
        </Button>
      </p>
    </form>
  );
};
