// The beamer during the harvest.
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsIn } from '../../pieces/card-of.ts';
import { stepIn } from '../../pieces/step-of.ts';
import { TurnsNow } from '../../pieces/turns-view.tsx';
import { CardFront } from '../../../ui/card.tsx';
import { Aftercare, lookedAlong, LookBackDay } from './leaving.tsx';
import { MinorityText } from './minority-pen.tsx';
import { Outcome } from './outcome.tsx';
import type { HarvestState } from './state.ts';
import '../../pieces/pieces.css';

type Props = ActivityViewProps<HarvestState>;

const Write = ({ view, deck, words }: Props) => {
  const card = cardsIn(view.conversation.agenda.parts, deck).at(-1);
  return (
    <>
      <div class="beam__card">
        {card && <CardFront card={card.number} title={card.title} line={card.line} heading="p" />}
      </div>
      <div class="beam__words">
        <h1>{words('harvest.write.screen')}</h1>
        <ol class="rules">
          <li>{words('harvest.field.lesson')}</li>
          <li>
            {words('harvest.field.agreement')}. {words('harvest.field.needs')}
          </li>
          <li>{words('harvest.field.unsolved')}</li>
        </ol>
      </div>
    </>
  );
};

/** What was proposed stays on the table as long as nothing is chosen. */
const Choose = ({ state, words }: Props) => {
  const proposed = textsOf(state.cards, 'agreement');
  const hasChosen = state.agreements.length + state.lessons.length + state.unsolved.length > 0;
  return (
    <>
      <h1>{words('harvest.choose.title')}</h1>
      <p>{words('harvest.choose.most')}</p>
      {hasChosen ? (
        <Outcome state={state} />
      ) : (
        <ul class="slips slips--wide" aria-label={words('harvest.proposed')}>
          {proposed.slice(0, 6).map(({ id, text }) => (
            <li key={id} class="slip">
              <p dir="auto">{text}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  );
};

const Words = (props: Props) => {
  const { state, part, view, words, aftercare } = props;
  switch (stepIn(view)) {
    case 'choose':
      return <Choose {...props} />;
    case 'minority':
      return (
        <>
          <h1>{words('harvest.minority.title')}</h1>
          <MinorityText state={state} />
        </>
      );
    case 'details':
      return (
        <>
          <h1>{words('harvest.details.title')}</h1>
          <p>{words('harvest.details.text')}</p>
          <p role="status">
            {words('harvest.details.count', { ...lookedAlong(state, view.conversation.members) })}
          </p>
          <Outcome state={state} />
        </>
      );
    case 'look-back':
      return (
        <>
          <h1>{words('harvest.look-back.title')}</h1>
          <LookBackDay state={state} />
        </>
      );
    case 'check-out':
      return (
        <>
          <h1>{words('harvest.check-out.title')}</h1>
          <p>{words(part.form === 'large' ? 'harvest.check-out.neighbour' : 'harvest.check-out.text')}</p>
          {part.form !== 'large' && (
            <TurnsNow turns={state.turns} step="check-out" people={view.conversation} />
          )}
        </>
      );
    default:
      return (
        <>
          <h1>{words('harvest.leaving.title')}</h1>
          <Aftercare aftercare={aftercare} />
          <LookBackDay state={state} />
        </>
      );
  }
};

export const HarvestScreen = (props: Props) =>
  stepIn(props.view) === 'write' ? (
    <Write {...props} />
  ) : (
    <div class="beam__wide beam__text">
      <Words {...props} />
    </div>
  );
