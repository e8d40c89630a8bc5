// Every card that says "not here" is asked how we know; whoever has the pen writes the answer under it.
import { useState } from 'preact/hooks';
import { findEntry } from '../../kernel/board/entries.ts';
import { Button } from '../../../ui/button.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { mayAdd } from '../../pieces/board/entries.tsx';
import { EntryForm } from '../../pieces/board/entry-form.tsx';
import { labelOf, type StepProps } from '../../pieces/board/step-words.ts';
import { writerOf } from '../../pieces/opened-cards.tsx';
import { reportFromElsewhereLists } from './events.ts';
import { notHere } from './shown.tsx';

export const Known = (props: StepProps) => {
  const { state, view, words } = props;
  const [asked, setAsked] = useState<string>();
  const cards = notHere(props);
  const writes = mayAdd(props, reportFromElsewhereLists.known);
  if (cards.length === 0) return <p class="soft">{words('report-from-elsewhere.how.none')}</p>;
  return (
    <section class="stack">
      {writes && <SeenLine hidden="not-hidden" whose="together" />}
      <ol class="slips">
        {cards.map((card) => {
          const answer = findEntry(state.entries, 'known', card.id);
          const name = writerOf(card, view.conversation);
          return (
            <li key={card.id} class="slip stack">
              {name !== undefined && (
                <p class="tag" dir="auto">
                  {name}
                </p>
              )}
              <p class="asked" dir="auto">
                {card.text}
              </p>
              {answer && asked !== card.id && (
                <p dir="auto">
                  <strong>{labelOf(props, 'known')}</strong> {answer.fields['known']}
                </p>
              )}
              {asked === card.id && writes ? (
                <EntryForm
                  props={props}
                  list="known"
                  rule={reportFromElsewhereLists.known}
                  entryKey={card.id}
                  start={answer?.fields ?? {}}
                  onDone={() => setAsked(undefined)}
                  onCancel={() => setAsked(undefined)}
                />
              ) : (
                writes && (
                  <p class="row">
                    <Button look="quiet" onClick={() => setAsked(card.id)}>
                      {words(answer ? 'board.reword' : 'report-from-elsewhere.how.write')}
                    </Button>
                  </p>
                )
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
};
