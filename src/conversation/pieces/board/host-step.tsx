// The middle of the console at a step on the board.
import type { ComponentChildren } from 'preact';
import { HostTurns } from '../host-turns.tsx';
import { OpenedCards } from '../opened-cards.tsx';
import { PenChoice } from '../pen.tsx';
import { isSpoken, stepIn } from '../step-of.ts';
import { cardsOf } from '../../kernel/board/board.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { Fan } from '../../../ui/fan.tsx';
import type { CardsFrom } from './member-step.tsx';
import { cardNumberOf, labelOf, textOf, titleOf, type StepProps } from './step-words.ts';

type Around = StepProps & { readonly children?: ComponentChildren };

/**
 * Title, what people do now, who speaks or has the pen, and what else the step shows. `listens`: ref of whoever gets
 * no turn unless put into the order. `first`: refs of who begins, in this order.
 */
export const HostStep = ({
  children,
  listens,
  first,
  ...props
}: Around & { readonly listens?: string | undefined; readonly first?: readonly string[] }) => {
  const { state, part, view, act } = props;
  return (
    <div class="stage-text stack">
      <h2>{titleOf(props)}</h2>
      <p>{textOf(props)}</p>
      {view.step?.plan.collects.kind === 'one-pen' && <PenChoice view={view} act={act} />}
      {isSpoken(view) && (
        <HostTurns
          turns={state.turns}
          step={stepIn(view)}
          people={view.conversation}
          part={part.id}
          hosts={[...view.conversation.hosts, ...(listens === undefined ? [] : [listens])]}
          first={first}
          act={act}
        />
      )}
      {children}
    </div>
  );
};

/** While people write: what is asked, and closed cards as they come. Numbers only. */
export const HostWrite = ({ children, ...props }: Around) => {
  const { view, words } = props;
  const collects = view.step?.plan.collects;
  return (
    <HostStep {...props}>
      {collects?.kind === 'cards' ? (
        <ul class="rules">
          {collects.fields.map((field) => (
            <li key={field}>{labelOf(props, field)}</li>
          ))}
        </ul>
      ) : (
        <p class="soft">{words('board.spoken')}</p>
      )}
      {children}
      {view.counts.ready > 0 && collects?.kind === 'cards' && <Fan card={cardNumberOf(props)} />}
    </HostStep>
  );
};

/** Turned cards on the console. */
export const HostCards = ({ from, ...props }: StepProps & { readonly from: CardsFrom }) => {
  const cards = textsOf(cardsOf(props.state, from.step), from.field);
  const label = labelOf(props, from.field);
  if (cards.length === 0) return <p class="soft">{props.words('board.none', { label })}</p>;
  return (
    <section class="stack">
      <h3>{label}</h3>
      <OpenedCards cards={cards} people={props.view.conversation} card={cardNumberOf(props)} label={label} />
    </section>
  );
};
