// Putting things in places, by touch, mouse and keyboard alike: press a thing, press a place. Dragging works too.
import { useState } from 'preact/hooks';
import { placeOf } from '../../kernel/board/places.ts';
import { Button } from '../../../ui/button.tsx';
import type { StepProps } from './step-words.ts';

export interface Thing {
  readonly id: string;
  readonly text: string;
}

interface SorterProps extends StepProps {
  readonly board: string;
  /** Slug and what it is called. */
  readonly places: readonly { readonly id: string; readonly label: string }[];
  readonly things: readonly Thing[];
  readonly mayPlace: boolean;
  /** Everything always lies in one of the places. */
  readonly isFull?: boolean;
}

interface LaneProps {
  readonly label: string;
  readonly things: readonly Thing[];
  readonly held: string | undefined;
  readonly mayPlace: boolean;
  readonly onHold: (id: string | undefined) => void;
  readonly onPlace: (id: string) => void;
  readonly put: string;
  readonly empty: string;
}

const Lane = ({ label, things, held, mayPlace, onHold, onPlace, put, empty }: LaneProps) => {
  const isElsewhere = held !== undefined && !things.some(({ id }) => id === held);
  return (
    <section
      class="lane"
      onDragOver={(event) => mayPlace && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        const id = event.dataTransfer?.getData('text/plain');
        if (id !== undefined && id !== '') onPlace(id);
      }}
    >
      <h3>{label}</h3>
      <ul class="slips">
        {things.map(({ id, text }) => (
          <li key={id}>
            {mayPlace ? (
              <button
                type="button"
                class="slip thing"
                aria-pressed={held === id}
                draggable
                dir="auto"
                onClick={() => onHold(held === id ? undefined : id)}
                onDragStart={(event) => event.dataTransfer?.setData('text/plain', id)}
              >
                {text}
              </button>
            ) : (
              <p class="slip" dir="auto">
                {text}
              </p>
            )}
          </li>
        ))}
      </ul>
      {things.length === 0 && <p class="soft small">{empty}</p>}
      {mayPlace && isElsewhere && <Button onClick={() => onPlace(held)}>{put}</Button>}
    </section>
  );
};

/** Lanes side by side, under them what lies nowhere yet. */
export const Sorter = ({ board, places, things, mayPlace, isFull, ...props }: SorterProps) => {
  const { state, part, act, words } = props;
  const [held, setHeld] = useState<string>();
  const place = (id: string, to: string): void => {
    act.say(part.id, { type: 'placed', board, thing: id, place: to });
    setHeld(undefined);
  };
  const lane = (id: string, label: string) => (
    <Lane
      key={id}
      label={label}
      things={things.filter((thing) => (placeOf(state.places, board, thing.id) ?? '') === id)}
      held={held}
      mayPlace={mayPlace}
      onHold={setHeld}
      onPlace={(thing) => place(thing, id)}
      put={words('board.put-here', { place: label })}
      empty={words('board.nothing-here')}
    />
  );
  const loose = things.some((thing) => placeOf(state.places, board, thing.id) === undefined);
  return (
    <div class="sorter">
      {mayPlace && <p class="soft small">{words('board.how-to-sort')}</p>}
      {(loose || (held !== undefined && !isFull)) && lane('', words('board.loose'))}
      <div class="lanes">{places.map(({ id, label }) => lane(id, label))}</div>
    </div>
  );
};
