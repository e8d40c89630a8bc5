// A member's phone at a sounding board: mostly laid aside. Whoever asks has notes of their own.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { isSamePerson } from '../../kernel/people.ts';
import { MemberPrivate, MemberStep } from '../../pieces/board/member-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { readStep } from './plan.ts';
import { askerIn, askerSaid, trioOf, triosIn, type Trio } from './trios.ts';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

const Together = ({ words, trio }: Pick<StepProps, 'words'> & { readonly trio: Trio }) => (
  <p class="soft" dir="auto">
    {words('sounding-board.together', { names: trio.people.map(({ name }) => name).join(', ') })}
  </p>
);

/** Whoever asks: a field while the others talk and afterwards, otherwise whom to ask. */
const Asker = ({ trio, ...props }: StepProps & { readonly trio: Trio }) => {
  const asks: StepProps = { ...props, wordsAt: `${readStep(stepIn(props.view)).kind}-asker` };
  if (props.view.step?.plan.collects.kind === 'private') return <MemberPrivate {...asks} />;
  return (
    <MemberStep {...asks}>
      <Together words={props.words} trio={trio} />
    </MemberStep>
  );
};

export const SoundingBoardMember = (given: ActivityViewProps<Board>) => {
  const { state, view, words } = given;
  const { kind, turn } = readStep(stepIn(view));
  const props: StepProps = { ...given, name: 'sounding-board', wordsAt: kind };
  const trio = trioOf(triosIn(state.seats, view.conversation), view.conversation, view.me.ref);
  if (!trio) return <MemberStep {...props} wordsAt="waiting" />;
  const asker = askerIn(trio, turn);
  if (asker && isSamePerson(view.conversation, asker.ref, view.me.ref))
    return <Asker {...props} trio={trio} />;
  return (
    <MemberStep {...props}>
      <p class="asked" dir="auto">
        {askerSaid(words, kind, asker)}
      </p>
      <Together words={words} trio={trio} />
    </MemberStep>
  );
};
