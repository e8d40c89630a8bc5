// The beamer at a sounding board: what the trios do now, who sits with whom, who asks.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { ScreenSlips, ScreenStep } from '../../pieces/board/screen-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { readStep } from './plan.ts';
import { askerIn, askerSaid, triosIn } from './trios.ts';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';
import '../../pieces/board/board.css';

export const SoundingBoardScreen = (given: ActivityViewProps<Board>) => {
  const { state, view, words } = given;
  const { kind, turn } = readStep(stepIn(view));
  const props: StepProps = { ...given, name: 'sounding-board', wordsAt: kind };
  const trios = triosIn(state.seats, view.conversation);
  if (trios.length === 0) return <ScreenStep {...props} wordsAt="waiting" />;
  const slips = trios.map((trio) => {
    const asker = askerIn(trio, turn);
    return {
      key: String(trio.number),
      tag: words('sounding-board.trio', { number: trio.number }),
      text: askerSaid(words, kind, asker),
      facts: trio.people
        .filter(({ ref }) => ref !== asker?.ref)
        .map(({ name }) => name)
        .join(', '),
    };
  });
  return <ScreenSlips {...props} slips={slips} />;
};
