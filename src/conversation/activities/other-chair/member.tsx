// A member's phone from another's chair.
import type { Board } from '../../kernel/board/board.ts';
import { cardsOf } from '../../kernel/board/board.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { EntriesList } from '../../pieces/board/entries.tsx';
import { MemberStep, MemberWrite } from '../../pieces/board/member-step.tsx';
import { MemberSeat, SeatedPeople } from '../../pieces/board/seats.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { TakeBack } from '../../pieces/take-back.tsx';
import { Asking } from './asking.tsx';
import { chairs, otherChairLists } from './events.ts';
import { AsIf, chairName, Sorting, Theme, Voices } from './shown.tsx';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

const OwnChair = (props: StepProps) => {
  const { state, view, words } = props;
  const seat = Object.hasOwn(state.seats, view.me.ref) ? state.seats[view.me.ref] : undefined;
  return (
    <p class="asked">
      {seat === undefined
        ? words('other-chair.write.no-seat')
        : words('other-chair.write.seat', { chair: chairName(props, seat) })}
    </p>
  );
};

const TakeMine = ({ state, view, act }: StepProps) => {
  const cards = cardsOf(state, 'write').map(({ id, member }) => ({
    id,
    text: '',
    ...(member === undefined ? {} : { member }),
  }));
  return <TakeBack cards={cards} mine={view.mine} act={act} />;
};

export const OtherChairMember = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'other-chair' };
  switch (stepIn(props.view)) {
    case 'theme':
      return (
        <MemberStep {...props}>
          <EntriesList {...props} list="theme" rule={otherChairLists.theme} />
        </MemberStep>
      );
    case 'chairs':
      return (
        <MemberStep {...props}>
          <Theme {...props} />
          <div class="stack stack--wide">
            <MemberSeat {...props} chairs={chairs} />
            <SeatedPeople {...props} chairs={chairs} />
          </div>
          <AsIf {...props} />
        </MemberStep>
      );
    case 'write':
      return (
        <MemberWrite {...props}>
          <OwnChair {...props} />
          <AsIf {...props} />
        </MemberWrite>
      );
    case 'read':
      return (
        <MemberStep {...props}>
          <Voices {...props} only={props.view.me.ref} />
          <AsIf {...props} />
          <TakeMine {...props} />
        </MemberStep>
      );
    case 'sort':
      return (
        <MemberStep {...props}>
          <Sorting {...props} />
          <AsIf {...props} />
          <TakeMine {...props} />
        </MemberStep>
      );
    case 'ask':
      return (
        <MemberStep {...props}>
          <AsIf {...props} />
          <Asking {...props} />
        </MemberStep>
      );
    default:
      return (
        <MemberStep {...props}>
          <AsIf {...props} />
        </MemberStep>
      );
  }
};
