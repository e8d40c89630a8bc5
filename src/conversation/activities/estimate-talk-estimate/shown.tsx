// What member, facilitator and beamer have in common.
import { SpreadShift } from '../../pieces/board/spread-shift.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { OpenedCards } from '../../pieces/opened-cards.tsx';
import { cardNumberOf, labelOf } from '../../pieces/board/step-words.ts';
import { isSpoken } from '../../pieces/step-of.ts';
import type { CardText } from '../../kernel/table-cards.ts';
import { estimates, reasonsIn, spreadAt, storyIn } from './estimates.ts';
import { scales } from './plan.ts';

/** The story on the table: what it is called, what happens, and that it is made up. */
export const Story = ({ state, words }: StepProps) => {
  const story = storyIn(state);
  return (
    <section class="slip stack">
      <h3>{words(`estimate-talk-estimate.story.${story}`)}</h3>
      {words(`estimate-talk-estimate.story.${story}.text`)
        .split('\n')
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      <p class="soft small">{words('estimate-talk-estimate.story.made-up')}</p>
    </section>
  );
};

/** One tap away while people estimate. */
export const StoryAtHand = (props: StepProps) => (
  <details class="at-hand">
    <summary>{props.words('estimate-talk-estimate.story.again')}</summary>
    <Story {...props} />
  </details>
);

/** On paper: what to estimate, where the group is too small for a round. */
export const OnPaper = (props: StepProps) =>
  isSpoken(props.view) ? (
    <ul class="rules">
      {estimates.map((estimate) => (
        <li key={estimate}>
          {labelOf(props, estimate)} {scales[estimate].least} ={' '}
          {props.words(`estimate-talk-estimate.${estimate}.low`)}, {scales[estimate].most} ={' '}
          {props.words(`estimate-talk-estimate.${estimate}.high`)}
        </li>
      ))}
    </ul>
  ) : null;

/** Both scales in dots; `second`: with the estimates after the talk under those before it. */
export const Dots = ({ second, ...props }: StepProps & { readonly second?: boolean }) => {
  const { state, words } = props;
  const steps = second ? (['first', 'second'] as const) : (['first'] as const);
  if (estimates.every((estimate) => steps.every((step) => spreadAt(state, step, estimate) === undefined)))
    return <p class="soft">{words('estimate-talk-estimate.no-dots')}</p>;
  return (
    <div class="spread-shifts">
      {estimates.map((estimate) => (
        <SpreadShift
          key={estimate}
          title={labelOf(props, estimate)}
          scale={scales[estimate]}
          rows={steps.map((step) => ({
            label: words(`estimate-talk-estimate.when.${step}`),
            spread: spreadAt(state, step, estimate),
          }))}
        />
      ))}
    </div>
  );
};

/** The reasons, those at the ends first. */
export const Reasons = (props: StepProps) => {
  const { state, view, words } = props;
  const { lowest, highest, others } = reasonsIn(state);
  const cards = (label: string, some: readonly CardText[]) => (
    <OpenedCards cards={some} people={view.conversation} card={cardNumberOf(props)} label={label} />
  );
  const ends = [
    { id: 'lowest', label: words('estimate-talk-estimate.ends.lowest'), some: lowest },
    { id: 'highest', label: words('estimate-talk-estimate.ends.highest'), some: highest },
  ].filter(({ some }) => some.length > 0);
  const rest = words('estimate-talk-estimate.ends.others', { count: others.length });
  return (
    <>
      {ends.map(({ id, label, some }) => (
        <section key={id} class="stack">
          <h3>{label}</h3>
          {cards(label, some)}
        </section>
      ))}
      {others.length > 0 && (
        <details class="at-hand" open={ends.length === 0}>
          <summary>{rest}</summary>
          {cards(rest, others)}
        </details>
      )}
    </>
  );
};
