// The beamer in a care team.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { ScreenCompare } from '../../pieces/board/compare.tsx';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import { requestSlips } from '../../pieces/board/requests.tsx';
import { ScreenCards, ScreenSlips, ScreenStep } from '../../pieces/board/screen-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { sharedTaskLists } from './events.ts';
import { needed, seen, Sentence } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

type List = 'sentence' | 'alarm' | 'next';

const slipsOf = (props: StepProps, list: List) =>
  entriesIn(props.state.entries, list).map((entry) => entryToSlip(props, sharedTaskLists[list], entry));

/** One line for each call: who, whom, how soon. */
const routeSlips = ({ state, words }: StepProps) => [
  ...entriesIn(state.entries, 'route').map(({ key, fields }) => {
    const { calls = '', called = '', within } = fields;
    return {
      key: `route-${key}`,
      text: words('shared-task.route.line', { calls, called }),
      ...(within === undefined ? {} : { facts: words(`shared-task.within.${within}`) }),
    };
  }),
  ...entriesIn(state.entries, 'differ').map(({ key, fields }) => ({
    key: `differ-${key}`,
    tag: words('shared-task.differ.heading'),
    text: fields['differ'] ?? '',
  })),
];

export const SharedTaskScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'shared-task' };
  const requests = requestSlips(props);
  switch (stepIn(props.view)) {
    case 'compare':
      return <ScreenCompare {...props} from={seen} />;
    case 'plain':
      return slipsOf(props, 'sentence').length > 0 ? (
        <ScreenSlips {...props} slips={slipsOf(props, 'sentence')} />
      ) : (
        <ScreenCards {...props} from={[seen]} />
      );
    case 'requests':
      return requests.length > 0 ? (
        <ScreenSlips {...props} slips={requests} />
      ) : (
        <ScreenCards {...props} from={needed} />
      );
    case 'alarm':
      return <ScreenSlips {...props} slips={slipsOf(props, 'alarm')} />;
    case 'route':
      return <ScreenSlips {...props} slips={routeSlips(props)} />;
    case 'next':
      return <ScreenSlips {...props} slips={slipsOf(props, 'next')} />;
    default:
      return (
        <ScreenStep {...props}>
          <Sentence {...props} />
        </ScreenStep>
      );
  }
};
