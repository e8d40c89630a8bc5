// The middle of the facilitator's console during a handover.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { HostStep } from '../../pieces/board/host-step.tsx';
import { OwnerChoice } from '../../pieces/board/owner-choice.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { Headings, Marks, OpenActions, Sender } from './marking.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

export const HandoverHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'handover' };
  switch (stepIn(given.view)) {
    case 'prepare':
      return (
        <HostStep {...props}>
          <OwnerChoice {...props} />
          <Headings {...props} />
        </HostStep>
      );
    case 'gaps':
      return (
        <HostStep {...props}>
          <Sender {...props} />
          <Marks {...props} list="heading" />
        </HostStep>
      );
    case 'actions':
      return (
        <HostStep {...props}>
          <Sender {...props} />
          <Marks {...props} list="arrangement" />
          <OpenActions {...props} />
        </HostStep>
      );
    default:
      return (
        <HostStep {...props}>
          <Sender {...props} />
          <Headings {...props} />
        </HostStep>
      );
  }
};
