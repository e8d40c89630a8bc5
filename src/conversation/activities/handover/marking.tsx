// Ticks: what came across and what is missing, what is settled and what is open. Read by all; whoever hands over ticks.
import { useEffect, useState } from 'preact/hooks';
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

/** Nothing where it is not ticked yet. */
const MarkLine = ({ list, mark, words }: StepProps & { list: MarkList; mark: string | undefined }) =>
  mark === undefined ? null : (
    <p class={`reply${mark === 'told' || mark === 'settled' ? '' : ' reply--open'}`}>
      <strong>{words(`handover.${list}-mark.${mark}`)}</strong>
    </p>
  );

/** What was pressed here counts at once; what the table has since counts from then on. */
const usePressed = (onTable: string | undefined): readonly [string | undefined, (value: string) => void] => {
  const [pressed, setPressed] = useState<string>();
  useEffect(() => setPressed(undefined), [onTable]);
  return [pressed ?? onTable, setPressed];
};

interface MarkProps extends StepProps {
  readonly list: MarkList;
  readonly at: string;
  readonly mark: string | undefined;
}

const MarkPills = ({ list, at, mark, ...props }: MarkProps) => {
  const { part, act, words } = props;
  const [value, press] = usePressed(mark);
  return (
    <PillGroup
      legend={markedText(props, list, at)}
      options={handoverLists[list].fields.mark.map((one) => ({
        value: one,
        label: words(`handover.${list}-mark.${one}`),
      }))}
      value={value}
      onChange={(chosen) => {
        press(chosen);
        act.say(part.id, { type: 'entry-written', list, key: at, fields: { mark: chosen } });
      }}
    />
  );
};

/** One line for each: two pills for who ticks, words for who reads. */
export const Marks = ({ list, ...props }: StepProps & { readonly list: MarkList }) => {
  const ticks = mayAdd(props, handoverLists[list]);
  return (
    <>
      {ticks && <SeenLine hidden="not-hidden" whose="with-name" />}
      <ul class="slips">
        {marksIn(props, list).map(({ key, mark }) => (
          <li key={key} class="slip">
            {ticks ? (
              <MarkPills {...props} list={list} at={key} mark={mark} />
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
  const [count, press] = usePressed(openActions(state.entries));
  const number = Number(count ?? 0);
  const choose = (next: number): void => {
    press(String(next));
    act.say(part.id, { type: 'entry-written', list: 'count', key: 'count', fields: { count: String(next) } });
  };
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
