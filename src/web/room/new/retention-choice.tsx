import { PillGroup } from '../../../ui/choice.tsx';
import { useWords } from '../../../ui/language.tsx';
import type { Choices } from './choices.ts';
import { retentionSpans, type Retention } from './retention.ts';

interface RetentionChoiceProps {
  readonly choices: Choices;
  readonly retention: Retention;
  readonly onChange: (change: Partial<Choices>) => void;
}

/** After how many days the server erases the room; as the server has it unless somebody chooses. */
export const RetentionChoice = ({ choices, retention, onChange }: RetentionChoiceProps) => {
  const words = useWords();
  return (
    <PillGroup
      legend={words('room.new.retention')}
      hint={words('room.new.retention.hint')}
      options={retentionSpans(retention).map((days) => ({
        value: String(days),
        label: words('room.new.retention.days', { days }),
      }))}
      value={String(choices.retentionDays ?? retention.retentionDays)}
      onChange={(days) => onChange({ retentionDays: Number(days) })}
    />
  );
};
