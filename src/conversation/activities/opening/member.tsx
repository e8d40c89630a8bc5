// A member's phone: what is asked now, and who will see the answer.
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { cardsIn } from '../../pieces/card-of.ts';
import { OpenedCards } from '../../pieces/opened-cards.tsx';
import { ballotIn, isOver, isSpoken, stepIn } from '../../pieces/step-of.ts';
import { Held } from '../../pieces/held.tsx';
import { Over } from '../../pieces/over.tsx';
import { TakeBack } from '../../pieces/take-back.tsx';
import { MemberTurns } from '../../pieces/turns-view.tsx';
import { WriteCards } from '../../pieces/write-cards.tsx';
import { WriteField } from '../../pieces/write-field.tsx';
import { Votes } from '../../../ui/choice.tsx';
import { SeenLine } from '../../../ui/seen-line.tsx';
import { Aim, nothingMissing, Numbers, Readiness, Rules, Stopped } from './parts.tsx';
import { readinessOptions } from './plan.ts';
import type { OpeningState } from './state.ts';
import '../../pieces/pieces.css';

type Props = ActivityViewProps<OpeningState>;

const cardNumber = ({ view, deck }: Props): number =>
  cardsIn(view.conversation.agenda.parts, deck)[0]?.number ?? 1;

const Turns = ({ state, part, view, act }: Props) => (
  <MemberTurns
    turns={state.turns}
    step={stepIn(view)}
    people={view.conversation}
    part={part.id}
    me={view.me}
    act={act}
  />
);

/** What was missing, as it was written. */
const Missing = (props: Props) => {
  const { state, view, act, words } = props;
  const cards = textsOf(state.missing, 'missing');
  if (cards.length === 0) return <p>{words(nothingMissing(props))}</p>;
  return (
    <>
      <OpenedCards
        cards={cards}
        people={view.conversation}
        card={cardNumber(props)}
        label={words('opening.additions.title')}
      />
      <TakeBack cards={cards} mine={view.mine} act={act} />
    </>
  );
};

const Agreements = (props: Props) => {
  const { state, view, act, words } = props;
  if (isSpoken(view)) {
    return (
      <div class="stack">
        <h1>{words('opening.agreements.title')}</h1>
        <Rules rules={state.rules} />
        <p class="lead">{words('opening.agreements.spoken')}</p>
      </div>
    );
  }
  if (isOver(view)) {
    return (
      <Over title={words('opening.agreements.title')} text={words('opening.agreements.over')}>
        <Missing {...props} />
        <Rules rules={state.rules} />
      </Over>
    );
  }
  const texts = {
    send: words('opening.agreements.send'),
    back: words('opening.agreements.back'),
    ready: words('opening.agreements.ready'),
    readyMore: words('opening.agreements.wait'),
  };
  return (
    <WriteCards
      view={view}
      act={act}
      card={cardNumber(props)}
      title={words('opening.agreements.title')}
      texts={texts}
      outside={<Rules rules={state.rules} />}
    >
      {(draft) => (
        <div class="stack">
          <h1>{words('opening.agreements.title')}</h1>
          <Rules rules={state.rules} />
          <Held drafts={[draft('missing')]} act={act} />
          <WriteField
            label={words('opening.missing.label')}
            hint={words('opening.agreements.hint')}
            rows={2}
            value={draft('missing').text}
            left={draft('missing').left}
            onInput={(text) => act.write('missing', text)}
          />
        </div>
      )}
    </WriteCards>
  );
};

const Additions = (props: Props) => {
  const { state, words } = props;
  const cards = textsOf(state.missing, 'missing');
  return (
    <div class="stack">
      <h1>{words(cards.length === 0 ? 'opening.rules' : 'opening.additions.title')}</h1>
      <Missing {...props} />
      <Rules rules={state.rules} />
    </div>
  );
};

/** Between opening and counting. */
const waitWords = (ballot: ReturnType<typeof ballotIn>): string => {
  if (ballot === undefined) return 'write.waiting';
  return ballot.takesPart ? 'opening.readiness.coming' : 'write.outside';
};

const Choose = ({ state, view, act, words }: Props) => {
  const ballot = ballotIn(view);
  if (isOver(view)) {
    return (
      <Over title={words('opening.readiness.title')} text={words('opening.readiness.over')}>
        <Readiness readiness={state.readiness} />
      </Over>
    );
  }
  if (isSpoken(view)) {
    return (
      <div class="stack">
        <h1>{words('opening.readiness.title')}</h1>
        <p>{words('opening.readiness.spoken')}</p>
      </div>
    );
  }
  if (!ballot?.takesPart || ballot.phase !== 'open') {
    return (
      <div class="stack">
        <h1>{words('opening.readiness.title')}</h1>
        <p role="status">{words(waitWords(ballot))}</p>
      </div>
    );
  }
  const ends: Readonly<Record<number, string>> = {
    0: ` – ${words('opening.readiness.lowest')}`,
    [readinessOptions - 1]: ` – ${words('opening.readiness.highest')}`,
  };
  const numbers = Array.from({ length: ballot.options }, (_, option) => ({
    value: String(option),
    label: `${option + 1}${ends[option] ?? ''}`,
  }));
  return (
    <div class="stack">
      {view.step?.visibility && <SeenLine {...view.step.visibility} more={words('opening.readiness.seen')} />}
      <h1>{words('opening.readiness.title')}</h1>
      <Votes
        legend={words('opening.readiness.choose')}
        mode="one"
        options={[...numbers, { value: String(ballot.options), label: words('opening.readiness.blank') }]}
        chosen={ballot.cast === undefined ? [] : [String(ballot.cast)]}
        onToggle={(value) => act.cast(Number(value))}
      />
      <p class="soft small" role="status">
        {ballot.cast !== undefined && words('opening.readiness.cast')}
      </p>
    </div>
  );
};

const CheckIn = (props: Props) => {
  const { state, part, words } = props;
  const isPairs = part.form === 'large';
  return (
    <div class="stack">
      <h1>{words('opening.check-in.title')}</h1>
      <p>{words(isPairs ? 'opening.check-in.neighbour' : 'opening.check-in.one-word')}</p>
      {!isPairs && <Turns {...props} />}
      <Readiness readiness={state.readiness} />
    </div>
  );
};

export const OpeningMember = (props: Props) => {
  const { state, view, words } = props;
  if (state.danger === 'acute') return <Stopped />;
  switch (stepIn(view)) {
    case 'aim':
      return (
        <div class="stack">
          <h1>{words('opening.aim.title')}</h1>
          <Aim />
        </div>
      );
    case 'danger':
      return (
        <div class="stack">
          <h1>{words('opening.danger.title')}</h1>
          <p>{words('opening.danger.member')}</p>
          <Numbers />
        </div>
      );
    case 'agreements':
      return <Agreements {...props} />;
    case 'additions':
      return <Additions {...props} />;
    case 'readiness':
      return <Choose {...props} />;
    default:
      return <CheckIn {...props} />;
  }
};
