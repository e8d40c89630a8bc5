// A member's phone during estimate, talk, estimate.
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsOf, type Board } from '../../kernel/board/board.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { MemberPrivate, MemberStep, MemberWrite } from '../../pieces/board/member-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { TakeBack } from '../../pieces/take-back.tsx';
import { estimateTalkEstimateLists } from './events.ts';
import { Dots, OnPaper, Reasons, Story, StoryAtHand } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

export const EstimateTalkEstimateMember = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'estimate-talk-estimate' };
  switch (stepIn(props.view)) {
    case 'story':
      return (
        <MemberStep {...props}>
          <Story {...props} />
        </MemberStep>
      );
    case 'dots':
      return (
        <MemberStep {...props}>
          <Dots {...props} />
        </MemberStep>
      );
    case 'talk':
      return (
        <MemberStep {...props}>
          <Reasons {...props} />
          <TakeBack
            cards={textsOf(cardsOf(props.state, 'first'), 'why')}
            mine={props.view.mine}
            act={props.act}
          />
          <EntriesList
            {...props}
            list="reason"
            rule={estimateTalkEstimateLists.reason}
            heading={props.words('estimate-talk-estimate.reason.heading')}
          />
          <StoryAtHand {...props} />
        </MemberStep>
      );
    case 'shift':
      return (
        <MemberStep {...props}>
          <Dots {...props} second />
          <EntriesList
            {...props}
            list="blind-spot"
            rule={estimateTalkEstimateLists['blind-spot']}
            heading={props.words('estimate-talk-estimate.blind-spot.heading')}
          />
        </MemberStep>
      );
    case 'own':
      return <MemberPrivate {...props} />;
    default:
      return (
        <MemberWrite {...props}>
          <OnPaper {...props} />
          <StoryAtHand {...props} />
        </MemberWrite>
      );
  }
};
