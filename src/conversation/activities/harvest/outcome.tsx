// What was chosen so far, as everybody sees it while the facilitator writes it down.
import { formatDay } from '../../../i18n/days.ts';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { RecognisableHint } from '../../pieces/recognisable-hint.tsx';
import { levelWords } from '../../kernel/level-words.ts';
import type { Agreement, HarvestState, Kept } from './state.ts';

export const AgreementText = ({ agreement }: { readonly agreement: Agreement }) => {
  const words = useWords();
  const language = useLanguage();
  const { what, needs, owner, day, level } = agreement;
  return (
    <>
      <p dir="auto">{what}</p>
      {needs !== '' && <p dir="auto">{words('harvest.needs.short', { needs })}</p>}
      <p class="slip__facts">
        <span dir="auto">{owner === '' ? words('harvest.owner.none') : owner}</span>
        <span>{day === undefined ? words('harvest.day.none') : formatDay(language, day)}</span>
        <span>{words(levelWords[level])}</span>
      </p>
    </>
  );
};

interface ListProps {
  readonly title: string;
  readonly items: readonly Kept[];
  readonly check: boolean;
}

const List = ({ title, items, check }: ListProps) =>
  items.length === 0 ? null : (
    <section class="stack">
      <h3>{title}</h3>
      <ul class="slips slips--wide">
        {items.map(({ key, text }) => (
          <li key={key} class="slip">
            <p dir="auto">{text}</p>
            {check && <RecognisableHint text={text} />}
          </li>
        ))}
      </ul>
    </section>
  );

interface OutcomeProps {
  readonly state: HarvestState;
  /** Points at what may be recognisable. */
  readonly check?: boolean;
}

export const Outcome = ({ state, check = false }: OutcomeProps) => {
  const words = useWords();
  const { lessons, agreements, unsolved, minority } = state;
  const isEmpty = lessons.length + agreements.length + unsolved.length === 0 && minority === undefined;
  if (isEmpty) return <p class="soft">{words('harvest.details.empty')}</p>;
  return (
    <div class="outcome" aria-live="polite">
      {agreements.length > 0 && (
        <section class="stack outcome__main">
          <h3>{words('harvest.agreements')}</h3>
          <ol class="slips slips--wide">
            {agreements.map((agreement) => (
              <li key={agreement.key} class="slip">
                <AgreementText agreement={agreement} />
                {check && <RecognisableHint text={`${agreement.what} ${agreement.needs}`} />}
              </li>
            ))}
          </ol>
        </section>
      )}
      <List title={words('harvest.lessons')} items={lessons} check={check} />
      <List title={words('harvest.unsolved')} items={unsolved} check={check} />
      {minority && (
        <section class="stack">
          <h3>{words('harvest.minority.field')}</h3>
          <p class="slip" dir="auto">
            {minority.text}
          </p>
          {check && <RecognisableHint text={minority.text} />}
        </section>
      )}
    </div>
  );
};
