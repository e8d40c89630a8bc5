// Adding to the programme: a question of a card, or another activity.
import { useState } from 'preact/hooks';
import type { Agenda } from '../../conversation/agenda.ts';
import { findActivity } from '../../conversation/activities/find-activity.ts';
import { addActivity, addableActivities, addQuestion } from '../../conversation/programmes/edit-parts.ts';
import { formFor } from '../../conversation/programmes/form-for.ts';
import type { Deck } from '../../deck/deck.ts';
import { formatNumber } from '../../i18n/days.ts';
import { Button } from '../../ui/button.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { activityName } from './agenda-items.ts';
import { QuestionPicker } from './question-picker.tsx';

interface AddPartProps {
  readonly agenda: Agenda;
  readonly deck: Deck;
  readonly people: number;
  readonly onChange: (agenda: Agenda) => void;
}

/** Minutes of the form for a group of this size. */
const minutesFor = (activity: string, people: number): number => {
  const form = formFor(activity, people);
  const steps = findActivity(activity)?.forms.find(({ id }) => id === form)?.steps ?? [];
  return steps.reduce((sum, { planned }) => sum + planned, 0);
};

const Activities = ({ agenda, people, onChange }: Omit<AddPartProps, 'deck'>) => {
  const words = useWords();
  const language = useLanguage();
  return (
    <section class="stack" aria-label={words('room.agenda.add-activity')}>
      <p class="label">{words('room.agenda.add-activity')}</p>
      <ul class="picklist">
        {addableActivities.map((activity) => (
          <li key={activity}>
            <Button wide onClick={() => onChange(addActivity(agenda, activity, people))}>
              {words('room.agenda.activity', {
                name: words(activityName(activity)),
                minutes: formatNumber(language, minutesFor(activity, people)),
              })}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
};

export const AddPart = ({ agenda, deck, people, onChange }: AddPartProps) => {
  const words = useWords();
  const [adding, setAdding] = useState<'question' | 'activity'>();
  const add = (changed: Agenda): void => {
    onChange(changed);
    setAdding(undefined);
  };
  if (adding === 'activity') return <Activities agenda={agenda} people={people} onChange={add} />;
  if (adding === 'question') {
    return (
      <QuestionPicker
        deck={deck}
        legend={words('room.agenda.add')}
        chosen={agenda.parts.flatMap((part) => part.question ?? [])}
        onChoose={(asked) => add(addQuestion(agenda, asked, people))}
      />
    );
  }
  return (
    <p class="row">
      <Button look="quiet" onClick={() => setAdding('question')}>
        {words('room.agenda.add')}
      </Button>
      <Button look="quiet" onClick={() => setAdding('activity')}>
        {words('room.agenda.add-activity')}
      </Button>
    </p>
  );
};
