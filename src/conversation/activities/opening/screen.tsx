// The beamer while we start: large, few words.
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsIn } from '../../pieces/card-of.ts';
import { SpreadPages } from '../../pieces/spread-pages.tsx';
import { isSpoken, stepIn } from '../../pieces/step-of.ts';
import { TurnsNow } from '../../pieces/turns-view.tsx';
import { CardFront } from '../../../ui/card.tsx';
import { Aim, Numbers, Readiness, Rules, Stopped } from './parts.tsx';
import type { OpeningState } from './state.ts';
import '../../pieces/pieces.css';

type Props = ActivityViewProps<OpeningState>;

/** The card that we came for lies on the table from the start. */
const FirstCard = ({ view, deck }: Props) => {
  const [card] = cardsIn(view.conversation.agenda.parts, deck);
  return (
    <div class="beam__card">
      {card && <CardFront card={card.number} title={card.title} line={card.line} heading="p" />}
    </div>
  );
};

const Additions = ({ state, view, deck, words }: Props) => {
  const cards = textsOf(state.missing, 'missing');
  const number = cardsIn(view.conversation.agenda.parts, deck)[0]?.number ?? 1;
  return (
    <div class="beam__wide beam__text">
      <h1>{words(cards.length === 0 ? 'opening.rules' : 'opening.additions.title')}</h1>
      {cards.length > 0 && (
        <SpreadPages
          cards={cards}
          people={view.conversation}
          card={number}
          label={words('opening.additions.title')}
        />
      )}
      {cards.length === 0 ? (
        <Rules rules={state.rules} />
      ) : (
        <ul class="slips slips--wide" aria-label={words('opening.rules.added')} aria-live="polite">
          {state.rules.map(({ id, text }) => (
            <li key={id} class="slip">
              <p class="tag">{words('opening.rules.added')}</p>
              <p dir="auto">{text}</p>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

const CheckIn = ({ state, part, view, words }: Props) => {
  const isPairs = part.form === 'large';
  return (
    <>
      <h1>{words('opening.check-in.title')}</h1>
      <p>{words(isPairs ? 'opening.check-in.neighbour' : 'opening.check-in.one-word')}</p>
      {!isPairs && <TurnsNow turns={state.turns} step="check-in" people={view.conversation} />}
      <Readiness readiness={state.readiness} />
    </>
  );
};

const Words = (props: Props) => {
  const { view, words } = props;
  switch (stepIn(view)) {
    case 'aim':
      return (
        <>
          <h1>{words('opening.aim.title')}</h1>
          <Aim />
        </>
      );
    case 'danger':
      return (
        <>
          <h1>{words('opening.danger.title')}</h1>
          <Numbers />
        </>
      );
    case 'readiness':
      return (
        <>
          <h1>{words('opening.readiness.title')}</h1>
          <p>{words(isSpoken(view) ? 'opening.readiness.spoken' : 'opening.readiness.seen')}</p>
        </>
      );
    default:
      return <CheckIn {...props} />;
  }
};

export const OpeningScreen = (props: Props) => {
  const { state, view, words } = props;
  if (state.danger === 'acute') {
    return (
      <div class="beam__wide beam__text">
        <Stopped />
      </div>
    );
  }
  switch (stepIn(view)) {
    case 'agreements':
      return (
        <div class="beam__wide beam__text">
          <h1>{words('opening.rules')}</h1>
          <Rules rules={state.rules} />
        </div>
      );
    case 'additions':
      return <Additions {...props} />;
    default:
      return (
        <>
          <FirstCard {...props} />
          <div class="beam__words">
            <Words {...props} />
          </div>
        </>
      );
  }
};
