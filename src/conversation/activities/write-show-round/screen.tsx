// The beamer: the card, what to do now, then all cards.
import type { ComponentChildren } from 'preact';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { BeamWide } from '../../pieces/beam-wide.tsx';
import { SlipPages } from '../../pieces/slip-pages.tsx';
import { SpreadPages } from '../../pieces/spread-pages.tsx';
import { isOver, stepIn } from '../../pieces/step-of.ts';
import { TurnsNow } from '../../pieces/turns-view.tsx';
import { CardBack, CardFront } from '../../../ui/card.tsx';
import { answersIn, talkWords } from './answers.ts';
import { askedHere } from './asked-here.ts';
import type { WriteShowRoundState } from './state.ts';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';

type Props = ActivityViewProps<WriteShowRoundState>;

const questionOf = (props: Props): string =>
  askedHere(props).question ?? props.words('write-show-round.question-gone');

const Question = (props: Props) => {
  const { card, number } = askedHere(props);
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

interface AskedProps {
  readonly props: Props;
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** The question on the table, beside it what to do now. */
const Asked = ({ props, title, text, children }: AskedProps) => (
  <>
    <Question {...props} />
    <div class="beam__words">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  </>
);

const Read = (props: Props) => {
  const { words } = props;
  const { card, number } = askedHere(props);
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

/** The question goes to the edge of the table, the cards lie on it. */
const Show = (props: Props) => {
  const { state, view, words } = props;
  const { cards, label } = answersIn(state, words);
  const { number } = askedHere(props);
  const said = talkWords[stepIn(view)];
  if (cards.length === 0)
    return (
      <Asked
        props={props}
        title={words('write-show-round.open')}
        text={words('write-show-round.open.none')}
      />
    );
  return (
    <BeamWide
      card={number}
      title={questionOf(props)}
      under={
        <>
          <p role="status">{words('write-show-round.cards.open', { count: cards.length })}</p>
          <p>{words(said?.text ?? 'write-show-round.open.screen')}</p>
        </>
      }
    >
      <SpreadPages cards={cards} people={view.conversation} card={number} label={label} />
    </BeamWide>
  );
};

const Sentences = (props: Props) => {
  const { state, words } = props;
  const title = words('write-show-round.sentence.title');
  if (state.sentences.length === 0)
    return <Asked props={props} title={title} text={words('write-show-round.sentence.screen')} />;
  const slips = state.sentences.map(({ line, text, minority }) => ({
    key: String(line),
    text,
    ...(minority ? { tag: words('write-show-round.sentence.minority.tag') } : {}),
  }));
  return (
    <BeamWide card={askedHere(props).number} title={title}>
      <SlipPages slips={slips} label={title} />
    </BeamWide>
  );
};

const Talk = (props: Props) => {
  const { state, view, words } = props;
  const step = stepIn(view);
  const said = talkWords[step];
  return (
    <Asked
      props={props}
      title={words(said?.title ?? 'write-show-round.open')}
      text={words(said?.text ?? 'write-show-round.open.screen')}
    >
      {step === 'round' && <TurnsNow turns={state.turns} step={step} people={view.conversation} />}
    </Asked>
  );
};

export const WriteShowRoundScreen = (props: Props) => {
  const { words } = props;
  switch (stepIn(props.view)) {
    case 'card':
      return <Read {...props} />;
    case 'question':
      return (
        <Asked
          props={props}
          title={words('write-show-round.question.screen')}
          text={words('write-show-round.question.screen.more')}
        />
      );
    case 'write':
      return isOver(props.view) ? (
        <Show {...props} />
      ) : (
        <Asked
          props={props}
          title={words('write-show-round.write.screen')}
          text={words('write-show-round.write.screen.more')}
        />
      );
    case 'show':
    case 'all':
    case 'differences':
      return <Show {...props} />;
    case 'sentence':
      return <Sentences {...props} />;
    default:
      return <Talk {...props} />;
  }
};
