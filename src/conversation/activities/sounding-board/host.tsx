// The middle of the facilitator's console at a sounding board: the step, and who sits with whom.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { HostStep } from '../../pieces/board/host-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { readStep } from './plan.ts';
import { Trios } from './trio-list.tsx';
import { triosIn } from './trios.ts';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

export const SoundingBoardHost = (given: ActivityViewProps<Board>) => {
  const { state, view } = given;
  const isDivided = triosIn(state.seats, view.conversation).length > 0;
  const wordsAt = isDivided ? readStep(stepIn(view)).kind : 'dividing';
  const props: StepProps = { ...given, name: 'sounding-board', wordsAt };
  return (
    <HostStep {...props}>
      <Trios {...props} />
    </HostStep>
  );
};
