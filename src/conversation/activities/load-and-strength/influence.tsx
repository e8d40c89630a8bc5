// Who can influence what: the facilitator ticks one or more, everybody reads along.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { EntryForm } from '../../pieces/board/entry-form.tsx';
import { EntryText } from '../../pieces/board/entries.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { findEntry } from '../../kernel/board/entries.ts';
import { influencers, loadAndStrengthLists } from './events.ts';
import { influenceOf, sidesIn } from './shown-board.tsx';
import { canInfluence, thingsIn, thingsOn, type BoardThing } from './things.ts';

const Ticks = ({ props, thing }: { readonly props: StepProps; readonly thing: BoardThing }) => {
  const { state, part, act, words } = props;
  return (
    <fieldset class="row">
      <legend class="sr">{words('load-and-strength.influence.of', { thing: thing.text })}</legend>
      {influencers.map((influencer) => (
        <Checkbox
          key={influencer}
          label={words(`load-and-strength.influencer.${influencer}`)}
          checked={canInfluence(state, influencer, thing.id)}
          onChange={(checked) =>
            act.say(part.id, {
              type: 'placed',
              board: influencer,
              thing: thing.id,
              place: checked ? 'can' : '',
            })
          }
        />
      ))}
    </fieldset>
  );
};

/** What the municipality can influence, said without this family: only that comes into the report. */
const Upward = ({ props, thing }: { readonly props: StepProps; readonly thing: BoardThing }) => {
  const [isReworded, setIsReworded] = useState(false);
  const said = findEntry(props.state.entries, 'upward', thing.id);
  const rule = loadAndStrengthLists.upward;
  if (said && !isReworded) {
    return (
      <>
        <EntryText {...props} entry={said} rule={rule} />
        <Button look="quiet" onClick={() => setIsReworded(true)}>
          {props.words('board.reword')} <span class="sr">{thing.text}</span>
        </Button>
      </>
    );
  }
  return (
    <>
      <SeenLine hidden="not-hidden" whose="together" />
      <EntryForm
        props={props}
        list="upward"
        rule={rule}
        entryKey={thing.id}
        start={said?.fields ?? { upward: thing.text }}
        onDone={() => setIsReworded(false)}
      />
    </>
  );
};

export const Influence = (props: StepProps) => {
  const { state, view, words } = props;
  if (thingsIn(state).length === 0) return <p class="soft">{words('board.empty')}</p>;
  const list = (things: readonly BoardThing[]) => (
    <ol class="slips">
      {things.map((thing) => (
        <li key={thing.id} class="slip stack">
          <p class="asked" dir="auto">
            {thing.text}
          </p>
          {view.me.host ? (
            <Ticks props={props} thing={thing} />
          ) : (
            <p class="soft small">{influenceOf(props, thing) || words('load-and-strength.influence.none')}</p>
          )}
          {view.me.host && canInfluence(state, 'municipality', thing.id) && (
            <Upward props={props} thing={thing} />
          )}
        </li>
      ))}
    </ol>
  );
  return (
    <>
      {sidesIn(props).map(({ id, label }) => (
        <section key={id} class="stack">
          <h3>{label}</h3>
          {list(thingsOn(state, id))}
        </section>
      ))}
    </>
  );
};
