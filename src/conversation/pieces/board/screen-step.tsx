// The beamer at a step on the board: few words, large; or what lies on the table.
import type { ComponentChildren } from 'preact';
import { BeamWide } from '../beam-wide.tsx';
import { askedIn, cardsIn } from '../card-of.ts';
import { SlipPages } from '../slip-pages.tsx';
import type { Slip } from '../pages.ts';
import { SpreadPages } from '../spread-pages.tsx';
import { isSpoken, stepIn } from '../step-of.ts';
import { TurnsNow } from '../turns-view.tsx';
import { cardsOf } from '../../kernel/board/board.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { CardBack, CardFront } from '../../../ui/card.tsx';
import type { CardsFrom } from './member-step.tsx';
import { cardNumberOf, textOf, titleOf, type StepProps } from './step-words.ts';

/** The part's question, otherwise the front of the card that the group came for. */
const CardOnTable = ({ part, view, deck }: StepProps) => {
  const asked = askedIn(part, deck);
  const card = asked.card ?? cardsIn(view.conversation.agenda.parts, deck)[0];
  if (!card) return null;
  return (
    <div class="beam__card">
      {asked.question === undefined ? (
        <CardFront card={card.number} title={card.title} line={card.line} heading="p" />
      ) : (
        <CardBack card={card.number} question={asked.question} heading="h2" foot={card.title} />
      )}
    </div>
  );
};

const hasCard = ({ part, view, deck }: StepProps): boolean =>
  askedIn(part, deck).card !== undefined || cardsIn(view.conversation.agenda.parts, deck).length > 0;

/** What to do now, beside the card; without a card over the whole width. */
export const ScreenStep = ({ children, ...props }: StepProps & { readonly children?: ComponentChildren }) => {
  const said = (
    <>
      <p>{textOf(props)}</p>
      {isSpoken(props.view) && (
        <TurnsNow turns={props.state.turns} step={stepIn(props.view)} people={props.view.conversation} />
      )}
      {children}
    </>
  );
  if (!hasCard(props)) {
    return (
      <BeamWide card={cardNumberOf(props)} title={titleOf(props)}>
        <div class="beam__words">{said}</div>
      </BeamWide>
    );
  }
  return (
    <>
      <CardOnTable {...props} />
      <div class="beam__words">
        <h1>{titleOf(props)}</h1>
        {said}
      </div>
    </>
  );
};

interface OnTable extends StepProps {
  readonly children: ComponentChildren;
  /** Under the title, beside the step's own sentence. */
  readonly under?: ComponentChildren;
}

/** The step's title at the edge, on the table what this step is about. */
export const ScreenTable = ({ children, under, ...props }: OnTable) => (
  <BeamWide
    card={cardNumberOf(props)}
    title={titleOf(props)}
    under={
      <>
        <p>{textOf(props)}</p>
        {isSpoken(props.view) && (
          <TurnsNow turns={props.state.turns} step={stepIn(props.view)} people={props.view.conversation} />
        )}
        {under}
      </>
    }
  >
    {children}
  </BeamWide>
);

/** All cards of one or more steps; with several, the step's name over each card. `tags`: what stands over a card, by id. */
export const ScreenCards = ({
  from,
  tags,
  ...props
}: StepProps & { readonly from: readonly CardsFrom[]; readonly tags?: Readonly<Record<string, string>> }) => {
  const laid = from.flatMap(({ step, field }) =>
    textsOf(cardsOf(props.state, step), field).map((card) => ({
      ...card,
      label: props.words(`${props.name}.${step}.name`),
    })),
  );
  if (laid.length === 0) return <ScreenStep {...props} />;
  const over = from.length > 1 ? Object.fromEntries(laid.map(({ id, label }) => [id, label])) : {};
  return (
    <ScreenTable {...props}>
      <SpreadPages
        cards={laid}
        people={props.view.conversation}
        card={cardNumberOf(props)}
        label={titleOf(props)}
        tags={{ ...over, ...tags }}
      />
    </ScreenTable>
  );
};

/** Slips of paper on the table; the step's sentence where there are none yet. */
export const ScreenSlips = ({ slips, ...props }: StepProps & { readonly slips: readonly Slip[] }) =>
  slips.length === 0 ? (
    <ScreenStep {...props} />
  ) : (
    <ScreenTable {...props}>
      <SlipPages slips={slips} label={titleOf(props)} />
    </ScreenTable>
  );
