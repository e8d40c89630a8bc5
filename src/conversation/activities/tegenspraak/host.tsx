// The middle of the facilitator's console during a tegenspraak.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { EntryForm } from '../../pieces/board/entry-form.tsx';
import { HostCards, HostStep, HostWrite } from '../../pieces/board/host-step.tsx';
import { OwnerChoice } from '../../pieces/board/owner-choice.tsx';
import { Sorter } from '../../pieces/board/sorter.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { findEntry } from '../../kernel/board/entries.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { Answers } from './answers.tsx';
import { clusters, tegenspraakLists } from './events.ts';
import { Certainty, thingsIn, written } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

const nextCluster = ({ state }: StepProps): string | undefined =>
  clusters.find((key) => !findEntry(state.entries, 'cluster', key));

const Clusters = (props: StepProps) => {
  const { state, words } = props;
  const fresh = nextCluster(props);
  const named = clusters.flatMap((id) => {
    const entry = findEntry(state.entries, 'cluster', id);
    return entry ? [{ id, label: entry.fields['cluster'] ?? '' }] : [];
  });
  return (
    <HostStep {...props}>
      {named.length > 0 && (
        <Sorter {...props} board="cluster" places={named} things={thingsIn(state)} mayPlace />
      )}
      {named.length === 0 && written.map((from) => <HostCards key={from.field} {...props} from={from} />)}
      {fresh !== undefined && (
        <section class="stack">
          <h3>{words('tegenspraak.cluster.new')}</h3>
          <EntryForm
            key={fresh}
            props={props}
            list="cluster"
            rule={tegenspraakLists.cluster}
            entryKey={fresh}
            start={{}}
            onDone={() => undefined}
          />
        </section>
      )}
    </HostStep>
  );
};

export const TegenspraakHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'tegenspraak' };
  switch (stepIn(props.view)) {
    case 'decision':
      return (
        <HostStep {...props}>
          <OwnerChoice {...props} />
          <EntriesList {...props} list="decision" rule={tegenspraakLists.decision} />
        </HostStep>
      );
    case 'cluster':
      return <Clusters {...props} />;
    case 'strongest':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="counter" rule={tegenspraakLists.counter} />
        </HostStep>
      );
    case 'answer':
      return (
        <HostStep {...props}>
          <Answers {...props} />
        </HostStep>
      );
    case 'checks':
      return (
        <HostStep {...props}>
          <Certainty {...props} />
          <HostCards {...props} from={{ step: 'second', field: 'unsaid' }} />
          <EntriesList {...props} list="check" rule={tegenspraakLists.check} />
        </HostStep>
      );
    default:
      return <HostWrite {...props} />;
  }
};
