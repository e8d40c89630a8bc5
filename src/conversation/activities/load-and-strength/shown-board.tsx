// The board as member and facilitator see it: strengths first.
import { TwoColumns } from '../../pieces/board/two-columns.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { sides, type SideName } from './events.ts';
import { nameOf } from '../../kernel/people.ts';
import { allThings, influencersOf, thingsIn, type BoardThing } from './things.ts';

export const sidesIn = ({ words }: Pick<StepProps, 'words'>) => {
  const [strength, load] = sides;
  const side = (id: SideName) => ({ id, label: words(`load-and-strength.side.${id}`) });
  return [side(strength), side(load)] as const;
};

/** After a round with names they stand behind what was written. */
export const named = (
  { view }: Pick<StepProps, 'view'>,
  things: readonly BoardThing[],
): readonly BoardThing[] =>
  things.map((thing) => {
    const name = thing.writer === undefined ? undefined : nameOf(view.conversation, thing.writer);
    return name === undefined ? thing : { ...thing, text: `${thing.text} (${name})` };
  });

export const ShownBoard = ({ mayPlace, ...props }: StepProps & { readonly mayPlace: boolean }) => {
  const { state, words } = props;
  return (
    <TwoColumns
      {...props}
      board="side"
      sides={sidesIn(props)}
      things={named(props, mayPlace ? allThings(state) : thingsIn(state))}
      mayPlace={mayPlace}
      {...(mayPlace ? { aside: { id: 'double', label: words('load-and-strength.side.double') } } : {})}
    />
  );
};

/** The board within reach, at steps that are about something else. */
export const BoardAtHand = (props: StepProps) => (
  <details class="at-hand">
    <summary>{props.words('load-and-strength.at-hand')}</summary>
    <ShownBoard {...props} mayPlace={false} />
  </details>
);

/** "Gezin, gemeente"; nothing where nobody was named. */
export const influenceOf = ({ state, words }: StepProps, { id }: BoardThing): string =>
  influencersOf(state, id)
    .map((influencer) => words(`load-and-strength.influencer.${influencer}`))
    .join(', ');
