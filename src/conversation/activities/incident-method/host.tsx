// The middle of the facilitator's console during an incident method.
import type { ComponentChildren } from 'preact';
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { AskedCard } from '../../pieces/board/asked-card.tsx';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { HostCards, HostStep, HostWrite } from '../../pieces/board/host-step.tsx';
import type { CardsFrom } from '../../pieces/board/member-step.tsx';
import { OwnerChoice } from '../../pieces/board/owner-choice.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { VoteResult } from '../../pieces/board/vote.tsx';
import { stepIn } from '../../pieces/step-of.ts';
import { incidentMethodLists } from './events.ts';
import { asked, Case, standpoint, thought } from './shown.tsx';
import { optionsIn } from './situations.ts';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

/** Who brings the case in; asked again where nobody said it yet. */
const Owner = (props: StepProps) =>
  props.state.owner === undefined ? <OwnerChoice {...props} /> : <Case {...props} />;

const Shown = ({ from, children, ...props }: StepProps & Shows) => (
  <HostStep {...props} listens={props.state.owner}>
    <Owner {...props} />
    {children}
    {from.map((one) => (
      <HostCards key={one.field} {...props} from={one} />
    ))}
  </HostStep>
);

interface Shows {
  readonly from: readonly CardsFrom[];
  readonly children?: ComponentChildren;
}

export const IncidentMethodHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'incident-method' };
  switch (stepIn(props.view)) {
    case 'situation':
      return (
        <HostWrite {...props}>
          <AskedCard {...props} />
        </HostWrite>
      );
    case 'choosing':
      return (
        <HostStep {...props}>
          <HostCards {...props} from={{ step: 'situation', field: 'situation' }} />
        </HostStep>
      );
    case 'tell':
      return (
        <HostStep {...props}>
          <OwnerChoice {...props} />
          <Case {...props} />
          <VoteResult
            caption={props.words('incident-method.choosing.name')}
            options={optionsIn(props.state, props.words, props.view.conversation)}
            votes={props.state.votes['choosing']}
          />
        </HostStep>
      );
    case 'answers':
      return <Shown {...props} from={asked} />;
    case 'talk':
      return <Shown {...props} from={thought} />;
    case 'round':
      return <Shown {...props} from={[standpoint]} />;
    case 'did':
      return (
        <Shown {...props} from={[]}>
          <EntriesList {...props} list="record" rule={incidentMethodLists.record} />
        </Shown>
      );
    case 'helps':
    case 'learning':
      return <HostStep {...props}>{props.state.owner === undefined && <OwnerChoice {...props} />}</HostStep>;
    default:
      return (
        <HostWrite {...props}>
          <Owner {...props} />
        </HostWrite>
      );
  }
};
