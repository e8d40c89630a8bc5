// Which programme: the ready-made ones, those of one's own, and what the chosen one is for.
import { findActivity } from '../../../conversation/activities/find-activity.ts';
import { allProgrammes, programmes, type Programme } from '../../../conversation/programmes/programmes.ts';
import { askingPart, findReadyMade } from '../../../conversation/programmes/ready-made.ts';
import { questionsForActivity, activityNames } from '../../../deck/serves.ts';
import { findQuestion, type Deck } from '../../../deck/deck.ts';
import { formatMinutes } from '../../../i18n/days.ts';
import { ButtonLink } from '../../../ui/button.tsx';
import { ChoiceGroup } from '../../../ui/choice.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { addressOf } from '../../addresses.ts';
import { QuestionPicker } from '../question-picker.tsx';
import { expectedOf, questionFor, type Choices } from './choices.ts';
import type { KeptProgramme } from './own-programmes.ts';

interface ProgrammeChoiceProps {
  readonly choices: Choices;
  readonly kept: readonly KeptProgramme[];
  readonly onChoose: (programme: Programme['id']) => void;
  readonly onOwn: (programme: KeptProgramme) => void;
}

/** Alone, without a room: a page of its own. */
const soloMinutes = 15;

const ownValue = (id: string): string => `own:${id}`;

/** A file that was opened, or an activity that was asked for: not kept on this device. */
const opened = 'opened';

const chosenValue = ({ programme, own }: Choices): string => {
  if (own === undefined) return programme;
  return own.id === undefined ? opened : ownValue(own.id);
};

export const ProgrammeChoice = ({ choices, kept, onChoose, onOwn }: ProgrammeChoiceProps) => {
  const words = useWords();
  const language = useLanguage();
  const { own } = choices;
  const labelOf = ({ name, minutes }: Programme): string =>
    minutes === undefined
      ? words(name)
      : words('room.programme.with-minutes', {
          name: words(name),
          minutes: formatMinutes(language, minutes),
        });
  const options = [
    ...programmes.map((one) => ({ value: one.id, label: labelOf(one), more: words(one.about) })),
    ...kept.map(({ id, name }) => ({ value: ownValue(id), label: name, more: words('room.programme.own') })),
    ...(own !== undefined && own.id === undefined
      ? [{ value: opened, label: own.name, more: words('room.programme.not-kept') }]
      : []),
  ];
  const minutes = formatMinutes(language, soloMinutes);
  return (
    <>
      <ChoiceGroup
        legend={words('room.new.programme')}
        options={options}
        value={chosenValue(choices)}
        onChange={(value) => {
          const mine = kept.find(({ id }) => ownValue(id) === value);
          const ready = programmes.find(({ id }) => id === value);
          if (mine) onOwn(mine);
          else if (ready) onChoose(ready.id);
        }}
      />
      <p>
        <ButtonLink look="quiet" href={addressOf('solo', language)}>
          {words('room.programme.solo', { minutes })}
        </ButtonLink>
      </p>
    </>
  );
};

/** For whom, what they leave with, for how many: of a ready-made programme. */
export const AboutProgramme = ({ choices }: { readonly choices: Choices }) => {
  const words = useWords();
  const found = allProgrammes.find(({ id }) => id === choices.programme);
  if (choices.own !== undefined || !found) return null;
  const people = expectedOf(choices);
  const [least, most] = found.people ?? [1, people];
  return (
    <Sheet title={words(found.name)} small>
      <p>{words(found.forWhom)}</p>
      <p>
        <strong>{words('room.programme.gives')}</strong> {words(found.gives)}
      </p>
      {found.people && <p>{words('room.programme.people', { least, most })}</p>}
      <p role="status">
        {(people < least || people > most) && words('room.programme.outside', { people, least, most })}
      </p>
    </Sheet>
  );
};

interface QuestionOnTableProps {
  readonly choices: Choices;
  readonly deck: Deck;
  readonly onChange: (change: Partial<Choices>) => void;
}

/** The question that lies on the table; another one that the activity is made for can be chosen. */
export const QuestionOnTable = ({ choices, deck, onChange }: QuestionOnTableProps) => {
  const words = useWords();
  const ready = findReadyMade(choices.programme);
  const asking = ready && askingPart(ready);
  const asked = questionFor(choices);
  const found = asked && findQuestion(deck, asked.question);
  const name = activityNames.find((one) => one === asking?.activity);
  if (!asking || name === undefined || !findActivity(name)) return null;
  return (
    <div class="stack">
      {found && (
        <p>
          <strong>{words('room.programme.question')}</strong> {found.question.text}
        </p>
      )}
      <details>
        <summary>{words('room.programme.other-question')}</summary>
        <QuestionPicker
          deck={deck}
          legend={words('room.new.question')}
          chosen={asked ? [asked.question] : []}
          isSingle
          among={new Set(questionsForActivity(name))}
          onChoose={(question) => onChange({ questions: [question] })}
        />
      </details>
    </div>
  );
};
