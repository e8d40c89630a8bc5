// A member's phone: one thing per screen.
import type { ActivityViewProps } from '../../kernel/view.ts';
import type { Asked } from '../../pieces/card-of.ts';
import { OpenedCards } from '../../pieces/opened-cards.tsx';
import { Held } from '../../pieces/held.tsx';
import { Over } from '../../pieces/over.tsx';
import { hasPen } from '../../pieces/pen.tsx';
import { isOver, stepIn } from '../../pieces/step-of.ts';
import { TakeBack } from '../../pieces/take-back.tsx';
import { MemberTurns } from '../../pieces/turns-view.tsx';
import { WhyHard } from '../../pieces/why-hard.tsx';
import { WriteCards } from '../../pieces/write-cards.tsx';
import { WriteField } from '../../pieces/write-field.tsx';
import { CardBack, CardFront } from '../../../ui/card.tsx';
import { answersIn, talkWords } from './answers.ts';
import { askedHere } from './asked-here.ts';
import { SentenceList, SentencePen } from './sentences.tsx';
import type { WriteShowRoundState } from './state.ts';
import '../../pieces/pieces.css';

type Props = ActivityViewProps<WriteShowRoundState>;

const questionOf = ({ question }: Asked, { words }: Props): string =>
  question ?? words('write-show-round.question-gone');

const Read = (props: Props) => {
  const asked = askedHere(props);
  return (
    <>
      {asked.card && (
        <>
          <div class="one-card">
            <CardFront card={asked.number} title={asked.card.title} line={asked.card.line} heading="h1" />
          </div>
          <WhyHard card={asked.card} />
        </>
      )}
      <p class="soft">{props.words('write-show-round.read')}</p>
    </>
  );
};

const Question = (props: Props) => {
  const asked = askedHere(props);
  return (
    <>
      <div class="one-card">
        <CardBack
          card={asked.number}
          question={questionOf(asked, props)}
          heading="h1"
          {...(asked.card ? { foot: asked.card.title } : {})}
        />
      </div>
      <p class="soft">{props.words('write-show-round.think')}</p>
    </>
  );
};

const Write = (props: Props) => {
  const { view, act, words } = props;
  const asked = askedHere(props);
  const texts = {
    send: words('write-show-round.send'),
    back: words('write-show-round.back'),
    ready: words('write-show-round.ready'),
    readyMore: words('write-show-round.ready.more'),
  };
  return (
    <WriteCards view={view} act={act} card={asked.number} title={questionOf(asked, props)} texts={texts}>
      {(draft) => (
        <CardBack card={asked.number} question={questionOf(asked, props)} heading="h1">
          <Held drafts={[draft('answer')]} act={act} />
          <WriteField
            label={words('write-show-round.answer.label')}
            hint={words('write-show-round.hint')}
            value={draft('answer').text}
            left={draft('answer').left}
            onInput={(text) => act.write('answer', text)}
          />
        </CardBack>
      )}
    </WriteCards>
  );
};

const Opened = (props: Props) => {
  const { state, view, act, words } = props;
  const { cards, label } = answersIn(state, words);
  const { number } = askedHere(props);
  if (cards.length === 0) return <p>{words('write-show-round.open.none')}</p>;
  return (
    <>
      <OpenedCards cards={cards} people={view.conversation} card={number} label={label} />
      <TakeBack cards={cards} mine={view.mine} act={act} />
    </>
  );
};

/** Back at a round that is over: the cards it gave. */
const Written = (props: Props) => (
  <Over title={questionOf(askedHere(props), props)} text={props.words('write-show-round.over')}>
    <Opened {...props} />
  </Over>
);

const Show = (props: Props) => {
  const { part, words } = props;
  const text = part.form === 'hall' ? 'write-show-round.open.hall' : 'write-show-round.open.read';
  return (
    <>
      <div class="stack">
        <div role="status">
          <h1>{words('write-show-round.open')}</h1>
        </div>
        <p>{words(text)}</p>
      </div>
      <Opened {...props} />
    </>
  );
};

/** Steps in which people talk: the screen says how, the cards stay within reach. */
const Talk = ({ isOpen, ...props }: Props & { readonly isOpen: boolean }) => {
  const { state, part, view, act, words } = props;
  const step = stepIn(view);
  const said = talkWords[step];
  const asked = askedHere(props);
  return (
    <>
      {said && (
        <div class="stack">
          <h1>{words(said.title)}</h1>
          <p>{words(said.text)}</p>
          <p class="asked">{questionOf(asked, props)}</p>
        </div>
      )}
      {step === 'round' && (
        <MemberTurns
          turns={state.turns}
          step={step}
          people={view.conversation}
          part={part.id}
          me={view.me}
          act={act}
        />
      )}
      <details class="at-hand" open={isOpen}>
        <summary>{words('write-show-round.cards.read')}</summary>
        <Opened {...props} />
      </details>
    </>
  );
};

const Sentences = (props: Props) => {
  const { state, view, words } = props;
  if (!hasPen(view)) {
    return (
      <div class="stack">
        <h1>{words('write-show-round.sentence.title')}</h1>
        <p>{words('pen.wait')}</p>
        <SentenceList sentences={state.sentences} />
      </div>
    );
  }
  return (
    <div class="stack">
      <h1>{words('pen.yours')}</h1>
      <p>{words('write-show-round.sentence.title')}</p>
      <SentencePen {...props} />
    </div>
  );
};

export const WriteShowRoundMember = (props: Props) => {
  switch (stepIn(props.view)) {
    case 'card':
      return <Read {...props} />;
    case 'question':
      return <Question {...props} />;
    case 'write':
      return isOver(props.view) ? <Written {...props} /> : <Write {...props} />;
    case 'show':
      return <Show {...props} />;
    case 'sentence':
      return <Sentences {...props} />;
    case 'all':
    case 'differences':
      return <Talk {...props} isOpen />;
    default:
      return <Talk {...props} isOpen={false} />;
  }
};
