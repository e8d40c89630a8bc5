// A member's phone at a facts map.
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { MemberStep } from '../../pieces/board/member-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { TakeBack } from '../../pieces/take-back.tsx';
import { Camera } from './camera.tsx';
import { factsMapLists } from './events.ts';
import { isCleared, tableOf } from './map.ts';
import { rowFields } from './plan.ts';
import { About, MapAtHand, ShownMap } from './shown-map.tsx';
import { Weighed } from './weighed.tsx';
import { WriteRows } from './write.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

const TakeRowsBack = ({ state, view, act }: StepProps) => {
  const cards = rowFields.flatMap((field) => textsOf(cardsOf(state, 'rows'), field));
  return <TakeBack cards={cards} mine={view.mine} act={act} />;
};

export const FactsMapMember = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, state: tableOf(given.state), name: 'facts-map' };
  if (isCleared(props.state)) {
    return (
      <MemberStep {...props}>
        <About {...props} />
        <TakeRowsBack {...props} state={given.state} />
      </MemberStep>
    );
  }
  switch (stepIn(props.view)) {
    case 'merge':
      return (
        <MemberStep {...props}>
          <About {...props} />
          <ShownMap {...props} />
          <TakeRowsBack {...props} state={given.state} />
        </MemberStep>
      );
    case 'camera':
      return (
        <MemberStep {...props}>
          <About {...props} />
          <Camera {...props} />
        </MemberStep>
      );
    case 'gaps':
      return (
        <MemberStep {...props}>
          <About {...props} />
          <EntriesList {...props} list="gap" rule={factsMapLists.gap} />
          <MapAtHand {...props} />
        </MemberStep>
      );
    case 'worry':
      return (
        <MemberStep {...props}>
          <About {...props} />
          <Weighed {...props} />
          <MapAtHand {...props} />
        </MemberStep>
      );
    case 'checks':
      return (
        <MemberStep {...props}>
          <About {...props} />
          <EntriesList {...props} list="check" rule={factsMapLists.check} />
          <EntriesList
            {...props}
            list="gap"
            rule={factsMapLists.gap}
            heading={props.words('facts-map.gaps.name')}
            readOnly
          />
          <TakeRowsBack {...props} state={given.state} />
        </MemberStep>
      );
    default:
      return <WriteRows {...props} />;
  }
};
