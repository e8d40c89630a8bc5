// The owner answers each point: taken over, to be found out, or not taken over and why.
import { SeenLine } from '../../../ui/seen-line.tsx';
import { EntryText, mayAdd } from '../../pieces/board/entries.tsx';
import { EntryForm } from '../../pieces/board/entry-form.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { nameOf } from '../../kernel/people.ts';
import { tegenspraakLists } from './events.ts';
import { pointsIn } from './points.ts';

export const Answers = (props: StepProps) => {
  const { state, view, words } = props;
  const points = pointsIn(state);
  const writes = mayAdd(props, tegenspraakLists.answer);
  const owner = state.owner === undefined ? undefined : nameOf(view.conversation, state.owner);
  return (
    <div class="stack">
      {owner !== undefined && (
        <p class="soft" dir="auto">
          {words('tegenspraak.answer.by', { name: owner })}
        </p>
      )}
      {writes && points.length > 0 && <SeenLine hidden="not-hidden" whose="with-name" />}
      {points.length === 0 && <p>{words('tegenspraak.answer.none')}</p>}
      <ol class="slips">
        {points.map(({ key, text, answer }) => (
          <li key={key} class="slip stack">
            <p class="asked" dir="auto">
              {text}
            </p>
            {answer && <EntryText {...props} entry={answer} rule={tegenspraakLists.answer} />}
            {writes && !answer && (
              <EntryForm
                props={props}
                list="answer"
                rule={tegenspraakLists.answer}
                entryKey={key}
                start={{}}
                onDone={() => undefined}
              />
            )}
          </li>
        ))}
      </ol>
    </div>
  );
};
