// A member's phone during a tegenspraak.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { textsIn } from '../../kernel/board/entries.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { CardsAtHand, MemberStep, MemberWrite } from '../../pieces/board/member-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { Answers } from './answers.tsx';
import { tegenspraakLists } from './events.ts';
import { Certainty, written } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

/** The decision that all this is about stays in sight. */
const Decision = ({ state }: StepProps) => {
  const [decision] = textsIn(state.entries, 'decision', 'decision');
  return decision === undefined ? null : (
    <p class="asked" dir="auto">
      {decision}
    </p>
  );
};

const Written = (props: StepProps) => (
  <>
    {written.map((from) => (
      <CardsAtHand key={from.field} {...props} from={from} open={from.field === 'doubt'} />
    ))}
  </>
);

export const TegenspraakMember = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'tegenspraak' };
  switch (stepIn(props.view)) {
    case 'decision':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="decision" rule={tegenspraakLists.decision} />
        </MemberStep>
      );
    case 'cluster':
      return (
        <MemberStep {...props}>
          <Decision {...props} />
          <Written {...props} />
        </MemberStep>
      );
    case 'strongest':
      return (
        <MemberStep {...props}>
          <Decision {...props} />
          <EntriesList {...props} list="counter" rule={tegenspraakLists.counter} />
          <Written {...props} />
        </MemberStep>
      );
    case 'answer':
      return (
        <MemberStep {...props}>
          <Answers {...props} />
        </MemberStep>
      );
    case 'checks':
      return (
        <MemberStep {...props}>
          <Certainty {...props} />
          <CardsAtHand {...props} from={{ step: 'second', field: 'unsaid' }} open />
          <EntriesList {...props} list="check" rule={tegenspraakLists.check} />
        </MemberStep>
      );
    default:
      return (
        <MemberWrite {...props}>
          <Decision {...props} />
        </MemberWrite>
      );
  }
};
