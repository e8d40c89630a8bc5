import type { Language } from '../../../i18n/words.ts';
import { PillGroup } from '../../../ui/choice.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { LayerChoice } from '../join/layer-choice.tsx';
import type { ChoiceFault, Choices } from './choices.ts';

interface AboutConversationProps {
  readonly choices: Choices;
  readonly faults: ReadonlySet<ChoiceFault>;
  readonly needsCode: boolean;
  readonly today: string;
  readonly onChange: (change: Partial<Choices>) => void;
}

const spoken: readonly Language[] = ['nl', 'en'];

/** How the conversation is called, who leads it, for how many. */
export const AboutConversation = ({
  choices,
  faults,
  needsCode,
  today,
  onChange,
}: AboutConversationProps) => {
  const words = useWords();
  const errorOf = (fault: ChoiceFault) => (faults.has(fault) ? words(`room.new.fault.${fault}`) : undefined);
  return (
    <div class="stack stack--wide">
      <TextField
        label={words('room.new.title')}
        hint={words('room.new.title.hint')}
        value={choices.title}
        onInput={(title) => onChange({ title })}
        error={errorOf('title')}
        maxLength={80}
      />
      <TextField
        label={words('room.new.name')}
        hint={words('room.new.name.hint')}
        value={choices.name}
        onInput={(name) => onChange({ name })}
        error={errorOf('name')}
        autocomplete="given-name"
        maxLength={80}
      />
      <TextField
        label={words('room.new.expected')}
        hint={words('room.new.expected.hint')}
        type="number"
        min="1"
        max="200"
        value={choices.expected}
        onInput={(expected) => onChange({ expected })}
        error={errorOf('expected')}
      />
      <TextField
        label={words('room.new.date')}
        hint={words('room.new.date.hint')}
        type="date"
        min={today}
        value={choices.date}
        onInput={(date) => onChange({ date })}
        optional
      />
      {needsCode && (
        <TextField
          label={words('room.new.creation-code')}
          hint={words('room.new.creation-code.hint')}
          value={choices.creationCode}
          onInput={(creationCode) => onChange({ creationCode })}
          error={errorOf('creation-code')}
        />
      )}
      <details>
        <summary>{words('room.new.more')}</summary>
        <div class="stack stack--wide">
          <PillGroup
            legend={words('room.new.language')}
            options={spoken.map((value) => ({ value, label: words(`room.language.${value}`) }))}
            value={choices.language}
            onChange={(value) => onChange({ language: spoken.find((one) => one === value) ?? 'nl' })}
          />
          <TextField
            label={words('room.join.organisation')}
            value={choices.organisation}
            onInput={(organisation) => onChange({ organisation })}
            optional
            autocomplete="organization"
            maxLength={80}
          />
          <LayerChoice value={choices.layer} onChange={(layer) => onChange({ layer })} />
        </div>
      </details>
    </div>
  );
};
