// Ticks: what came across and what is missing, what is settled and what is open. Read by all; whoever hands over ticks.
import { Button } from '../../../ui/button.tsx';
import { PillGroup } from '../../../ui/choice.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { mayAdd } from '../../pieces/board/entries.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { nameOf } from '../../kernel/people.ts';
import { actionCounts, handoverLists } from './events.ts';
import { arrangementMarks, headingMarks, openActions } from './marks.ts';

type MarkList = 'heading' | 'arrangement';

export const marksIn = ({ state }: StepProps, list: MarkList) =>
  list === 'heading' ? headingMarks(state.entries) : arrangementMarks(state.entries);

/** A heading or an arrangement, as it is said. */
export const markedText = ({ words }: Pick<StepProps, 'words'>, list: MarkList, key: string): string =>
  list === 'heading' ? words(`handover.${key}.label`) : words(`handover.arrangement.${key}`);

/** Who hands over, or that nobody was named yet. */
export const Sender = ({ state, view, words }: StepProps) => {
  const name = state.owner === undefined ? undefined : nameOf(view.conversation, state.owner);
  return (
    <p class="soft" dir="auto">
      {name === undefined ? words('handover.nobody-yet') : words('handover.by', { name })}
    </p>
  );
};

/** The ten headings, to tell and to listen by. */
export const Headings = ({ state, words }: StepProps) => (
  <ol class="rules">
    {headingMarks(state.entries).map(({ key }) => (
      <li key={key}>{words(`handover.${key}.label`)}</li>
    ))}
  </ol>
);

const MarkLine = ({ list, mark, words }: { list: MarkList; mark: string | undefined } & StepProps) => (
  <p class={`reply${mark === 'told' || mark === 'settled' ? '' : ' reply--open'}`}>
    {words(mark === undefined ? 'handover.unmarked' : `handover.${list}-mark.${mark}`)}
  </p>
);

/** One line for each: two pills for who ticks, words for who reads. */
export const Marks = ({ list, ...props }: StepProps & { readonly list: MarkList }) => {
  const { part, act, words } = props;
  const rule = handoverLists[list];
  const ticks = mayAdd(props, rule);
  return (
    <>
      {ticks && <SeenLine hidden="not-hidden" whose="with-name" />}
      <ul class="slips">
        {marksIn(props, list).map(({ key, mark }) => (
          <li key={key} class="slip">
            {ticks ? (
              <PillGroup
                legend={markedText(props, list, key)}
                options={rule.fields.mark.map((value) => ({
                  value,
                  label: words(`handover.${list}-mark.${value}`),
                }))}
                value={mark}
                onChange={(value) =>
                  act.say(part.id, { type: 'entry-written', list, key, fields: { mark: value } })
                }
              />
            ) : (
              <>
                <p>{markedText(props, list, key)}</p>
                <MarkLine {...props} list={list} mark={mark} />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

/** How many actions are open: a number, no list. */
export const OpenActions = (props: StepProps) => {
  const { state, part, act, words } = props;
  const count = openActions(state.entries);
  const number = Number(count ?? 0);
  const choose = (next: number): void =>
    act.say(part.id, { type: 'entry-written', list: 'count', key: 'count', fields: { count: String(next) } });
  return (
    <section class="slip stack">
      <p role="status">
        {words(count === undefined ? 'handover.count.none-yet' : 'handover.count.text', { count: number })}
      </p>
      {mayAdd(props, handoverLists.count) && (
        <p class="row">
          {number > 0 && <Button onClick={() => choose(number - 1)}>{words('handover.count.fewer')}</Button>}
          {count === undefined && <Button onClick={() => choose(0)}>{words('handover.count.zero')}</Button>}
          {number < actionCounts.length - 1 && (
            <Button onClick={() => choose(number + 1)}>{words('handover.count.more')}</Button>
          )}
        </p>
      )}
    </section>
  );
};
