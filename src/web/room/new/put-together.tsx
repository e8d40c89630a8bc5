// Put together by oneself: why the group comes together, which questions, how long.
import { findOccasion, occasions } from '../../../conversation/programmes/occasions.ts';
import { mostQuestions } from '../../../conversation/programmes/zelf.ts';
import { findQuestion, type Deck } from '../../../deck/deck.ts';
import { formatMinutes } from '../../../i18n/days.ts';
import { Button } from '../../../ui/button.tsx';
import { ChoiceGroup, PillGroup } from '../../../ui/choice.tsx';
import { useLanguage, useWords } from '../../../ui/language.tsx';
import { QuestionPicker } from '../question-picker.tsx';
import type { Choices } from './choices.ts';

const lengths = [30, 45, 60, 75, 90, 120] as const;

interface PutTogetherProps {
  readonly choices: Choices;
  readonly deck: Deck;
  /** No question yet, although it should be made. */
  readonly questionFault: string | undefined;
  /** Forgets what was changed by hand. */
  readonly onChange: (change: Partial<Choices>) => void;
}

/** Why the group comes together. */
export const OccasionChoice = ({ choices, onChange }: Pick<PutTogetherProps, 'choices' | 'onChange'>) => {
  const words = useWords();
  const occasion = findOccasion(choices.occasion);
  return (
    <>
      <ChoiceGroup
        legend={words('room.new.occasion')}
        options={occasions.map(({ id, name }) => ({ value: id, label: words(name) }))}
        value={choices.occasion}
        onChange={(id) => {
          const chosen = findOccasion(id);
          if (chosen) onChange({ occasion: chosen.id, minutes: chosen.minutes });
        }}
      />
      {occasion && <p>{words(occasion.about)}</p>}
    </>
  );
};

const ChosenQuestions = ({ choices, deck, onChange }: Omit<PutTogetherProps, 'questionFault'>) => {
  const words = useWords();
  if (choices.questions.length === 0) return null;
  return (
    <div>
      <h3>{words('room.new.chosen')}</h3>
      <ol class="people">
        {choices.questions.map(({ question }) => {
          const text = findQuestion(deck, question)?.question.text ?? question;
          return (
            <li key={question}>
              <span>{text}</span>
              <Button
                look="quiet"
                label={`${words('room.new.take-away')}: ${text}`}
                onClick={() =>
                  onChange({ questions: choices.questions.filter((one) => one.question !== question) })
                }
              >
                {words('room.new.take-away')}
              </Button>
            </li>
          );
        })}
      </ol>
    </div>
  );
};

export const PutTogether = (props: PutTogetherProps) => {
  const words = useWords();
  const language = useLanguage();
  const { choices, deck, onChange } = props;
  const occasion = findOccasion(choices.occasion);
  return (
    <div class="stack stack--wide">
      <ChosenQuestions {...props} />
      {choices.questions.length < mostQuestions && (
        <QuestionPicker
          key={choices.occasion}
          deck={deck}
          legend={words('room.new.questions')}
          chosen={choices.questions.map(({ question }) => question)}
          audience={occasion?.audiences.length === 1 ? occasion.audiences[0] : undefined}
          error={props.questionFault}
          onChoose={(asked) => onChange({ questions: [...choices.questions, asked] })}
        />
      )}
      <PillGroup
        legend={words('room.new.length')}
        options={lengths.map((minutes) => ({
          value: String(minutes),
          label: formatMinutes(language, minutes),
        }))}
        value={String(choices.minutes)}
        onChange={(minutes) => onChange({ minutes: Number(minutes) })}
      />
    </div>
  );
};
