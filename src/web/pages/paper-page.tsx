// Every activity on paper, for when there is no wifi: the same steps with the same words, and lines to write on. Made
// from the plans, so that a new activity has its sheet by itself. Opened at one activity, only that one is printed.
import { activities } from '../../conversation/activities/find-activity.ts';
import { soloForms } from '../../conversation/activities/solo/plan.ts';
import type { AnyActivity } from '../../conversation/kernel/any-activity.ts';
import { visibilityOf, type Collects, type PlanForm, type PlanStep } from '../../conversation/kernel/plan.ts';
import { formatMinutes, formatNumber } from '../../i18n/days.ts';
import { SeenLine } from '../../ui/seen-line.tsx';
import { Speaks, useLanguage, useWords } from '../../ui/language.tsx';
import { Layout } from './layout.tsx';
import type { Making, Page } from './page.ts';

/** What people write in each field; texts on the table have the step's own words. */
const fieldsOf = (collects: Collects): readonly string[] =>
  collects.kind === 'cards' || collects.kind === 'private' ? collects.fields : [];

const isWritten = ({ kind }: Collects): boolean =>
  kind === 'cards' || kind === 'private' || kind === 'one-pen' || kind === 'open';

const Step = ({ activity, step }: { readonly activity: string; readonly step: PlanStep }) => {
  const words = useWords();
  const language = useLanguage();
  const { collects } = step;
  const visibility = visibilityOf(collects);
  const fields = fieldsOf(collects);
  return (
    <li class="paper__step">
      <h4>
        {words(step.name)}{' '}
        <span class="soft">
          {words('pages.paper.minutes', { minutes: formatNumber(language, step.planned) })}
        </span>
      </h4>
      <p class="paper__say">{words('pages.paper.say', { text: words(step.say) })}</p>
      <p class="soft small">{words('pages.paper.rescue', { text: words(step.rescue) })}</p>
      {step.warning !== undefined && (
        <p class="soft small">{words('pages.paper.warning', { text: words(step.warning) })}</p>
      )}
      {collects.kind === 'ballot' && <p>{words('pages.paper.vote')}</p>}
      {isWritten(collects) && (
        <>
          {visibility && <SeenLine {...visibility} />}
          {fields.map((field) => (
            <p key={field} class="paper__line">
              {words(`${activity}.${field}.label`)}
            </p>
          ))}
          {fields.length === 0 && <p class="paper__line" aria-hidden="true" />}
        </>
      )}
    </li>
  );
};

const Form = ({ activity, form }: { readonly activity: string; readonly form: PlanForm }) => {
  const words = useWords();
  const language = useLanguage();
  const [least, most] = form.people;
  const minutes = form.steps.reduce((sum, { planned }) => sum + planned, 0);
  return (
    <section class="paper__form">
      <h3>{words('pages.paper.form', { minutes: formatMinutes(language, minutes), least, most })}</h3>
      <ol>
        {form.steps.map((step) => (
          <Step key={step.id} activity={activity} step={step} />
        ))}
      </ol>
    </section>
  );
};

/** Those of a conversation, and the one that is done alone. */
const sheets: readonly Pick<AnyActivity, 'name' | 'forms'>[] = [
  { name: 'solo', forms: soloForms },
  ...activities,
];

const Sheet = ({ activity }: { readonly activity: Pick<AnyActivity, 'name' | 'forms'> }) => {
  const words = useWords();
  return (
    <article class="paper" id={activity.name}>
      <h2>{words(`${activity.name}.name`)}</h2>
      {activity.forms.map((form) => (
        <Form key={form.id} activity={activity.name} form={form} />
      ))}
    </article>
  );
};

const PaperPage = () => {
  const words = useWords();
  return (
    <Layout page="paper" mainClass="wrap">
      <div class="textpage papers">
        <header class="stack papers__head">
          <h1>{words('pages.paper.title')}</h1>
          <p class="lead">{words('pages.paper.lead')}</p>
          <nav aria-label={words('pages.paper.title')}>
            <ul class="papers__list">
              {sheets.map(({ name }) => (
                <li key={name}>
                  <a href={`#${name}`}>{words(`${name}.name`)}</a>
                </li>
              ))}
            </ul>
          </nav>
          <p class="soft">{words('pages.paper.print')}</p>
        </header>
        {sheets.map((activity) => (
          <Sheet key={activity.name} activity={activity} />
        ))}
      </div>
    </Layout>
  );
};

export const paperPages = ({ language, words }: Making): readonly Page[] => [
  {
    name: 'paper',
    title: `${words('pages.paper.title')} – Leerkring`,
    entries: ['everyone', 'text-page', 'paper'],
    content: (
      <Speaks language={language} words={words}>
        <PaperPage />
      </Speaks>
    ),
  },
];
