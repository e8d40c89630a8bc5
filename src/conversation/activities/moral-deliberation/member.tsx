// A member's phone during a moral deliberation.
import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { MemberStep, MemberWrite } from '../../pieces/board/member-step.tsx';
import { labelOf, type StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { moralDeliberationLists } from './events.ts';
import { Considered, Dilemma, Stays } from './shown.tsx';
import { ValueTable } from './value-table.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

export const MoralDeliberationMember = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'moral-deliberation' };
  switch (stepIn(props.view)) {
    case 'dilemma':
    case 'stand-still':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="dilemma" rule={moralDeliberationLists.dilemma} />
        </MemberStep>
      );
    case 'perspectives':
      return (
        <MemberStep {...props}>
          <Dilemma {...props} />
          <ValueTable {...props} />
        </MemberStep>
      );
    case 'alternatives':
      return (
        <MemberStep {...props}>
          <Dilemma {...props} />
          <EntriesList {...props} list="alternative" rule={moralDeliberationLists.alternative} />
        </MemberStep>
      );
    case 'alone':
      return (
        <MemberWrite {...props}>
          <Dilemma {...props} />
        </MemberWrite>
      );
    case 'dialogue':
      return (
        <MemberStep {...props}>
          <Dilemma {...props} />
          <EntriesList
            {...props}
            list="consideration"
            rule={moralDeliberationLists.consideration}
            heading={labelOf(props, 'consideration')}
          />
          <Considered {...props} />
        </MemberStep>
      );
    case 'agreements':
      return (
        <MemberStep {...props}>
          <Dilemma {...props} />
          <Stays {...props} />
          <EntriesList {...props} list="agreement" rule={moralDeliberationLists.agreement} />
        </MemberStep>
      );
    default:
      return (
        <MemberStep {...props}>
          <Dilemma {...props} />
        </MemberStep>
      );
  }
};
