// A member's phone at a sounding board: mostly laid aside. Whoever asks has notes of their own.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { isSamePerson } from '../../kernel/people.ts';
import { MemberPrivate, MemberStep } from '../../pieces/board/member-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { readStep } from './plan.ts';
import { askerIn, trioOf, triosIn, type Seated, type Trio } from './trios.ts';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

interface TogetherProps {
  readonly props: StepProps;
  readonly trio: Trio;
  readonly asker: Seated | undefined;
}

/** Whom one sits with, and who asks now. */
const Together = ({ props: { words }, trio, asker }: TogetherProps) => (
  <div>
    <p class="asked" dir="auto">
      {asker ? words('sounding-board.asks', { name: asker.name }) : words('sounding-board.nobody-asks')}
    </p>
    <p class="soft" dir="auto">
      {words('sounding-board.together', { names: trio.people.map(({ name }) => name).join(', ') })}
    </p>
  </div>
);

const Asker = (props: StepProps) => {
  const { kind } = readStep(stepIn(props.view));
  const asks: StepProps = { ...props, wordsAt: `${kind}-asker` };
  return props.view.step?.plan.collects.kind === 'private' ? (
    <MemberPrivate {...asks} />
  ) : (
    <MemberStep {...asks} />
  );
};

export const SoundingBoardMember = (given: ActivityViewProps<Board>) => {
  const { state, view } = given;
  const { kind, turn } = readStep(stepIn(view));
  const props: StepProps = { ...given, name: 'sounding-board', wordsAt: kind };
  const trio = trioOf(triosIn(state.seats, view.conversation), view.conversation, view.me.ref);
  if (!trio) return <MemberStep {...props} wordsAt="waiting" />;
  const asker = askerIn(trio, turn);
  if (asker && isSamePerson(view.conversation, asker.ref, view.me.ref)) return <Asker {...props} />;
  return (
    <MemberStep {...props}>
      <Together props={props} trio={trio} asker={asker} />
    </MemberStep>
  );
};
