// A member's phone in a care team.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { Compare } from '../../pieces/board/compare.tsx';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { CardsAtHand, MemberStep, MemberWrite } from '../../pieces/board/member-step.tsx';
import { OpenRequests } from '../../pieces/board/requests.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { sharedTaskLists } from './events.ts';
import { needed, PlainHint, Route, seen, Sentence, TaskRequests } from './shown.tsx';
import { StuckChoice } from './stuck-choice.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

export const SharedTaskMember = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'shared-task' };
  switch (stepIn(props.view)) {
    case 'compare':
      return (
        <MemberStep {...props}>
          <Compare {...props} from={seen} />
        </MemberStep>
      );
    case 'plain':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="sentence" rule={sharedTaskLists.sentence} />
          <PlainHint {...props} />
          <CardsAtHand {...props} from={seen} />
        </MemberStep>
      );
    case 'needs':
      return (
        <MemberWrite {...props}>
          <Sentence {...props} />
          <StuckChoice {...props} />
        </MemberWrite>
      );
    case 'requests':
      return (
        <MemberStep {...props}>
          <TaskRequests {...props} />
          {needed.map((from) => (
            <CardsAtHand key={from.field} {...props} from={from} />
          ))}
        </MemberStep>
      );
    case 'alarm':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="alarm" rule={sharedTaskLists.alarm} />
        </MemberStep>
      );
    case 'route':
      return (
        <MemberStep {...props}>
          <Route {...props} />
        </MemberStep>
      );
    case 'next':
      return (
        <MemberStep {...props}>
          <Sentence {...props} />
          <EntriesList {...props} list="next" rule={sharedTaskLists.next} />
          <OpenRequests {...props} />
        </MemberStep>
      );
    default:
      return <MemberWrite {...props} />;
  }
};
