// One part of the programme in the editor: its question, its form, its place, its minutes.
import { useId, useState } from 'preact/hooks';
import type { Agenda, Part } from '../../conversation/agenda.ts';
import { findActivity } from '../../conversation/activities/find-activity.ts';
import {
  isFrame,
  movePart,
  removePart,
  setForm,
  setQuestion,
} from '../../conversation/programmes/edit-parts.ts';
import { isOutsideForm } from '../../conversation/programmes/form-for.ts';
import { setMinutes } from '../../conversation/programmes/zelf.ts';
import { stepsOf, type AgendaStep } from '../../conversation/steps.ts';
import { findQuestion, type Deck } from '../../deck/deck.ts';
import { formatNumber } from '../../i18n/days.ts';
import { Button } from '../../ui/button.tsx';
import { PillGroup } from '../../ui/choice.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { activityName } from './agenda-items.ts';
import { QuestionPicker } from './question-picker.tsx';

const MinutesField = ({
  step,
  onMinutes,
}: {
  readonly step: AgendaStep;
  readonly onMinutes: (minutes: number) => void;
}) => {
  const words = useWords();
  const id = useId();
  return (
    <li class="minutes">
      <label for={id}>{words(step.plan.name)}</label>
      <input
        class="utrecht-textbox utrecht-textbox--html-input"
        id={id}
        type="number"
        min={0}
        max={240}
        step={0.5}
        value={step.minutes}
        onChange={(event) => {
          const minutes = event.currentTarget.valueAsNumber;
          if (Number.isFinite(minutes)) onMinutes(minutes);
        }}
      />
    </li>
  );
};

interface AgendaPartProps {
  readonly agenda: Agenda;
  readonly part: Part;
  readonly deck: Deck;
  readonly people: number;
  /** It is on now: it stays where it is. */
  readonly isNow: boolean;
  readonly onChange: (agenda: Agenda) => void;
  readonly onMove: (agenda: Agenda, id: string, by: -1 | 1) => void;
}

/** Forms with their minutes; only where there is something to choose. */
const FormChoice = ({
  agenda,
  part,
  people,
  onChange,
}: Omit<AgendaPartProps, 'isNow' | 'onMove' | 'deck'>) => {
  const words = useWords();
  const language = useLanguage();
  const forms = findActivity(part.activity)?.forms ?? [];
  if (forms.length < 2 || isFrame(part)) return null;
  return (
    <PillGroup
      legend={words('room.agenda.form')}
      options={forms.map((form) => ({
        value: form.id,
        label: words(isOutsideForm(form, people) ? 'room.agenda.form.outside' : 'room.agenda.form.fits', {
          minutes: formatNumber(
            language,
            form.steps.reduce((sum, { planned }) => sum + planned, 0),
          ),
          least: form.people[0],
          most: form.people[1],
        }),
      }))}
      value={part.form}
      onChange={(form) => onChange(setForm(agenda, part.id, form))}
    />
  );
};

const Question = ({
  agenda,
  part,
  deck,
  onChange,
}: Pick<AgendaPartProps, 'agenda' | 'part' | 'deck' | 'onChange'>) => {
  const words = useWords();
  const [isChoosing, setIsChoosing] = useState(false);
  const asked = part.question === undefined ? undefined : findQuestion(deck, part.question);
  if (part.question === undefined) return null;
  return (
    <>
      {asked && <p>{asked.question.text}</p>}
      {isChoosing ? (
        <QuestionPicker
          deck={deck}
          legend={words('room.new.question')}
          chosen={[part.question]}
          isSingle
          onChoose={(other) => {
            onChange(setQuestion(agenda, part.id, other));
            setIsChoosing(false);
          }}
        />
      ) : (
        <p>
          <Button look="quiet" onClick={() => setIsChoosing(true)}>
            {words('room.programme.other-question')}
          </Button>
        </p>
      )}
    </>
  );
};

export const AgendaPart = (props: AgendaPartProps) => {
  const { agenda, part, deck, people, isNow, onChange, onMove } = props;
  const words = useWords();
  const language = useLanguage();
  const steps = stepsOf(agenda).filter((step) => step.part === part.id);
  const talked = agenda.parts.filter((one) => !isFrame(one));
  const minutes = formatNumber(
    language,
    steps.reduce((sum, step) => sum + step.minutes, 0),
  );
  const name = words(activityName(part.activity));
  const acts = [
    { by: -1 as const, text: words('room.agenda.earlier') },
    { by: 1 as const, text: words('room.agenda.after') },
  ].filter(({ by }) => movePart(agenda, part.id, by) !== agenda);
  return (
    <details open={isNow} data-part={part.id}>
      <summary>
        {name} <span class="soft">{words('room.agenda.minutes', { minutes })}</span>
      </summary>
      <Question agenda={agenda} part={part} deck={deck} onChange={onChange} />
      {!isNow && <FormChoice agenda={agenda} part={part} people={people} onChange={onChange} />}
      {!isFrame(part) && talked.length > 1 && (
        <p class="row">
          {acts.map(({ by, text }) => (
            <Button
              key={by}
              look="quiet"
              class={`move-${by}`}
              label={`${text}: ${name}`}
              onClick={() => onMove(movePart(agenda, part.id, by), part.id, by)}
            >
              {text}
            </Button>
          ))}
          {!isNow && (
            <Button
              look="quiet"
              label={`${words('room.agenda.remove')}: ${name}`}
              onClick={() => onChange(removePart(agenda, part.id))}
            >
              {words('room.agenda.remove')}
            </Button>
          )}
        </p>
      )}
      <ul class="acts">
        {steps.map((step) => (
          <MinutesField
            key={step.id}
            step={step}
            onMinutes={(value) => onChange(setMinutes(agenda, step.id, value))}
          />
        ))}
      </ul>
    </details>
  );
};
