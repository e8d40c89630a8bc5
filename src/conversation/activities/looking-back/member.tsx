// A member's phone while a group looks back.
import type { Board } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { MemberStep, MemberWrite } from '../../pieces/board/member-step.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { ByMoment } from './by-moment.tsx';
import { lookingBackLists } from './events.ts';
import { Guard, MomentsAtHand, OwnContact } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

export const LookingBackMember = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'looking-back' };
  switch (stepIn(props.view)) {
    case 'moments':
      return (
        <MemberWrite {...props}>
          <Guard {...props} />
        </MemberWrite>
      );
    case 'merge':
      return (
        <MemberStep {...props}>
          <MomentsAtHand {...props} open />
        </MemberStep>
      );
    case 'expected':
      return (
        <MemberStep {...props}>
          <ByMoment {...props} list="expected" />
          <MomentsAtHand {...props} />
        </MemberStep>
      );
    case 'happened':
      return (
        <MemberStep {...props}>
          <Guard {...props} />
          <ByMoment {...props} list="happened" />
          <MomentsAtHand {...props} />
        </MemberStep>
      );
    case 'why':
      return (
        <MemberStep {...props}>
          <Guard {...props} />
          <EntriesList {...props} list="factor" rule={lookingBackLists.factor} />
          <OwnContact {...props} />
          <EntriesList {...props} list="contact" rule={lookingBackLists.contact} />
          <MomentsAtHand {...props} />
        </MemberStep>
      );
    case 'well':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="well" rule={lookingBackLists.well} />
        </MemberStep>
      );
    case 'learn':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="lesson" rule={lookingBackLists.lesson} />
        </MemberStep>
      );
    case 'restore':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="hurt" rule={lookingBackLists.hurt} />
        </MemberStep>
      );
    default:
      return (
        <MemberStep {...props}>
          <Guard {...props} />
        </MemberStep>
      );
  }
};
