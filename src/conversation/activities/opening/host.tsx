// The middle of the facilitator's console: the gate to answer, additions to take over, the order of the check-in.
import { useState } from 'preact/hooks';
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { HostTurns } from '../../pieces/host-turns.tsx';
import { isSpoken, stepIn } from '../../pieces/step-of.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { Aim, Numbers, Readiness, Rules, Stopped } from './parts.tsx';
import type { OpeningState } from './state.ts';
import '../../pieces/pieces.css';
import '../../pieces/stage.css';

type Props = ActivityViewProps<OpeningState>;

/** At or below this lowest number the group needs something first. */
const low = 2;

const Danger = ({ state, part, act, words }: Props) => {
  const answer = (acute: boolean) => act.say(part.id, { type: 'danger-answered', acute });
  return (
    <>
      <h2>{words('opening.danger.title')}</h2>
      <Numbers />
      <p class="row">
        <Button onClick={() => answer(false)}>{words('opening.danger.no')}</Button>
        <Button onClick={() => answer(true)}>{words('opening.danger.yes')}</Button>
      </p>
      <p class="soft small" role="status">
        {state.danger === 'none' && words('opening.danger.answered')}
      </p>
    </>
  );
};

const Add = ({ part, act, words }: Props) => {
  const [text, setText] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        act.say(part.id, { type: 'rule-added', text });
        setText('');
      }}
    >
      <TextField
        label={words('opening.additions.own')}
        hint={words('opening.additions.own.hint')}
        value={text}
        onInput={setText}
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
        <p>{words('opening.additions.none')}</p>
      ) : (
        <ul class="slips slips--wide">
          {cards.map(({ id, text }) => (
            <li key={id} class="slip">
              <p dir="auto">{text}</p>
              <Button look="quiet" onClick={() => act.say(part.id, { type: 'rule-added', text })}>
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
          {isSpoken(view) && (
            <>
              <p>{words('opening.agreements.spoken')}</p>
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
          <p>{words(isSpoken(view) ? 'opening.readiness.spoken' : 'opening.readiness.seen')}</p>
        </>
      );
    default:
      return <CheckIn {...props} />;
  }
};

export const OpeningHost = (props: Props) => {
  const { state, part, act, words } = props;
  if (state.danger === 'acute') {
    return (
      <div class="stage-text stack">
        <Stopped heading="h2" />
        <Button onClick={() => act.say(part.id, { type: 'danger-answered', acute: false })}>
          {words('opening.danger.stop.over')}
        </Button>
      </div>
    );
  }
  return (
    <div class="stage-text stack">
      <Step {...props} />
    </div>
  );
};
