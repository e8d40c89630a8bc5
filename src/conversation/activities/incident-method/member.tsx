// A member's phone during an incident method; whoever brought the case in has other words, and listens.
import { Button } from '../../../ui/button.tsx';
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Board } from '../../kernel/board/board.ts';
import { AskedCard } from '../../pieces/board/asked-card.tsx';
import { CardsAtHand, MemberPrivate, MemberStep, MemberWrite } from '../../pieces/board/member-step.tsx';
import { EntriesList } from '../../pieces/board/entries.tsx';
import type { StepProps } from '../../pieces/board/step-words.ts';
import { MemberVote } from '../../pieces/board/vote.tsx';
import { isSpoken, roundIn, stepIn } from '../../pieces/step-of.ts';
import { incidentMethodLists } from './events.ts';
import { Marks } from './marks.tsx';
import { asked, Case, isCaseOwner, standpoint, thought } from './shown.tsx';
import { optionsIn } from './situations.ts';
import '../../pieces/pieces.css';
import '../../pieces/board/board.css';

const Choosing = (props: StepProps) =>
  isSpoken(props.view) ? (
    <MemberStep {...props} wordsAt="choosing-spoken">
      <CardsAtHand {...props} from={{ step: 'situation', field: 'situation' }} open />
    </MemberStep>
  ) : (
    <MemberVote {...props} options={optionsIn(props.state, props.words, props.view.conversation)} />
  );

const Thought = ({ open, ...props }: StepProps & { readonly open: boolean }) => (
  <>
    {thought.map((from) => (
      <CardsAtHand key={from.field} {...props} from={from} open={open} />
    ))}
  </>
);

const Record = (props: StepProps) => (
  <EntriesList {...props} list="record" rule={incidentMethodLists.record} />
);

/** While the others write: an empty card, laid by one press, so that nobody waits for the one who only listens. */
const Waiting = (props: StepProps) => {
  const { view, act, words } = props;
  const round = roundIn(view);
  return (
    <MemberStep {...props}>
      <p role="status">{round?.ready === true && words('incident-method.set.done')}</p>
      {round?.takesPart === true && round.phase === 'open' && !round.ready && (
        <Button look="main" wide onClick={() => act.ready(true)}>
          {words('incident-method.set')}
        </Button>
      )}
    </MemberStep>
  );
};

/** The screens of whoever brought the case in, where they are not everybody's. */
const Owner = (props: StepProps) => {
  switch (stepIn(props.view)) {
    case 'tell':
      return <MemberStep {...props} wordsAt="tell-owner" />;
    case 'questions':
      return <Waiting {...props} wordsAt="questions-owner" />;
    case 'answers':
      return (
        <MemberStep {...props} wordsAt="answers-owner">
          {asked.map((from) => (
            <CardsAtHand key={from.field} {...props} from={from} open />
          ))}
        </MemberStep>
      );
    case 'alone':
      return <MemberWrite {...props} wordsAt="alone-owner" />;
    case 'talk':
      return (
        <MemberPrivate {...props} wordsAt="talk-owner">
          <Thought {...props} open={false} />
        </MemberPrivate>
      );
    case 'standpoints':
      return <Waiting {...props} wordsAt="standpoints-owner" />;
    case 'round':
      return (
        <MemberStep {...props} wordsAt="round-owner">
          <CardsAtHand {...props} from={standpoint} open />
        </MemberStep>
      );
    case 'did':
      return (
        <MemberStep {...props} wordsAt="did-owner">
          <Record {...props} />
        </MemberStep>
      );
    case 'helps':
      return (
        <MemberPrivate {...props} wordsAt="helps-owner">
          <Marks {...props} />
        </MemberPrivate>
      );
    default:
      return <Everybody {...props} />;
  }
};

const Everybody = (props: StepProps) => {
  switch (stepIn(props.view)) {
    case 'situation':
      return (
        <MemberWrite {...props}>
          <AskedCard {...props} />
        </MemberWrite>
      );
    case 'choosing':
      return <Choosing {...props} />;
    case 'answers':
      return (
        <MemberStep {...props}>
          {asked.map((from) => (
            <CardsAtHand key={from.field} {...props} from={from} open />
          ))}
        </MemberStep>
      );
    case 'talk':
      return (
        <MemberStep {...props}>
          <Thought {...props} open />
        </MemberStep>
      );
    case 'round':
      return (
        <MemberStep {...props}>
          <CardsAtHand {...props} from={standpoint} open />
        </MemberStep>
      );
    case 'did':
      return (
        <MemberStep {...props}>
          <Record {...props} />
        </MemberStep>
      );
    case 'learning':
      return <MemberPrivate {...props} />;
    case 'tell':
    case 'helps':
      return (
        <MemberStep {...props}>
          <Case {...props} />
        </MemberStep>
      );
    default:
      return (
        <MemberWrite {...props}>
          <Case {...props} />
        </MemberWrite>
      );
  }
};

export const IncidentMethodMember = (given: ActivityViewProps<Board>) => {
  const props: StepProps = { ...given, name: 'incident-method' };
  return isCaseOwner(props) ? <Owner {...props} /> : <Everybody {...props} />;
};
