// The beamer during the harvest.
import type { ComponentChildren } from 'preact';
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { BeamWide } from '../../pieces/beam-wide.tsx';
import { cardsIn } from '../../pieces/card-of.ts';
import { writerOf } from '../../pieces/opened-cards.tsx';
import type { Slip } from '../../pieces/pages.ts';
import { SlipPages } from '../../pieces/slip-pages.tsx';
import { isOver, stepIn } from '../../pieces/step-of.ts';
import { TurnsNow } from '../../pieces/turns-view.tsx';
import { CardFront } from '../../../ui/card.tsx';
import { Aftercare, lookedAlong, LookBackDay } from './leaving.tsx';
import { outcomeSlips } from './outcome-slips.ts';
import type { HarvestState } from './state.ts';
import '../../pieces/pieces.css';
import '../../pieces/beam.css';

type Props = ActivityViewProps<HarvestState>;

const lastCard = ({ view, deck }: Props) => cardsIn(view.conversation.agenda.parts, deck).at(-1);

interface SaidProps {
  readonly props: Props;
  readonly title: string;
  readonly children?: ComponentChildren;
}

/** The card that we talked about stays on the table; beside it what to do now. */
const Said = ({ props, title, children }: SaidProps) => {
  const card = lastCard(props);
  return (
    <>
      <div class="beam__card">
        {card && <CardFront card={card.number} title={card.title} line={card.line} heading="p" />}
      </div>
      <div class="beam__words">
        <h1>{title}</h1>
        {children}
      </div>
    </>
  );
};

interface LaidProps extends SaidProps {
  readonly slips: readonly Slip[];
}

/** What was written lies on the table; as long as there is nothing, the card does. */
const Laid = ({ props, title, slips, children }: LaidProps) =>
  slips.length === 0 ? (
    <Said props={props} title={title}>
      {children}
    </Said>
  ) : (
    <BeamWide card={lastCard(props)?.number ?? 1} title={title} under={children}>
      <SlipPages slips={slips} label={title} />
    </BeamWide>
  );

const Write = (props: Props) => {
  const { words } = props;
  return (
    <Said props={props} title={words('harvest.write.screen')}>
      <ol class="rules">
        <li>{words('harvest.lesson.label')}</li>
        <li>
          {words('harvest.agreement.label')}. {words('harvest.needs.label')}
        </li>
        <li>{words('harvest.unsolved.label')}</li>
      </ol>
    </Said>
  );
};

/** Cards as they were written; with a name where their writer put it. */
const written = ({ state, view }: Props, field: string): readonly Slip[] =>
  textsOf(state.cards, field).map((card) => {
    const name = writerOf(card, view.conversation);
    return {
      key: card.id,
      text: card.text.replace(/\n{2,}/gu, '\n'),
      ...(name === undefined ? {} : { facts: name }),
    };
  });

/** Back at a round that is over. */
const Written = (props: Props) => {
  const { words } = props;
  const slips = ['lesson', 'agreement', 'unsolved'].flatMap((field) =>
    written(props, field).map((slip) =>
      Object.assign({}, slip, { key: `${field}-${slip.key}`, tag: words(`harvest.${field}.label`) }),
    ),
  );
  return (
    <Laid props={props} title={words('harvest.write.title')} slips={slips}>
      <p>{words('harvest.write.over')}</p>
    </Laid>
  );
};

/** What was proposed stays on the table as long as nothing is chosen. */
const Choose = (props: Props) => {
  const { state, words, language } = props;
  const chosen = outcomeSlips(state, words, language);
  const proposed = written(props, 'agreement');
  return (
    <Laid props={props} title={words('harvest.choose.title')} slips={chosen.length > 0 ? chosen : proposed}>
      <p>{words('harvest.choose.most')}</p>
    </Laid>
  );
};

const Minority = (props: Props) => {
  const { minority } = props.state;
  const slips = minority === undefined ? [] : [{ key: minority.id, text: minority.text }];
  return (
    <Laid props={props} title={props.words('harvest.minority.title')} slips={slips}>
      {minority === undefined && <p class="soft">{props.words('harvest.minority.none')}</p>}
    </Laid>
  );
};

const Details = (props: Props) => {
  const { state, view, words, language } = props;
  return (
    <Laid props={props} title={words('harvest.details.title')} slips={outcomeSlips(state, words, language)}>
      <p>{words('harvest.details.text')}</p>
      <p role="status">
        {words('harvest.details.count', { ...lookedAlong(state, view.conversation.members) })}
      </p>
    </Laid>
  );
};

const CheckOut = (props: Props) => {
  const { state, part, view, words } = props;
  const isPairs = part.form === 'large';
  return (
    <Said props={props} title={words('harvest.check-out.title')}>
      <p>{words(isPairs ? 'harvest.check-out.neighbour' : 'harvest.check-out.text')}</p>
      {!isPairs && <TurnsNow turns={state.turns} step="check-out" people={view.conversation} />}
    </Said>
  );
};

export const HarvestScreen = (props: Props) => {
  const { state, view, words, aftercare } = props;
  switch (stepIn(view)) {
    case 'write':
      return isOver(view) ? <Written {...props} /> : <Write {...props} />;
    case 'choose':
      return <Choose {...props} />;
    case 'minority':
      return <Minority {...props} />;
    case 'details':
      return <Details {...props} />;
    case 'look-back':
      return (
        <Said props={props} title={words('harvest.look-back.title')}>
          <LookBackDay state={state} />
        </Said>
      );
    case 'check-out':
      return <CheckOut {...props} />;
    default:
      return (
        <Said props={props} title={words('harvest.leaving.title')}>
          {state.lookBack !== undefined && <LookBackDay state={state} />}
          <Aftercare aftercare={aftercare} />
        </Said>
      );
  }
};
