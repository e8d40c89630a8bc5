// The middle of the facilitator's console at a sounding board: the step, and who sits with whom.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { HostStep } from '../../pieces/board/host-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { readStep } from './plan.ts';
import { Trios } from './trio-list.tsx';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';
import '../../pieces/board/board.css';

export const SoundingBoardHost = (given: ActivityViewProps<Board>) => {
  const props: StepProps = {
    ...given,
    name: 'sounding-board',
    wordsAt: readStep(stepIn(given.view)).kind,
  };
  return (
    <HostStep {...props}>
      <Trios {...props} />
    </HostStep>
  );
};
