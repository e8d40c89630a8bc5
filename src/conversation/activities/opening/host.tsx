// The middle of the facilitator's console: the gate to answer, additions to take over, the order of the check-in.
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { HostTurns } from '../../pieces/host-turns.tsx';
import { isOver, isSpoken, stepIn } from '../../pieces/step-of.ts';
import { readText, useUnsaid } from '../../pieces/unsaid.tsx';
import { WrittenBy } from '../../pieces/written-by.tsx';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Aim, nothingMissing, Numbers, Readiness, ReadinessNow, Rules, Stopped } from './parts.tsx';
import type { OpeningState } from './state.ts';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';

type Props = ActivityViewProps<OpeningState>;

/** At or below this lowest number the group needs something first. */
const low = 2;

const Danger = ({ part, act, words }: Props) => {
  const answer = (acute: boolean) => {
    act.say(part.id, { type: 'danger-answered', acute });
    // The button says so: no is going on.
    if (!acute) act.next();
  };
  return (
    <>
      <h2>{words('opening.danger.title')}</h2>
      <Numbers />
      <p class="row">
        <Button onClick={() => answer(false)}>{words('opening.danger.no')}</Button>
        <Button onClick={() => answer(true)}>{words('opening.danger.yes')}</Button>
      </p>
    </>
  );
};

const Add = ({ part, view, act, words }: Props) => {
  const unsaid = useUnsaid({
    view,
    act,
    field: 'addition',
    start: '',
    read: readText,
    say: (text) => {
      if (text.trim() !== '') act.say(part.id, { type: 'rule-added', text });
      return true;
    },
  });
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        unsaid.put();
        unsaid.forget('');
      }}
    >
      <TextField
        label={words('opening.additions.own')}
        hint={words('opening.additions.own.hint')}
        value={unsaid.value}
        onInput={unsaid.type}
        maxLength={300}
      />
      <Button type="submit">{words('opening.additions.add')}</Button>
    </form>
  );
};

const Additions = (props: Props) => {
  const { state, part, view, act, words } = props;
  const cards = textsOf(state.missing, 'missing');
  return (
    <>
      <h2>{words('opening.additions.title')}</h2>
      {cards.length === 0 ? (
        <p>{words(nothingMissing(props))}</p>
      ) : (
        <ul class="slips slips--wide">
          {cards.map((card) => (
            <li key={card.id} class="slip">
              <p dir="auto">{card.text}</p>
              <WrittenBy card={card} people={view.conversation} />
              <Button look="quiet" onClick={() => act.say(part.id, { type: 'rule-added', text: card.text })}>
                {words('opening.additions.take-over')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Add {...props} />
      <h3>{words('opening.rules.added')}</h3>
      <ul class="slips">
        {state.rules.map((rule) => (
          <li key={rule.id} class="slip">
            <p dir="auto">{rule.text}</p>
            {view.mine.includes(rule.id) && (
              <Button look="quiet" onClick={() => act.withdraw(rule.id)}>
                {words('opening.additions.take-away')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
};

const CheckIn = ({ state, part, view, act, words }: Props) => (
  <>
    <h2>{words('opening.check-in.title')}</h2>
    <Readiness readiness={state.readiness} />
    {typeof state.readiness === 'object' && state.readiness.low <= low && (
      <Alert kind="mind">{words('opening.readiness.low')}</Alert>
    )}
    {part.form === 'large' ? (
      <p>{words('opening.check-in.neighbour')}</p>
    ) : (
      <HostTurns
        turns={state.turns}
        step="check-in"
        people={view.conversation}
        part={part.id}
        hosts={view.conversation.hosts}
        act={act}
      />
    )}
  </>
);

const Step = (props: Props) => {
  const { state, view, words } = props;
  switch (stepIn(view)) {
    case 'aim':
      return (
        <>
          <h2>{words('opening.aim.title')}</h2>
          <Aim />
        </>
      );
    case 'danger':
      return <Danger {...props} />;
    case 'agreements':
      return (
        <>
          <h2>{words('opening.rules')}</h2>
          <Rules rules={state.rules} />
          {(isSpoken(view) || isOver(view)) && (
            <>
              <p>{words(isOver(view) ? 'opening.agreements.over' : 'opening.agreements.spoken')}</p>
              <Add {...props} />
            </>
          )}
        </>
      );
    case 'additions':
      return <Additions {...props} />;
    case 'readiness':
      return (
        <>
          <h2>{words('opening.readiness.title')}</h2>
          <ReadinessNow {...props} />
        </>
      );
    default:
      return <CheckIn {...props} />;
  }
};

export const OpeningHost = (props: Props) => {
  const { state, part, view, act, words } = props;
  const goOn = () => {
    act.say(part.id, { type: 'danger-answered', acute: false });
    if (stepIn(view) === 'danger') act.next();
  };
  if (state.danger === 'acute') {
    return (
      <div class="stage-text stack">
        <Stopped heading="h2" />
        <p>
          <Button look="quiet" onClick={goOn}>
            {words('opening.danger.stop.over')}
          </Button>
        </p>
      </div>
    );
  }
  return (
    <div class="stage-text stack">
      <Step {...props} />
    </div>
  );
};
