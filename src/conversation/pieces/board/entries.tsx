// A list of entries: read by everybody, and under it the form for who may write.
import { useState } from 'preact/hooks';
import { entriesIn, findEntry, type Entry, type ListRule } from '../../kernel/board/entries.ts';
import { Button } from '../../../ui/button.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { hasPen } from '../pen.tsx';
import { EntryForm } from './entry-form.tsx';
import { factsOf, mainTextOf } from './entry-text.tsx';
import type { StepProps } from './step-words.ts';

interface EntriesProps extends StepProps {
  readonly list: string;
  readonly rule: ListRule;
  /** Said above the list. */
  readonly heading?: string;
  /** Only to read, whoever may write. */
  readonly readOnly?: boolean;
}

const newKey = (): string => crypto.randomUUID().slice(0, 8);

/** The key of what this device began to type in a list and has not put on the table: it goes on after a reload. */
export const startedIn = ({ view, state }: StepProps, list: string): string | undefined => {
  const keys = Object.keys(view.typed).flatMap((place) => {
    const [of, key] = place.split('.');
    return of === list && key !== undefined ? [key] : [];
  });
  return keys.find((key) => !findEntry(state.entries, list, key));
};

/** Whether this device may lay something down in a list. */
export const mayAdd = ({ state, view }: StepProps, { who }: ListRule): boolean => {
  switch (who) {
    case 'pen':
      return hasPen(view);
    case 'host':
      return view.me.host;
    case 'owner':
      return state.owner === view.me.ref || view.me.host;
    case 'anyone':
      return true;
  }
};

const mayChange = (props: StepProps, rule: ListRule, entry: Entry): boolean =>
  rule.who === 'anyone' ? entry.by === props.view.me.ref || props.view.me.host : mayAdd(props, rule);

export const EntryText = ({
  entry,
  rule,
  ...props
}: StepProps & { readonly entry: Entry; readonly rule: ListRule }) => (
  <>
    <p dir="auto">{mainTextOf(props, rule, entry)}</p>
    {factsOf(props, rule, entry).map((fact) => (
      <p key={fact} class="soft small" dir="auto">
        {fact}
      </p>
    ))}
  </>
);

export const EntriesList = (given: EntriesProps) => {
  const { list, rule, heading, readOnly, ...props } = given;
  const { state, part, act, words } = props;
  const [edited, setEdited] = useState<string>();
  const [fresh, setFresh] = useState(() => startedIn(props, list) ?? newKey());
  const entries = entriesIn(state.entries, list);
  const writes = readOnly !== true && mayAdd(props, rule);
  return (
    <section class="stack">
      {heading !== undefined && <h3>{heading}</h3>}
      {entries.length === 0 && !writes && <p class="soft">{words('board.empty')}</p>}
      {entries.length > 0 && (
        <ol class="slips" aria-live="polite">
          {entries.map((entry) =>
            edited === entry.key ? (
              <li key={entry.key}>
                <EntryForm
                  props={props}
                  list={list}
                  rule={rule}
                  entryKey={entry.key}
                  start={entry.fields}
                  onDone={() => setEdited(undefined)}
                  onCancel={() => setEdited(undefined)}
                />
              </li>
            ) : (
              <li key={entry.key} class="slip">
                <EntryText {...props} entry={entry} rule={rule} />
                {readOnly !== true && mayChange(props, rule, entry) && (
                  <p class="row">
                    <Button look="quiet" onClick={() => setEdited(entry.key)}>
                      {words('board.reword')}
                    </Button>
                    <Button
                      look="quiet"
                      onClick={() =>
                        act.say(part.id, { type: 'entry-written', list, key: entry.key, fields: {} })
                      }
                    >
                      {words('board.take-away')}
                    </Button>
                  </p>
                )}
              </li>
            ),
          )}
        </ol>
      )}
      {writes && entries.length < rule.most && (
        <>
          <SeenLine hidden="not-hidden" whose={rule.who === 'anyone' ? 'with-name' : 'together'} />
          <EntryForm
            key={fresh}
            props={props}
            list={list}
            rule={rule}
            entryKey={fresh}
            start={{}}
            onDone={() => setFresh(newKey())}
          />
        </>
      )}
    </section>
  );
};
