// A member's phone at a step on the board: what it is about, one thing to do.
import type { ComponentChildren } from 'preact';
import { MemberTurns } from '../turns-view.tsx';
import { Held } from '../held.tsx';
import { OpenedCards } from '../opened-cards.tsx';
import { isSpoken, stepIn } from '../step-of.ts';
import { TakeBack } from '../take-back.tsx';
import { WriteCards } from '../write-cards.tsx';
import { WriteField } from '../write-field.tsx';
import { cardsOf } from '../../kernel/board/board.ts';
import type { Collects } from '../../kernel/plan.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { ScaleField } from './scale-field.tsx';
import { cardNumberOf, labelOf, textOf, titleOf, type StepProps } from './step-words.ts';

type Around = StepProps & { readonly children?: ComponentChildren };

const Turns = ({ state, part, view, act }: StepProps) => (
  <MemberTurns
    turns={state.turns}
    step={stepIn(view)}
    people={view.conversation}
    part={part.id}
    me={view.me}
    act={act}
  />
);

/** Title, what to do, the turn where people speak in turn, and what else the step shows. */
export const MemberStep = ({ children, ...props }: Around) => (
  <div class="stack">
    <h1>{titleOf(props)}</h1>
    <p>{textOf(props)}</p>
    {isSpoken(props.view) && <Turns {...props} />}
    {children}
  </div>
);

type CardsPlan = Extract<Collects, { kind: 'cards' }>;

interface FieldProps {
  readonly props: StepProps;
  readonly plan: CardsPlan;
  readonly field: string;
  readonly value: string;
  readonly left: number;
}

const Field = ({ props, plan, field, value, left }: FieldProps) => {
  const { act, name, words } = props;
  const scale = plan.scales?.[field];
  const label = labelOf(props, field);
  if (scale) {
    return (
      <ScaleField
        label={label}
        scale={scale}
        low={words(`${name}.${field}.low`)}
        high={words(`${name}.${field}.high`)}
        value={value}
        onInput={(text) => act.write(field, text)}
      />
    );
  }
  return (
    <WriteField label={label} rows={3} value={value} left={left} onInput={(text) => act.write(field, text)} />
  );
};

/** Everyone writes, all cards turn over together. Where the group is too small for that it is said aloud. */
export const MemberWrite = ({ children, ...props }: Around) => {
  const { view, act, words } = props;
  const collects = view.step?.plan.collects;
  if (collects?.kind !== 'cards') {
    return (
      <MemberStep {...props}>
        <p class="soft">{words('board.spoken')}</p>
        {children}
      </MemberStep>
    );
  }
  const texts = {
    send: words('board.send'),
    back: words('board.back'),
    ready: words('board.ready'),
    readyMore: words('board.ready.more'),
  };
  return (
    <WriteCards view={view} act={act} card={cardNumberOf(props)} title={titleOf(props)} texts={texts}>
      {(draft) => (
        <div class="stack">
          <h1>{titleOf(props)}</h1>
          <p>{textOf(props)}</p>
          {children}
          <Held drafts={collects.fields.map(draft)} act={act} />
          {collects.fields.map((field) => (
            <Field
              key={field}
              props={props}
              plan={collects}
              field={field}
              value={draft(field).text}
              left={draft(field).left}
            />
          ))}
        </div>
      )}
    </WriteCards>
  );
};

/** Fields that stay on this device. */
export const MemberPrivate = ({ children, ...props }: Around) => {
  const { view, act } = props;
  const collects = view.step?.plan.collects;
  return (
    <div class="stack">
      {view.step?.visibility && <SeenLine {...view.step.visibility} />}
      <h1>{titleOf(props)}</h1>
      <p>{textOf(props)}</p>
      {collects?.kind === 'private' &&
        collects.fields.map((field) => (
          <WriteField
            key={field}
            label={labelOf(props, field)}
            rows={3}
            value={view.privateTexts[field] ?? ''}
            onInput={(text) => act.write(field, text)}
          />
        ))}
      {children}
    </div>
  );
};

export interface CardsFrom {
  readonly step: string;
  readonly field: string;
}

/** Cards that were turned at an earlier step, one field of them, within reach; one's own can be taken back. */
export const CardsAtHand = ({ from, open, ...props }: StepProps & { from: CardsFrom; open?: boolean }) => {
  const { state, view, act, words } = props;
  const cards = textsOf(cardsOf(state, from.step), from.field);
  const label = labelOf(props, from.field);
  if (cards.length === 0) return <p class="soft">{words('board.none', { label })}</p>;
  return (
    <details class="at-hand" open={open ?? false}>
      <summary>{words('board.cards', { label, count: cards.length })}</summary>
      <div class="stack">
        <OpenedCards cards={cards} people={view.conversation} card={cardNumberOf(props)} label={label} />
        <TakeBack cards={cards} mine={view.mine} act={act} />
      </div>
    </details>
  );
};
