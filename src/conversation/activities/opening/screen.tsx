// The beamer while we start: large, few words.
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { BeamWide } from '../../pieces/beam-wide.tsx';
import { cardsIn } from '../../pieces/card-of.ts';
import { SheetPages } from '../../pieces/sheet-pages.tsx';
import { SpreadPages } from '../../pieces/spread-pages.tsx';
import { stepIn } from '../../pieces/step-of.ts';
import { TurnsNow } from '../../pieces/turns-view.tsx';
import { CardFront } from '../../../ui/card.tsx';
import { Aim, Numbers, Readiness, ReadinessNow, Stopped } from './parts.tsx';
import { groundRules } from './plan.ts';
import type { OpeningState } from './state.ts';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';

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

const cardNumber = ({ view, deck }: Props): number =>
  cardsIn(view.conversation.agenda.parts, deck)[0]?.number ?? 1;

/** One sheet in the middle of the table. */
const Agreed = (props: Props) => {
  const { state, words } = props;
  const lines = [
    ...groundRules.map((id) => ({ id, text: words(id) })),
    ...state.rules.map(({ id, text }) => ({ id, text, own: true })),
  ];
  return (
    <BeamWide card={cardNumber(props)} title={words('opening.rules')}>
      <SheetPages lines={lines} />
    </BeamWide>
  );
};

/** What is missing, and over it what became one of our agreements, taken over as it was or in other words. */
const Additions = (props: Props) => {
  const { state, view, words } = props;
  const cards = textsOf(state.missing, 'missing');
  const written = new Set(cards.map(({ text }) => text));
  const own = state.rules.filter(({ text }) => !written.has(text));
  const taken = new Set(state.rules.map(({ text }) => text));
  const laid = [...own, ...cards];
  if (laid.length === 0) return <Agreed {...props} />;
  const over = words('opening.rules.added');
  const title = words('opening.additions.title');
  return (
    <BeamWide card={cardNumber(props)} title={title}>
      <SpreadPages
        cards={laid}
        people={view.conversation}
        card={cardNumber(props)}
        label={title}
        tags={Object.fromEntries(laid.filter(({ text }) => taken.has(text)).map(({ id }) => [id, over]))}
      />
    </BeamWide>
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
          <ReadinessNow {...props} />
        </>
      );
    default:
      return <CheckIn {...props} />;
  }
};

export const OpeningScreen = (props: Props) => {
  const { state, view } = props;
  if (state.danger === 'acute') {
    return (
      <>
        <FirstCard {...props} />
        <div class="beam__words">
          <Stopped />
        </div>
      </>
    );
  }
  switch (stepIn(view)) {
    case 'agreements':
      return <Agreed {...props} />;
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
