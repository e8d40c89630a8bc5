// The other view: written by whoever has the pen, seen by everybody at once.
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { readText, useUnsaid } from '../../pieces/unsaid.tsx';
import { RecognisableHint } from '../../pieces/recognisable-hint.tsx';
import type { HarvestState } from './state.ts';

export const MinorityPen = ({
  state,
  part,
  view,
  act,
}: Pick<ActivityViewProps<HarvestState>, 'state' | 'part' | 'view' | 'act'>) => {
  const words = useWords();
  const unsaid = useUnsaid({
    view,
    act,
    field: 'minority',
    start: state.minority?.text ?? '',
    read: readText,
    say: (text) => {
      act.say(part.id, { type: 'minority-worded', text });
      return true;
    },
  });
  const text = unsaid.value;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        unsaid.put();
      }}
    >
      <SeenLine hidden="not-hidden" whose="together" />
      <TextArea
        label={words('harvest.minority.field')}
        hint={words('harvest.minority.hint')}
        value={text}
        rows={3}
        onInput={unsaid.type}
      />
      <RecognisableHint text={text} onInput={unsaid.type} />
      <p class="row">
        <Button type="submit">{words('pen.put')}</Button>
        <span class="soft small" role="status">
          {state.minority?.text === text.trim() && words('pen.saved')}
        </span>
      </p>
    </form>
  );
};

export const MinorityText = ({ state }: { readonly state: HarvestState }) => {
  const words = useWords();
  return state.minority ? (
    <p class="slip" dir="auto" aria-live="polite">
      {state.minority.text}
    </p>
  ) : (
    <p class="soft">{words('harvest.minority.none')}</p>
  );
};
