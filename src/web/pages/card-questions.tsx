import { findActivity } from '../../conversation/activities/find-activity.ts';
import type { Audience, Card, Question } from '../../deck/deck.ts';
import { activitiesForQuestion } from '../../deck/serves.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { Motif } from '../../ui/motif.tsx';
import { addressOf } from '../addresses.ts';

const audiencesOf = (card: Card): readonly Audience[] => [
  ...new Set(card.questions.map((question) => question.audience)),
];

/** Works without script: the style sheet hides the questions of the others. */
const Filter = ({ card }: { readonly card: Card }) => {
  const words = useWords();
  const count = (audience?: Audience) =>
    card.questions.filter((question) => audience === undefined || question.audience === audience).length;
  return (
    <fieldset class="screen-only">
      <legend class="label">{words('pages.card.filter')}</legend>
      <div class="pills">
        <label class="pill">
          <input type="radio" name="voor" id="voor-iedereen" value="" checked />
          <span>{words('pages.card.filter.all', { count: count() })}</span>
        </label>
        {audiencesOf(card).map((audience) => (
          <label class="pill" key={audience}>
            <input type="radio" name="voor" id={`voor-${audience}`} value={audience} />
            <span>{words(`pages.card.filter.${audience}`, { count: count(audience) })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const QuestionItem = ({ card, question, place }: { card: Card; question: Question; place: number }) => {
  const words = useWords();
  const language = useLanguage();
  // The deck's data names activities to come too; only those that are there are offered.
  const activities = activitiesForQuestion(question.id).filter(
    (name) => name !== 'write-show-round' && findActivity(name) !== undefined,
  );
  const discuss = `${addressOf('new', language)}?vraag=${question.id}`;
  const textId = `vraag-${question.id}`;
  return (
    <li class={`for-${question.audience}`}>
      <p class="print-only q__head">
        <Motif card={card.number} />
        <span>{question.id}</span>
      </p>
      <p class="q__text" id={textId}>
        {question.text}
      </p>
      <p class="tag">{words(`pages.audience.${question.audience}`)}</p>
      <p class="q__ways screen-only">
        <span data-note={question.id} data-card-id={card.id}>
          <ButtonLink
            look="quiet"
            href={`${addressOf('notes', language)}#${question.id}`}
            describedBy={textId}
          >
            {words('web.note.think')}
          </ButtonLink>
        </span>
        <ButtonLink
          look="quiet"
          href={`${addressOf('solo', language)}?vraag=${question.id}`}
          describedBy={textId}
        >
          {words('pages.card.alone')}
        </ButtonLink>
        <ButtonLink look="quiet" href={discuss} describedBy={textId}>
          {words('pages.card.discuss')}
        </ButtonLink>
      </p>
      {activities.length > 0 && (
        <p class="q__ways q__fits small screen-only">
          <span class="soft">{words('pages.card.fits')}</span>
          {activities.map((name) => (
            <a key={name} href={`${discuss}&werkvorm=${name}`} aria-describedby={textId}>
              {words(`${name}.name`)}
            </a>
          ))}
        </p>
      )}
      <div data-note-place={question.id} />
      <p class="print-only q__foot">{words('pages.card.print-foot', { number: place, title: card.title })}</p>
    </li>
  );
};

/** The card's questions: for oneself, or to lay on the table. */
export const CardQuestions = ({ card }: { readonly card: Card }) => {
  const words = useWords();
  return (
    <section class="stack part part--questions" id="vragen" aria-labelledby="vragen-kop">
      <h2 id="vragen-kop">{words('pages.card.questions')}</h2>
      <Filter card={card} />
      <ol class="questions">
        {card.questions.map((question, index) => (
          <QuestionItem key={question.id} card={card} question={question} place={index + 1} />
        ))}
      </ol>
    </section>
  );
};
