// Moment by moment: what was expected, and beside it what happened. The pen writes.
import { useState } from 'preact/hooks';
import { findEntry } from '../../kernel/board/entries.ts';
import { mayAdd } from '../../pieces/board/entries.tsx';
import { EntryForm } from '../../pieces/board/entry-form.tsx';
import { labelOf, type StepProps } from '../../pieces/board/step-words.ts';
import { Button } from '../../../ui/button.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { lookingBackLists } from './events.ts';
import { momentsIn, type Moment } from './moments.ts';

interface ByMomentProps extends StepProps {
  readonly list: 'expected' | 'happened';
}

interface OneProps {
  readonly props: ByMomentProps;
  readonly moment: Moment;
  readonly writes: boolean;
}

const Said = ({ label, text }: { readonly label: string; readonly text: string }) => (
  <div>
    <p class="soft small">{label}</p>
    <p dir="auto">{text}</p>
  </div>
);

const One = ({ props, moment, writes }: OneProps) => {
  const { list, ...step } = props;
  const [isEdited, setIsEdited] = useState(false);
  const text = moment[list];
  const entry = findEntry(step.state.entries, list, moment.id);
  return (
    <li class="slip stack">
      <p class="asked" dir="auto">
        {moment.label}
      </p>
      {list === 'happened' && moment.expected !== undefined && (
        <Said label={labelOf(step, 'expected')} text={moment.expected} />
      )}
      {text !== undefined && !isEdited && <Said label={labelOf(step, list)} text={text} />}
      {writes && (text === undefined || isEdited) && (
        <EntryForm
          props={step}
          list={list}
          rule={lookingBackLists[list]}
          entryKey={moment.id}
          start={entry?.fields ?? {}}
          onDone={() => setIsEdited(false)}
          {...(isEdited ? { onCancel: () => setIsEdited(false) } : {})}
        />
      )}
      {writes && text !== undefined && !isEdited && (
        <p class="row">
          <Button look="quiet" onClick={() => setIsEdited(true)}>
            {step.words('board.reword')}
          </Button>
        </p>
      )}
    </li>
  );
};

export const ByMoment = (props: ByMomentProps) => {
  const moments = momentsIn(props.state);
  const writes = mayAdd(props, lookingBackLists[props.list]);
  if (moments.length === 0) return <p>{props.words('looking-back.moment.none')}</p>;
  return (
    <section class="stack">
      {writes && <SeenLine hidden="not-hidden" whose="together" />}
      <ol class="slips" aria-live="polite">
        {moments.map((moment) => (
          <One key={moment.id} props={props} moment={moment} writes={writes} />
        ))}
      </ol>
    </section>
  );
};
