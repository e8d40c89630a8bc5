// A member's phone at load and strength.
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { MemberStep, MemberWrite } from '../../pieces/board/member-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { TakeBack } from '../../pieces/take-back.tsx';
import { Chosen } from './chosen.tsx';
import { loadAndStrengthLists } from './events.ts';
import { Influence } from './influence.tsx';
import { BoardAtHand, ShownBoard } from './shown-board.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

const TakeMineBack = ({ state, view, act }: StepProps) => {
  const cards = ['strengths', 'loads'].flatMap((field) => textsOf(cardsOf(state, 'write'), field));
  return <TakeBack cards={cards} mine={view.mine} act={act} />;
};

export const LoadAndStrengthMember = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'load-and-strength' };
  switch (stepIn(props.view)) {
    case 'board':
      return (
        <MemberStep {...props}>
          <ShownBoard {...props} mayPlace={false} />
          <TakeMineBack {...props} />
        </MemberStep>
      );
    case 'influence':
      return (
        <MemberStep {...props}>
          <Influence {...props} />
        </MemberStep>
      );
    case 'choose':
      return (
        <MemberStep {...props}>
          <Chosen {...props} />
          <BoardAtHand {...props} />
        </MemberStep>
      );
    case 'net':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="net" rule={loadAndStrengthLists.net} />
          <BoardAtHand {...props} />
          <TakeMineBack {...props} />
        </MemberStep>
      );
    default:
      return <MemberWrite {...props} />;
  }
};
