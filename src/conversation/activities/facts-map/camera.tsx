// What would a camera see? Whoever has the pen rewords a row; rows with a label ask for it.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { EntryForm } from '../../pieces/board/entry-form.tsx';
import { mayAdd } from '../../pieces/board/entries.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { factsMapLists } from './events.ts';
import type { Row } from './map.ts';
import { LabelOnMap, ShownMap } from './shown-map.tsx';

const Reword = ({ props, row, onDone }: { props: StepProps; row: Row; onDone: () => void }) => (
  <>
    <SeenLine hidden="not-hidden" whose="together" />
    <EntryForm
      props={props}
      list="seen"
      rule={factsMapLists.seen}
      entryKey={row.id}
      start={{ seen: row.seen ?? row.parts.does.join('\n') }}
      onDone={onDone}
      onCancel={onDone}
    />
  </>
);

export const Camera = (props: StepProps) => {
  const { words } = props;
  const [reworded, setReworded] = useState<string>();
  const writes = mayAdd(props, factsMapLists.seen);
  return (
    <ShownMap
      {...props}
      asks
      under={(row) => (
        <>
          <LabelOnMap row={row} words={words} />
          {writes && reworded !== row.id && (
            <Button look="quiet" onClick={() => setReworded(row.id)}>
              {words('facts-map.reword')} <span class="sr">{row.parts.does.join(' · ')}</span>
            </Button>
          )}
          {writes && reworded === row.id && (
            <Reword props={props} row={row} onDone={() => setReworded(undefined)} />
          )}
        </>
      )}
    />
  );
};
