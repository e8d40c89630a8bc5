// The beamer: the card, what to do now, then all cards.
import type { ActivityViewProps } from '../../kernel/view.ts';
import { askedIn } from '../../pieces/card-of.ts';
import { SpreadPages } from '../../pieces/spread-pages.tsx';
import { stepIn } from '../../pieces/step-of.ts';
import { TurnsNow } from '../../pieces/turns-view.tsx';
import { CardBack, CardFront } from '../../../ui/card.tsx';
import { Motif } from '../../../ui/motif.tsx';
import { answersIn, talkWords } from './answers.ts';
import { SentenceList } from './sentences.tsx';
import type { WriteShowRoundState } from './state.ts';
import '../../pieces/pieces.css';

type Props = ActivityViewProps<WriteShowRoundState>;

const questionOf = ({ part, deck, words }: Props): string =>
  askedIn(part, deck).question ?? words('write-show-round.question-gone');

const Question = (props: Props) => {
  const { card, number } = askedIn(props.part, props.deck);
  return (
    <div class="beam__card">
      <CardBack
        card={number}
        question={questionOf(props)}
        heading="h1"
        {...(card ? { foot: card.title } : {})}
      />
    </div>
  );
};

const Read = ({ part, deck, words }: Props) => {
  const { card, number } = askedIn(part, deck);
  return (
    <>
      <div class="beam__card">
        {card && <CardFront card={number} title={card.title} line={card.line} heading="h1" />}
      </div>
      <div class="beam__words">
        <h2>{card?.whyHardTitle}</h2>
        <p>{words('write-show-round.read')}</p>
      </div>
    </>
  );
};

const Show = (props: Props) => {
  const { state, part, view, deck, words } = props;
  const { cards, label } = answersIn(state, words);
  const { number } = askedIn(part, deck);
  const said = talkWords[stepIn(view)];
  return (
    <div class="beam__wide beam--open">
      <div class="beam__head">
        <Motif card={number} />
        <h1>{questionOf(props)}</h1>
        <p role="status">{words('write-show-round.cards.open', { count: cards.length })}</p>
        <p>{words(said?.text ?? 'write-show-round.open.screen')}</p>
      </div>
      {cards.length === 0 ? (
        <p>{words('write-show-round.open.none')}</p>
      ) : (
        <SpreadPages cards={cards} people={view.conversation} card={number} label={label} />
      )}
    </div>
  );
};

const Talk = (props: Props) => {
  const { state, view, words } = props;
  const step = stepIn(view);
  const said = talkWords[step];
  return (
    <>
      <Question {...props} />
      <div class="beam__words">
        {said && (
          <>
            <h2>{words(said.title)}</h2>
            <p>{words(said.text)}</p>
          </>
        )}
        {step === 'round' && <TurnsNow turns={state.turns} step={step} people={view.conversation} />}
      </div>
    </>
  );
};

export const WriteShowRoundScreen = (props: Props) => {
  const { words } = props;
  switch (stepIn(props.view)) {
    case 'card':
      return <Read {...props} />;
    case 'question':
      return <Question {...props} />;
    case 'write':
      return (
        <>
          <Question {...props} />
          <div class="beam__words">
            <h2>{words('write-show-round.write.screen')}</h2>
            <p>{words('write-show-round.write.screen.more')}</p>
          </div>
        </>
      );
    case 'show':
    case 'all':
    case 'differences':
      return <Show {...props} />;
    case 'sentence':
      return (
        <div class="beam__wide beam__text">
          <h1>{words('write-show-round.sentence.title')}</h1>
          <SentenceList sentences={props.state.sentences} />
        </div>
      );
    default:
      return <Talk {...props} />;
  }
};
