// A member's phone around a report from elsewhere.
import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { CardsAtHand, MemberStep, MemberWrite } from '../../pieces/board/member-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { MemberTicks } from '../../pieces/board/ticks.tsx';
import { stepIn } from '../../pieces/step-of.ts';
import { TakeBack } from '../../pieces/take-back.tsx';
import { reportFromElsewhereLists } from './events.ts';
import { Known } from './known.tsx';
import { AlreadyDone, notHere, recipesIn, Summary, SummaryAtHand } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

const Thought = (props: StepProps) => (
  <CardsAtHand {...props} from={{ step: 'alone', field: 'surely' }} open />
);

export const ReportFromElsewhereMember = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'report-from-elsewhere' };
  switch (stepIn(props.view)) {
    case 'summary':
      return (
        <MemberStep {...props}>
          <Summary {...props} />
        </MemberStep>
      );
    case 'how':
      return (
        <MemberStep {...props}>
          <Known {...props} />
          <TakeBack cards={notHere(props)} mine={props.view.mine} act={props.act} />
          <CardsAtHand {...props} from={{ step: 'here', field: 'here-too' }} open />
          <SummaryAtHand {...props} />
        </MemberStep>
      );
    case 'pairs':
      return (
        <MemberStep {...props}>
          <Thought {...props} />
        </MemberStep>
      );
    case 'fours':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="recipe" rule={reportFromElsewhereLists.recipe} />
          <Thought {...props} />
        </MemberStep>
      );
    case 'ticks':
      return <MemberTicks {...props} asked={props.state.asked['ticks'] ?? []} things={recipesIn(props)} />;
    case 'change':
      return (
        <MemberStep {...props}>
          <EntriesList
            {...props}
            list="stop"
            rule={reportFromElsewhereLists.stop}
            heading={props.words('report-from-elsewhere.stop.heading')}
          />
          <EntriesList
            {...props}
            list="start"
            rule={reportFromElsewhereLists.start}
            heading={props.words('report-from-elsewhere.start.heading')}
          />
          <AlreadyDone {...props} />
        </MemberStep>
      );
    case 'message':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="message" rule={reportFromElsewhereLists.message} />
        </MemberStep>
      );
    default:
      return (
        <MemberWrite {...props}>
          <SummaryAtHand {...props} />
        </MemberWrite>
      );
  }
};
