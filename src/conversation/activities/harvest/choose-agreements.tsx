// At most three: chosen from what lies on the table, or written down as it is said.
import { useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { presentIn } from '../../kernel/people.ts';
import { textsOf } from '../../kernel/table-cards.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { AgreementForm } from './agreement-form.tsx';
import { splitAgreement } from './agreement-text.ts';
import { AgreementText } from './outcome.tsx';
import { mostAgreements } from './plan.ts';
import type { Agreement, HarvestState } from './state.ts';

const newKey = (): string => crypto.randomUUID().slice(0, 8);

const blank = (key: string): Agreement => ({ key, what: '', needs: '', owner: '', level: 'team', from: [] });

export const ChooseAgreements = ({ state, part, view, act, today }: ActivityViewProps<HarvestState>) => {
  const words = useWords();
  const [edited, setEdited] = useState<Agreement>();
  const names = presentIn(view.conversation).map(({ name }) => name);
  const isFull = state.agreements.length >= mostAgreements;
  const chosen = new Set(state.agreements.flatMap(({ from }) => from));
  const proposed = textsOf(state.cards, 'agreement').filter(({ id }) => !chosen.has(id));
  const save = (agreement: Agreement): void => {
    act.say(part.id, { type: 'agreement-chosen', ...agreement });
    setEdited(undefined);
  };
  const form = edited && (
    <AgreementForm
      key={edited.key}
      start={edited}
      names={names}
      today={today}
      onSave={save}
      onCancel={() => setEdited(undefined)}
    />
  );
  return (
    <section class="stack">
      <h3>{words('harvest.agreements')}</h3>
      <ol class="slips">
        {state.agreements.map((agreement) =>
          agreement.key === edited?.key ? (
            <li key={agreement.key}>{form}</li>
          ) : (
            <li key={agreement.key} class="slip">
              <AgreementText agreement={agreement} />
              <p class="row">
                <Button look="quiet" onClick={() => setEdited(agreement)}>
                  {words('harvest.reword')}
                </Button>
                <Button
                  look="quiet"
                  onClick={() => act.say(part.id, { type: 'agreement-dropped', key: agreement.key })}
                >
                  {words('harvest.let-go')}
                </Button>
              </p>
            </li>
          ),
        )}
      </ol>
      {edited && !state.agreements.some(({ key }) => key === edited.key) && form}
      {isFull && <p class="soft">{words('harvest.choose.full')}</p>}
      {!isFull && !edited && (
        <>
          {proposed.length > 0 && <h4>{words('harvest.proposed')}</h4>}
          <ul class="slips slips--wide" aria-label={words('harvest.proposed')}>
            {proposed.map(({ id, text }) => (
              <li key={id} class="slip">
                <p dir="auto">{text}</p>
                <Button
                  look="quiet"
                  onClick={() => setEdited({ ...blank(id), ...splitAgreement(text), from: [id] })}
                >
                  {words('harvest.choose-this')}
                </Button>
              </li>
            ))}
          </ul>
          <Button onClick={() => setEdited(blank(newKey()))}>{words('harvest.new-agreement')}</Button>
        </>
      )}
    </section>
  );
};
