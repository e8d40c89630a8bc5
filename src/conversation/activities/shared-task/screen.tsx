// The beamer in a care team.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn } from '../../kernel/board/entries.ts';
import { ScreenCompare } from '../../pieces/board/compare.tsx';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import { requestSlips } from '../../pieces/board/requests.tsx';
import { cardsOf } from '../../kernel/board/board.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { writerOf } from '../../pieces/opened-cards.tsx';
import { ScreenCards, ScreenSlips, ScreenStep } from '../../pieces/board/screen-step.tsx';
import { labelOf, type StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { sharedTaskLists } from './events.ts';
import { needed, routeSlips, seen, Sentence } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

type List = 'sentence' | 'alarm' | 'next';

const slipsOf = (props: StepProps, list: List) =>
  entriesIn(props.state.entries, list).map((entry) => entryToSlip(props, sharedTaskLists[list], entry));

const routeAndDiffer = (props: StepProps) => [
  ...routeSlips(props),
  ...entriesIn(props.state.entries, 'differ').map(({ key, fields }) => ({
    key: `differ-${key}`,
    tag: props.words('shared-task.differ.heading'),
    text: fields['differ'] ?? '',
  })),
];

/** Over each card who needs or offers it: these have names, so that they can be answered. */
const writersIn = ({ state, view, words }: StepProps): Readonly<Record<string, string>> =>
  Object.fromEntries(
    needed.flatMap(({ step, field }) =>
      textsOf(cardsOf(state, step), field).flatMap((card) => {
        const name = writerOf(card, view.conversation);
        return name === undefined ? [] : [[card.id, words(`shared-task.${field}.over`, { name })]];
      }),
    ),
  );

/** What is asked while people write. */
const AskedNow = (props: StepProps) => {
  const collects = props.view.step?.plan.collects;
  if (collects?.kind !== 'cards') return null;
  return (
    <ul class="rules">
      {collects.fields.map((field) => (
        <li key={field}>{labelOf(props, field)}</li>
      ))}
    </ul>
  );
};

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
        <ScreenCards {...props} from={needed} tags={writersIn(props)} />
      );
    case 'alarm':
      return <ScreenSlips {...props} slips={slipsOf(props, 'alarm')} />;
    case 'route':
      return <ScreenSlips {...props} slips={routeAndDiffer(props)} />;
    case 'next':
      return <ScreenSlips {...props} slips={[...slipsOf(props, 'next'), ...requestSlips(props, true)]} />;
    default:
      return (
        <ScreenStep {...props}>
          <AskedNow {...props} />
          <Sentence {...props} />
        </ScreenStep>
      );
  }
};
