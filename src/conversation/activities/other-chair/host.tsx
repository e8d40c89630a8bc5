// The middle of the facilitator's console from another's chair.
import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { HostStep, HostWrite } from '../../pieces/board/host-step.tsx';
import { HostSeats, SeatedPeople } from '../../pieces/board/seats.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { Asking } from './asking.tsx';
import { chairs, otherChairLists } from './events.ts';
import { AsIf, Sorting, Theme, Voices } from './shown.tsx';
import { readersIn } from './voices.ts';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

export const OtherChairHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'other-chair' };
  switch (stepIn(props.view)) {
    case 'theme':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="theme" rule={otherChairLists.theme} />
        </HostStep>
      );
    case 'chairs':
      return (
        <HostStep {...props}>
          <Theme {...props} />
          <HostSeats {...props} chairs={chairs} />
        </HostStep>
      );
    case 'write':
      return (
        <HostWrite {...props}>
          <Theme {...props} />
          <SeatedPeople {...props} chairs={chairs} />
        </HostWrite>
      );
    case 'read':
      return (
        <HostStep {...props} first={readersIn(props.state)}>
          <AsIf {...props} />
          <Voices {...props} />
        </HostStep>
      );
    case 'sort':
      return (
        <HostStep {...props}>
          <Sorting {...props} />
        </HostStep>
      );
    case 'ask':
      return (
        <HostStep {...props}>
          <AsIf {...props} />
          <Asking {...props} />
        </HostStep>
      );
    default:
      return (
        <HostStep {...props}>
          <AsIf {...props} />
        </HostStep>
      );
  }
};
