// Lessons and open questions: kept as they lie, said differently, merged, or let go.
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { TextArea } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { RecognisableHint } from '../../pieces/write-field.tsx';
import type { HarvestState, Kept } from './state.ts';

interface KeptFormProps {
  readonly start: Kept;
  readonly label: string;
  readonly onSave: (kept: Kept) => void;
  readonly onCancel: () => void;
}

const KeptForm = ({ start, label, onSave, onCancel }: KeptFormProps) => {
  const words = useWords();
  const [text, setText] = useState(start.text);
  return (
    <form
      class="stack slip"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') onSave({ ...start, text });
      }}
    >
      <TextArea label={label} rows={3} value={text} onInput={setText} />
      <RecognisableHint text={text} />
      <p class="row">
        <Button type="submit">{words('harvest.save')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {words('harvest.cancel')}
        </Button>
      </p>
    </form>
  );
};

interface MergeProps {
  readonly others: readonly Kept[];
  readonly onMerge: (other: Kept) => void;
}

const Merge = ({ others, onMerge }: MergeProps) => {
  const words = useWords();
  const id = useId();
  if (others.length === 0) return null;
  return (
    <span class="field">
      <label class="sr" for={id}>
        {words('harvest.merge')}
      </label>
      <select
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        value=""
        onChange={(event) => {
          const other = others.find(({ key }) => key === event.currentTarget.value);
          if (other) onMerge(other);
        }}
      >
        <option value="">{words('harvest.merge')} …</option>
        {others.map(({ key, text }) => (
          <option key={key} value={key}>
            {text.slice(0, 60)}
          </option>
        ))}
      </select>
    </span>
  );
};

const kinds = {
  lesson: { list: 'lessons', title: 'harvest.lessons', add: 'harvest.new-lesson' },
  unsolved: { list: 'unsolved', title: 'harvest.unsolved', add: 'harvest.new-unsolved' },
} as const;

interface ChooseKeptProps extends ActivityViewProps<HarvestState> {
  readonly kind: keyof typeof kinds;
}

export const ChooseKept = ({ state, part, act, kind }: ChooseKeptProps) => {
  const words = useWords();
  const [edited, setEdited] = useState<Kept>();
  const { list, title, add } = kinds[kind];
  const kept = state[list];
  const used = new Set(kept.flatMap(({ from }) => from));
  const cards = textsOf(state.cards, kind).filter(({ id }) => !used.has(id));
  const keep = (item: Kept): void => {
    act.say(part.id, { type: 'kept', kind, ...item });
    setEdited(undefined);
  };
  const drop = (key: string) => act.say(part.id, { type: 'dropped', kind, key });
  const merge = (item: Kept, other: Kept): void => {
    keep({ ...item, text: `${item.text}\n${other.text}`, from: [...item.from, ...other.from] });
    if (other.from.length === 0) drop(other.key);
  };
  return (
    <section class="stack">
      <h3>{words(title)}</h3>
      {kept.length > 0 && (
        <ul class="slips">
          {kept.map((item) => (
            <li key={item.key} class="slip">
              <p dir="auto">{item.text}</p>
              <div class="row">
                <Button look="quiet" onClick={() => setEdited(item)}>
                  {words('harvest.reword')}
                </Button>
                <Button look="quiet" onClick={() => drop(item.key)}>
                  {words('harvest.let-go')}
                </Button>
                <Merge
                  others={kept.filter(({ key }) => key !== item.key)}
                  onMerge={(other) => merge(item, other)}
                />
              </div>
            </li>
          ))}
        </ul>
      )}
      {edited && (
        <KeptForm
          key={edited.key}
          start={edited}
          label={words(title)}
          onSave={keep}
          onCancel={() => setEdited(undefined)}
        />
      )}
      {cards.length > 0 && <h4>{words('harvest.cards')}</h4>}
      <ul class="slips slips--wide" aria-label={words('harvest.cards')}>
        {cards.map(({ id, text }) => (
          <li key={id} class="slip">
            <p dir="auto">{text}</p>
            <Button look="quiet" onClick={() => keep({ key: id, text, from: [id] })}>
              {words('harvest.keep')}
            </Button>
          </li>
        ))}
      </ul>
      {!edited && (
        <Button
          look="quiet"
          onClick={() => setEdited({ key: crypto.randomUUID().slice(0, 8), text: '', from: [] })}
        >
          {words(add)}
        </Button>
      )}
    </section>
  );
};
