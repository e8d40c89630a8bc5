// The middle of the facilitator's console: the table as members see it, with order and pen.
import type { ActivityViewProps } from '../../kernel/view.ts';
import { HostTurns } from '../../pieces/host-turns.tsx';
import { OpenedCards } from '../../pieces/opened-cards.tsx';
import { hasPen, PenChoice } from '../../pieces/pen.tsx';
import { isOver, stepIn } from '../../pieces/step-of.ts';
import { WhyHard } from '../../pieces/why-hard.tsx';
import { CardBack, CardFront } from '../../../ui/card.tsx';
import { Fan } from '../../../ui/fan.tsx';
import { answersIn, talkWords } from './answers.ts';
import { askedHere } from './asked-here.ts';
import { SentenceList, SentencePen } from './sentences.tsx';
import type { WriteShowRoundState } from './state.ts';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';

type Props = ActivityViewProps<WriteShowRoundState>;

const Question = (props: Props) => {
  const { words } = props;
  const { card, question, number } = askedHere(props);
  return (
    <CardBack
      card={number}
      question={question ?? words('write-show-round.question-gone')}
      heading="h2"
      {...(card ? { foot: card.title } : {})}
    />
  );
};

const Cards = (props: Props) => {
  const { state, view, words } = props;
  const { cards, label } = answersIn(state, words);
  const { number } = askedHere(props);
  if (cards.length === 0) return <p>{words('write-show-round.open.none')}</p>;
  return <OpenedCards cards={cards} people={view.conversation} card={number} label={label} />;
};

const Asked = (props: Props) => (
  <p class="asked">{askedHere(props).question ?? props.words('write-show-round.question-gone')}</p>
);

const Talk = (props: Props) => {
  const { state, part, view, act, words } = props;
  const step = stepIn(view);
  const said = talkWords[step];
  return (
    <div class="stage-text stack">
      <h2>{words(said?.title ?? 'write-show-round.open')}</h2>
      <Asked {...props} />
      {step === 'round' && (
        <HostTurns
          turns={state.turns}
          step={step}
          people={view.conversation}
          part={part.id}
          hosts={view.conversation.hosts}
          act={act}
        />
      )}
      <Cards {...props} />
    </div>
  );
};

const Sentences = (props: Props) => (
  <div class="stage-text stack">
    <h2>{props.words('write-show-round.sentence.title')}</h2>
    <PenChoice view={props.view} act={props.act} />
    {hasPen(props.view) ? <SentencePen {...props} /> : <SentenceList sentences={props.state.sentences} />}
  </div>
);

const Read = (props: Props) => {
  const { card, number } = askedHere(props);
  if (!card) return <p>{props.words('write-show-round.question-gone')}</p>;
  return (
    <div class="stage-read">
      <CardFront card={number} title={card.title} line={card.line} heading="h2" />
      <WhyHard card={card} heading="h3" />
    </div>
  );
};

/** Back at a round that is over: the cards it gave. */
const Written = (props: Props) => (
  <div class="stage-text stack">
    <h2>{props.words('write-show-round.open')}</h2>
    <Asked {...props} />
    <p>{props.words('write-show-round.over')}</p>
    <Cards {...props} />
  </div>
);

export const WriteShowRoundHost = (props: Props) => {
  switch (stepIn(props.view)) {
    case 'card':
      return <Read {...props} />;
    case 'question':
      return <Question {...props} />;
    case 'write':
      return isOver(props.view) ? (
        <Written {...props} />
      ) : (
        <>
          <Question {...props} />
          {props.view.counts.ready > 0 && <Fan card={askedHere(props).number} />}
        </>
      );
    case 'sentence':
      return <Sentences {...props} />;
    default:
      return <Talk {...props} />;
  }
};
