// The programme with its minutes, changed by hand: by step, by question, or divided anew over a length.
import { useId, useState } from 'preact/hooks';
import type { Agenda } from '../../conversation/agenda.ts';
import {
  addQuestion,
  agendaMinutes,
  divideAgain,
  movePart,
  removePart,
  setMinutes,
} from '../../conversation/programmes/zelf.ts';
import { stepsOf, type AgendaStep } from '../../conversation/steps.ts';
import { findQuestion, type Deck } from '../../deck/deck.ts';
import { formatMinutes, formatNumber } from '../../i18n/days.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { activityName } from './agenda-items.ts';
import { QuestionPicker } from './question-picker.tsx';

interface AgendaEditorProps {
  readonly agenda: Agenda;
  readonly deck: Deck;
  /** How many are expected or present. */
  readonly people: number;
  readonly onChange: (agenda: Agenda) => void;
  /** Id of the part that is on now. */
  readonly now?: string | undefined;
}

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

export const AgendaEditor = ({ agenda, deck, people, onChange, now }: AgendaEditorProps) => {
  const words = useWords();
  const language = useLanguage();
  const [isAdding, setIsAdding] = useState(false);
  const steps = stepsOf(agenda);
  const total = agendaMinutes(agenda);
  const questions = agenda.parts.filter((part) => part.question !== undefined);
  return (
    <div class="stack agenda-editor">
      <p role="status">
        {words('room.agenda.total')} <strong>{formatMinutes(language, Math.round(total))}</strong>
      </p>
      <p class="row">
        <Button look="quiet" onClick={() => onChange(divideAgain(agenda, Math.max(15, total - 5)))}>
          {words('room.agenda.shorter')}
        </Button>
        <Button look="quiet" onClick={() => onChange(divideAgain(agenda, total + 5))}>
          {words('room.agenda.longer')}
        </Button>
      </p>
      {agenda.parts.map((part) => {
        const own = steps.filter((step) => step.part === part.id);
        const asked = part.question === undefined ? undefined : findQuestion(deck, part.question);
        const place = questions.indexOf(part);
        const minutes = formatNumber(
          language,
          own.reduce((sum, step) => sum + step.minutes, 0),
        );
        return (
          <details key={part.id} open={part.id === now}>
            <summary>
              {words(activityName(part.activity))}{' '}
              <span class="soft">{words('room.agenda.minutes', { minutes })}</span>
            </summary>
            {asked && <p>{asked.question.text}</p>}
            {place >= 0 && questions.length > 1 && (
              <p class="row">
                {place > 0 && (
                  <Button look="quiet" onClick={() => onChange(movePart(agenda, part.id, -1))}>
                    {words('room.agenda.earlier')}
                  </Button>
                )}
                {place < questions.length - 1 && (
                  <Button look="quiet" onClick={() => onChange(movePart(agenda, part.id, 1))}>
                    {words('room.agenda.after')}
                  </Button>
                )}
                {part.id !== now && (
                  <Button look="quiet" onClick={() => onChange(removePart(agenda, part.id))}>
                    {words('room.agenda.remove')}
                  </Button>
                )}
              </p>
            )}
            <ul class="acts">
              {own.map((step) => (
                <MinutesField
                  key={step.id}
                  step={step}
                  onMinutes={(value) => onChange(setMinutes(agenda, step.id, value))}
                />
              ))}
            </ul>
          </details>
        );
      })}
      {isAdding ? (
        <QuestionPicker
          deck={deck}
          legend={words('room.agenda.add')}
          chosen={questions.flatMap((part) => part.question ?? [])}
          onChoose={(asked) => {
            onChange(addQuestion(agenda, asked, people));
            setIsAdding(false);
          }}
        />
      ) : (
        <p>
          <Button look="quiet" onClick={() => setIsAdding(true)}>
            {words('room.agenda.add')}
          </Button>
        </p>
      )}
    </div>
  );
};
