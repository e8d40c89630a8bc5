// The beamer during a tegenspraak.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { entriesIn, findEntry, textsIn } from '../../kernel/board/entries.ts';
import { placeOf } from '../../kernel/board/places.ts';
import { entryToSlip } from '../../pieces/board/entry-text.tsx';
import { ScreenCards, ScreenSlips, ScreenStep } from '../../pieces/board/screen-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { tegenspraakLists } from './events.ts';
import { pointsIn } from './points.ts';
import { Certainty, thingsIn, written } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

const Decision = ({ state }: StepProps) => {
  const [decision] = textsIn(state.entries, 'decision', 'decision');
  return decision === undefined ? null : (
    <p class="asked" dir="auto">
      {decision}
    </p>
  );
};

/** Over each card the cluster it lies in. */
const tagsIn = ({ state }: StepProps): Readonly<Record<string, string>> =>
  Object.fromEntries(
    thingsIn(state).flatMap(({ id }) => {
      const cluster = findEntry(state.entries, 'cluster', placeOf(state.places, 'cluster', id) ?? '');
      return cluster ? [[id, cluster.fields['cluster'] ?? '']] : [];
    }),
  );

const slipsOf = (props: StepProps, list: 'decision' | 'counter' | 'check') =>
  entriesIn(props.state.entries, list).map((entry) => entryToSlip(props, tegenspraakLists[list], entry));

const answersOf = (props: StepProps) =>
  pointsIn(props.state).map(({ key, text, answer }) => {
    const verdict = answer?.fields['verdict'];
    return {
      key,
      text,
      ...(verdict === undefined ? {} : { tag: props.words(`tegenspraak.verdict.${verdict}`) }),
      ...(answer?.fields['because'] === undefined ? {} : { facts: answer.fields['because'] }),
    };
  });

export const TegenspraakScreen = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'tegenspraak' };
  switch (stepIn(props.view)) {
    case 'decision':
      return <ScreenSlips {...props} slips={slipsOf(props, 'decision')} />;
    case 'cluster':
      return <ScreenCards {...props} from={written} tags={tagsIn(props)} />;
    case 'strongest':
      return <ScreenSlips {...props} slips={slipsOf(props, 'counter')} />;
    case 'answer':
      return <ScreenSlips {...props} slips={answersOf(props)} />;
    case 'checks':
      return slipsOf(props, 'check').length > 0 ? (
        <ScreenSlips {...props} slips={slipsOf(props, 'check')} />
      ) : (
        <ScreenStep {...props}>
          <Certainty {...props} />
        </ScreenStep>
      );
    default:
      return (
        <ScreenStep {...props}>
          <Decision {...props} />
        </ScreenStep>
      );
  }
};
