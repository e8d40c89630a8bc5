// Lessons and open questions: kept as they lie, said differently, merged, or let go.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { keptIn } from '../../pieces/unsaid.tsx';
import { WrittenBy } from '../../pieces/written-by.tsx';
import { KeptForm } from './kept-form.tsx';
import { Merge } from './merge.tsx';
import { readKept } from './read-typed.ts';
import type { HarvestState, Kept } from './state.ts';

const kinds = {
  lesson: { list: 'lessons', title: 'harvest.lessons', add: 'harvest.new-lesson' },
  unsolved: { list: 'unsolved', title: 'harvest.unsolved', add: 'harvest.new-unsolved' },
} as const;

interface ChooseKeptProps extends ActivityViewProps<HarvestState> {
  readonly kind: keyof typeof kinds;
}

/** The form that was open when this window was closed. */
const openBefore = ({ typed }: ChooseKeptProps['view'], prefix: string): Kept | undefined => {
  const field = Object.keys(typed).find((name) => name.startsWith(prefix));
  return field === undefined ? undefined : keptIn(typed, field, readKept);
};

export const ChooseKept = ({ state, part, view, act, kind }: ChooseKeptProps) => {
  const words = useWords();
  const prefix = `${kind}:`;
  const [edited, setEdited] = useState(() => openBefore(view, prefix));
  const { list, title, add } = kinds[kind];
  const kept = state[list];
  const used = new Set(kept.flatMap(({ from }) => from));
  const cards = textsOf(state.cards, kind).filter(({ id }) => !used.has(id));
  const keep = (item: Kept) => act.say(part.id, { type: 'kept', kind, ...item });
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
          table={{ view, act }}
          field={`${prefix}${edited.key}`}
          start={edited}
          label={words(title)}
          onSay={keep}
          onClose={() => setEdited(undefined)}
        />
      )}
      {cards.length > 0 && <h4>{words('harvest.cards')}</h4>}
      <ul class="slips slips--wide" aria-label={words('harvest.cards')}>
        {cards.map((card) => (
          <li key={card.id} class="slip">
            <p dir="auto">{card.text}</p>
            <WrittenBy card={card} people={view.conversation} />
            <Button look="quiet" onClick={() => keep({ key: card.id, text: card.text, from: [card.id] })}>
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
