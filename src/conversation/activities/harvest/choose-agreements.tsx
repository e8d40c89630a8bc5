// At most three: chosen from what lies on the table, or written down as it is said.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { presentIn } from '../../kernel/people.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import { keptIn } from '../../pieces/unsaid.tsx';
import { WrittenBy } from '../../pieces/written-by.tsx';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { AgreementForm, agreementField } from './agreement-form.tsx';
import { splitAgreement } from './agreement-text.ts';
import { AgreementText } from './outcome.tsx';
import { mostAgreements } from './plan.ts';
import { readAgreement } from './read-typed.ts';
import type { Agreement, HarvestState } from './state.ts';

const newKey = (): string => crypto.randomUUID().slice(0, 8);

const blank = (key: string): Agreement => ({ key, what: '', needs: '', owner: '', level: 'team', from: [] });

type Props = ActivityViewProps<HarvestState>;

/** The form that was open when this window was closed, or the step was left with a half agreement. */
const openBefore = ({ typed }: Props['view']): Agreement | undefined => {
  const field = Object.keys(typed).find((name) => name.startsWith(agreementField('')));
  return field === undefined ? undefined : keptIn(typed, field, readAgreement);
};

const Proposed = ({
  props,
  onChoose,
}: {
  readonly props: Props;
  readonly onChoose: (one: Agreement) => void;
}) => {
  const { state, view } = props;
  const words = useWords();
  const chosen = new Set(state.agreements.flatMap(({ from }) => from));
  const proposed = textsOf(state.cards, 'agreement').filter(({ id }) => !chosen.has(id));
  if (proposed.length === 0) return null;
  return (
    <>
      <h4>{words('harvest.proposed')}</h4>
      <ul class="slips slips--wide" aria-label={words('harvest.proposed')}>
        {proposed.map((card) => (
          <li key={card.id} class="slip">
            <p dir="auto">{card.text}</p>
            <WrittenBy card={card} people={view.conversation} />
            <Button
              look="quiet"
              onClick={() => onChoose({ ...blank(card.id), ...splitAgreement(card.text), from: [card.id] })}
            >
              {words('harvest.choose-this')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
};

export const ChooseAgreements = (props: Props) => {
  const { state, part, view, act, today } = props;
  const words = useWords();
  const [edited, setEdited] = useState(() => openBefore(view));
  /** As it stood before the form opened; nothing where it was chosen with it. */
  const [before, setBefore] = useState<Agreement>();
  const isFull = state.agreements.length >= mostAgreements;
  const say = (agreement: Agreement) => act.say(part.id, { type: 'agreement-chosen', ...agreement });
  const drop = (key: string) => act.say(part.id, { type: 'agreement-dropped', key });
  const open = (agreement: Agreement, stood?: Agreement): void => {
    setEdited(agreement);
    setBefore(stood);
  };
  const close = () => setEdited(undefined);
  // The open form keeps its place in the list when what it says comes back from the table.
  const isNew = edited !== undefined && !state.agreements.some(({ key }) => key === edited.key);
  const agreements = isNew ? [...state.agreements, edited] : state.agreements;
  return (
    <section class="stack">
      <h3>{words('harvest.agreements')}</h3>
      <ol class="slips">
        {agreements.map((agreement) =>
          agreement.key === edited?.key ? (
            <li key={agreement.key}>
              <AgreementForm
                table={{ view, act }}
                start={edited}
                names={presentIn(view.conversation).map(({ name }) => name)}
                today={today}
                onSay={say}
                onDone={close}
                onCancel={() => {
                  if (before === undefined) drop(edited.key);
                  else say(before);
                  close();
                }}
              />
            </li>
          ) : (
            <li key={agreement.key} class="slip">
              <AgreementText agreement={agreement} />
              <p class="row">
                <Button look="quiet" onClick={() => open(agreement, agreement)}>
                  {words('harvest.reword')}
                </Button>
                <Button look="quiet" onClick={() => drop(agreement.key)}>
                  {words('harvest.let-go')}
                </Button>
              </p>
            </li>
          ),
        )}
      </ol>
      {isFull && <p class="soft">{words('harvest.choose.full')}</p>}
      {!isFull && !edited && (
        <>
          <Proposed
            props={props}
            onChoose={(agreement) => {
              // Chosen is chosen, whatever happens to the form.
              say(agreement);
              open(agreement);
            }}
          />
          <Button onClick={() => open(blank(newKey()))}>{words('harvest.new-agreement')}</Button>
        </>
      )}
    </section>
  );
};
