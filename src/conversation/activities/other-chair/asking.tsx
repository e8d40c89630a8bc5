// What we really ask, of whom: by the pen, begun from what lies at "we assume".
import { useState } from 'preact/hooks';
import { findEntry } from '../../kernel/board/entries.ts';
import { EntriesList, mayAdd } from '../../pieces/board/entries.tsx';
import { EntryForm } from '../../pieces/board/entry-form.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { Button } from '../../../ui/button.tsx';
import { otherChairLists } from './events.ts';
import { chairName } from './shown.tsx';
import { assumedIn } from './voices.ts';

export const Asking = (props: StepProps) => {
  const { state, words } = props;
  const [begun, setBegun] = useState<string>();
  const writes = mayAdd(props, otherChairLists.ask);
  const open = assumedIn(state).filter(({ id }) => !findEntry(state.entries, 'ask', id));
  return (
    <div class="stack">
      {open.length > 0 && (
        <section class="stack">
          <h3>{words('other-chair.assumed')}</h3>
          <ul class="slips">
            {open.map(({ id, text, seat }) => (
              <li key={id} class="slip stack">
                <p dir="auto">
                  {chairName(props, seat)}: {text}
                </p>
                {writes && begun !== id && (
                  <Button
                    look="quiet"
                    label={`${words('other-chair.ask-this')}: ${text}`}
                    onClick={() => setBegun(id)}
                  >
                    {words('other-chair.ask-this')}
                  </Button>
                )}
                {begun === id && (
                  <EntryForm
                    props={props}
                    list="ask"
                    rule={otherChairLists.ask}
                    entryKey={id}
                    start={{ assumption: text, ...(seat === undefined ? {} : { seat }) }}
                    onDone={() => setBegun(undefined)}
                    onCancel={() => setBegun(undefined)}
                  />
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      <EntriesList {...props} list="ask" rule={otherChairLists.ask} heading={words('other-chair.asking')} />
    </div>
  );
};
