// The middle of the facilitator's console around a report from elsewhere.
import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { HostCards, HostStep, HostWrite } from '../../pieces/board/host-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { Alert } from '../../../ui/alert.tsx';
import { reportFromElsewhereLists } from './events.ts';
import { Known } from './known.tsx';
import { AlreadyDone, recipesIn, SummaryAtHand } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

/** What is ticked, for the facilitator to read aloud. */
const Recipes = (props: StepProps) => (
  <ol class="rules">
    {recipesIn(props).map(({ id, text }) => (
      <li key={id} dir="auto">
        {text}
      </li>
    ))}
  </ol>
);

export const ReportFromElsewhereHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'report-from-elsewhere' };
  const { words } = props;
  switch (stepIn(props.view)) {
    case 'summary':
      return (
        <HostStep {...props}>
          <Alert>{words('report-from-elsewhere.summary.public')}</Alert>
          <EntriesList {...props} list="report" rule={reportFromElsewhereLists.report} />
        </HostStep>
      );
    case 'how':
      return (
        <HostStep {...props}>
          <Known {...props} />
          <HostCards {...props} from={{ step: 'here', field: 'here-too' }} />
        </HostStep>
      );
    case 'pairs':
      return (
        <HostStep {...props}>
          <HostCards {...props} from={{ step: 'alone', field: 'surely' }} />
        </HostStep>
      );
    case 'fours':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="recipe" rule={reportFromElsewhereLists.recipe} />
          <HostCards {...props} from={{ step: 'alone', field: 'surely' }} />
        </HostStep>
      );
    case 'ticks':
      return (
        <HostStep {...props}>
          <Recipes {...props} />
        </HostStep>
      );
    case 'change':
      return (
        <HostStep {...props}>
          <AlreadyDone {...props} />
          <EntriesList
            {...props}
            list="stop"
            rule={reportFromElsewhereLists.stop}
            heading={words('report-from-elsewhere.stop.heading')}
          />
          <EntriesList
            {...props}
            list="start"
            rule={reportFromElsewhereLists.start}
            heading={words('report-from-elsewhere.start.heading')}
          />
        </HostStep>
      );
    case 'message':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="message" rule={reportFromElsewhereLists.message} />
        </HostStep>
      );
    default:
      return (
        <HostWrite {...props}>
          <SummaryAtHand {...props} />
        </HostWrite>
      );
  }
};
