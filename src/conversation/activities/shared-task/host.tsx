// The middle of the facilitator's console in a care team.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { Compare } from '../../pieces/board/compare.tsx';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { HostStep, HostWrite } from '../../pieces/board/host-step.tsx';
import { CardsAtHand } from '../../pieces/board/member-step.tsx';
import { OpenRequests } from '../../pieces/board/requests.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { sharedTaskLists } from './events.ts';
import { needed, PlainHint, Route, seen, Sentence, TaskRequests } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

export const SharedTaskHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'shared-task' };
  switch (stepIn(props.view)) {
    case 'compare':
      return (
        <HostStep {...props}>
          <Compare {...props} from={seen} />
        </HostStep>
      );
    case 'plain':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="sentence" rule={sharedTaskLists.sentence} />
          <PlainHint {...props} />
          <CardsAtHand {...props} from={seen} />
        </HostStep>
      );
    case 'requests':
      return (
        <HostStep {...props}>
          {needed.map((from) => (
            <CardsAtHand key={from.field} {...props} from={from} />
          ))}
          <TaskRequests {...props} />
        </HostStep>
      );
    case 'alarm':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="alarm" rule={sharedTaskLists.alarm} />
        </HostStep>
      );
    case 'route':
      return (
        <HostStep {...props}>
          <Route {...props} />
        </HostStep>
      );
    case 'next':
      return (
        <HostStep {...props}>
          <Sentence {...props} />
          <EntriesList {...props} list="next" rule={sharedTaskLists.next} />
          <OpenRequests {...props} />
        </HostStep>
      );
    default:
      return <HostWrite {...props} />;
  }
};
