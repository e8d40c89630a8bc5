// A member's phone: write, look along, leave.
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { Over } from '../../pieces/over.tsx';
import { hasPen } from '../../pieces/pen.tsx';
import { isOver, stepIn } from '../../pieces/step-of.ts';
import { TakeBack } from '../../pieces/take-back.tsx';
import { MemberTurns } from '../../pieces/turns-view.tsx';
import { WriteField } from '../../pieces/write-field.tsx';
import { Button } from '../../../ui/button.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { Aftercare, lookedAlong, LookBackDay } from './leaving.tsx';
import { MinorityPen, MinorityText } from './minority-pen.tsx';
import { Outcome } from './outcome.tsx';
import type { HarvestState } from './state.ts';
import { WrittenCards } from './written-cards.tsx';
import { HarvestWrite } from './write.tsx';
import '../../pieces/pieces.css';

type Props = ActivityViewProps<HarvestState>;

const fields = ['lesson', 'agreement', 'unsolved'] as const;

const TakeBackMine = ({ state, view, act }: Props) => {
  const cards = fields.flatMap((field) => textsOf(state.cards, field));
  const once = cards.filter(({ id }, index) => cards.findIndex((other) => other.id === id) === index);
  return <TakeBack cards={once} mine={view.mine} act={act} />;
};

const Choose = (props: Props) => {
  const { state, words } = props;
  return (
    <div class="stack">
      <h1>{words('harvest.choose.title')}</h1>
      <p>{words('harvest.choose.member')}</p>
      <Outcome state={state} />
      <TakeBackMine {...props} />
    </div>
  );
};

/** Back at a round that is over: what was written in it. */
const Written = (props: Props) => (
  <Over title={props.words('harvest.write.title')} text={props.words('harvest.write.over')}>
    <WrittenCards {...props} />
    <TakeBackMine {...props} />
  </Over>
);

const Minority = (props: Props) => (
  <div class="stack">
    <h1>{props.words('harvest.minority.title')}</h1>
    {hasPen(props.view) ? (
      <>
        <p>{props.words('pen.yours')}</p>
        <MinorityPen {...props} />
      </>
    ) : (
      <>
        <p>{props.words('pen.wait')}</p>
        <MinorityText state={props.state} />
      </>
    )}
  </div>
);

const Details = ({ state, part, view, act, words }: Props) => {
  const hasLooked = state.confirmed.includes(view.me.ref);
  return (
    <div class="stack">
      <h1>{words('harvest.details.title')}</h1>
      <p>{words('harvest.details.text')}</p>
      <Outcome state={state} check />
      <p class="soft" role="status">
        {hasLooked
          ? words('harvest.details.confirmed')
          : words('harvest.details.count', { ...lookedAlong(state, view.conversation.members) })}
      </p>
      {!hasLooked && (
        <Button look="main" wide onClick={() => act.say(part.id, { type: 'details-confirmed' })}>
          {words('harvest.details.confirm')}
        </Button>
      )}
    </div>
  );
};

const CheckOut = ({ state, part, view, act, words, aftercare }: Props) => {
  const isPairs = part.form === 'large';
  return (
    <div class="stack">
      <h1>{words('harvest.check-out.title')}</h1>
      <p>{words(isPairs ? 'harvest.check-out.neighbour' : 'harvest.check-out.text')}</p>
      {!isPairs && (
        <MemberTurns
          turns={state.turns}
          step="check-out"
          people={view.conversation}
          part={part.id}
          me={view.me}
          act={act}
        />
      )}
      {part.form === 'brief' && <Aftercare aftercare={aftercare} />}
    </div>
  );
};

const Leaving = ({ state, view, act, words, aftercare }: Props) => (
  <div class="stack">
    {view.step?.visibility && <SeenLine {...view.step.visibility} />}
    <h1>{words('harvest.leaving.title')}</h1>
    <WriteField
      label={words('harvest.leaving.label')}
      hint={words('harvest.leaving.hint')}
      value={view.privateTexts.leaving ?? ''}
      onInput={(text) => act.write('leaving', text)}
    />
    <Aftercare aftercare={aftercare} />
    {state.lookBack !== undefined && <LookBackDay state={state} />}
  </div>
);

export const HarvestMember = (props: Props) => {
  const { state, view, words } = props;
  switch (stepIn(view)) {
    case 'write':
      return isOver(view) ? <Written {...props} /> : <HarvestWrite {...props} />;
    case 'choose':
      return <Choose {...props} />;
    case 'minority':
      return <Minority {...props} />;
    case 'details':
      return <Details {...props} />;
    case 'look-back':
      return (
        <div class="stack">
          <h1>{words('harvest.look-back.title')}</h1>
          <LookBackDay state={state} />
          <p class="soft">{words('harvest.look-back.text')}</p>
        </div>
      );
    case 'check-out':
      return <CheckOut {...props} />;
    default:
      return <Leaving {...props} />;
  }
};
