// The facilitator lays rows together: choose one, then say of another that it says the same or contradicts it. By
// touch, mouse and keyboard alike.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { EntriesList } from '../../pieces/board/entries.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { factsMapLists, type Pile } from './events.ts';
import { blocksIn, layTogether, rowsIn, takeApart, type Row } from './map.ts';
import { ShownMap } from './shown-map.tsx';

const ShortRow = ({ row }: { readonly row: Row }) => <span class="sr">{row.parts.does.join(' · ')}</span>;

export const Merge = (props: StepProps) => {
  const { state, part, act, words } = props;
  const [heldId, setHeld] = useState<string>();
  const held = rowsIn(state).find(({ id }) => id === heldId);
  const isLaid = (row: Row): boolean =>
    row.ids.length > 1 ||
    blocksIn(state).some((block) => block.length > 1 && block.some(({ id }) => id === row.id));
  const lay = (pile: Pile, target: Row): void => {
    if (held) for (const event of layTogether(state, pile, held, target)) act.say(part.id, event);
    setHeld(undefined);
  };
  const under = (row: Row) => {
    if (held?.id === row.id) {
      return (
        <p class="row">
          <strong>{words('facts-map.held')}</strong>
          <Button look="quiet" onClick={() => setHeld(undefined)}>
            {words('board.cancel')}
          </Button>
        </p>
      );
    }
    if (held) {
      return (
        <p class="row">
          <Button onClick={() => lay('same', row)}>
            {words('facts-map.same')} <ShortRow row={row} />
          </Button>
          <Button onClick={() => lay('beside', row)}>
            {words('facts-map.beside')} <ShortRow row={row} />
          </Button>
        </p>
      );
    }
    return (
      <p class="row">
        <Button look="quiet" onClick={() => setHeld(row.id)}>
          {words('facts-map.hold')} <ShortRow row={row} />
        </Button>
        {isLaid(row) && (
          <Button
            look="quiet"
            onClick={() => {
              for (const event of takeApart(state, row)) act.say(part.id, event);
            }}
          >
            {words('facts-map.apart')} <ShortRow row={row} />
          </Button>
        )}
      </p>
    );
  };
  return (
    <>
      <p class="soft small" role="status">
        {words(held ? 'facts-map.how-to-lay' : 'facts-map.how-to-hold')}
      </p>
      <ShownMap {...props} under={under} />
      <details class="at-hand">
        <summary>{words('facts-map.add')}</summary>
        <EntriesList {...props} list="row" rule={factsMapLists.row} />
      </details>
    </>
  );
};
