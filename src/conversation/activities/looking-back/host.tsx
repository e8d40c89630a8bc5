// The middle of the facilitator's console while a group looks back.
import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { HostStep, HostWrite } from '../../pieces/board/host-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { ByMoment } from './by-moment.tsx';
import { lookingBackLists } from './events.ts';
import { Merge } from './merge.tsx';
import { Guard, OwnContact } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

export const LookingBackHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'looking-back' };
  switch (stepIn(props.view)) {
    case 'moments':
      return (
        <HostWrite {...props}>
          <Guard {...props} />
        </HostWrite>
      );
    case 'merge':
      return (
        <HostStep {...props}>
          <Merge {...props} />
        </HostStep>
      );
    case 'expected':
      return (
        <HostStep {...props}>
          <ByMoment {...props} list="expected" />
        </HostStep>
      );
    case 'happened':
      return (
        <HostStep {...props}>
          <Guard {...props} />
          <ByMoment {...props} list="happened" />
        </HostStep>
      );
    case 'why':
      return (
        <HostStep {...props}>
          <Guard {...props} />
          <EntriesList {...props} list="factor" rule={lookingBackLists.factor} />
          <OwnContact {...props} />
          <EntriesList {...props} list="contact" rule={lookingBackLists.contact} />
        </HostStep>
      );
    case 'well':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="well" rule={lookingBackLists.well} />
        </HostStep>
      );
    case 'learn':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="lesson" rule={lookingBackLists.lesson} />
        </HostStep>
      );
    case 'restore':
      return (
        <HostStep {...props}>
          <EntriesList {...props} list="hurt" rule={lookingBackLists.hurt} />
        </HostStep>
      );
    default:
      return (
        <HostStep {...props}>
          <Guard {...props} />
        </HostStep>
      );
  }
};
