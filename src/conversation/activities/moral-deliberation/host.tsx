// The middle of the facilitator's console during a moral deliberation.
import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { HostStep, HostWrite } from '../../pieces/board/host-step.tsx';
import { OwnerChoice } from '../../pieces/board/owner-choice.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { moralDeliberationLists } from './events.ts';
import { Considered, Dilemma, Stays } from './shown.tsx';
import { ValueTable } from './value-table.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

export const MoralDeliberationHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'moral-deliberation' };
  switch (stepIn(props.view)) {
    case 'start':
    case 'situation':
      return (
        <HostStep {...props}>
          <OwnerChoice {...props} />
        </HostStep>
      );
    case 'stand-still':
      return (
        <HostStep {...props}>
          <OwnerChoice {...props} />
          <EntriesList {...props} list="dilemma" rule={moralDeliberationLists.dilemma} />
        </HostStep>
      );
    case 'dilemma':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="dilemma" rule={moralDeliberationLists.dilemma} />
        </HostStep>
      );
    case 'perspectives':
      return (
        <HostStep {...props}>
          <Dilemma {...props} />
          <ValueTable {...props} />
        </HostStep>
      );
    case 'alternatives':
      return (
        <HostStep {...props}>
          <Dilemma {...props} />
          <EntriesList {...props} list="alternative" rule={moralDeliberationLists.alternative} />
        </HostStep>
      );
    case 'alone':
      return (
        <HostWrite {...props}>
          <Dilemma {...props} />
        </HostWrite>
      );
    case 'dialogue':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="consideration" rule={moralDeliberationLists.consideration} />
          <Considered {...props} />
        </HostStep>
      );
    case 'agreements':
      return (
        <HostStep {...props}>
          <Dilemma {...props} />
          <Stays {...props} />
          <EntriesList {...props} list="agreement" rule={moralDeliberationLists.agreement} />
        </HostStep>
      );
    default:
      return (
        <HostStep {...props}>
          <Dilemma {...props} />
        </HostStep>
      );
  }
};
