// The facilitator writes an agreement down while everybody sees it: what, needs, who, when, where it lies.
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { PillGroup } from '../../../ui/choice.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { levels, type Level } from '../../kernel/activity.ts';
import { RecognisableHint } from '../../pieces/write-field.tsx';
import { levelWords } from '../../kernel/level-words.ts';
import type { Agreement } from './state.ts';

interface AgreementFormProps {
  readonly start: Agreement;
  /** Names at the table. */
  readonly names: readonly string[];
  /** ISO day. */
  readonly today: string;
  readonly onSave: (agreement: Agreement) => void;
  readonly onCancel: () => void;
}

interface OwnerProps {
  readonly owner: string;
  readonly names: readonly string[];
  readonly onChange: (owner: string) => void;
}

const Owner = ({ owner, names, onChange }: OwnerProps) => {
  const words = useWords();
  const id = useId();
  const known = names.includes(owner) || owner === '' ? names : [owner, ...names];
  return (
    <div class="field">
      <label class="utrecht-form-label" for={id}>
        {words('harvest.owner')}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {words('harvest.owner.hint')}
      </p>
      <select
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        aria-describedby={`${id}-hint`}
        value={owner}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        <option value="">{words('harvest.owner.none')}</option>
        {known.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
};

export const AgreementForm = ({ start, names, today, onSave, onCancel }: AgreementFormProps) => {
  const words = useWords();
  const [agreement, setAgreement] = useState(start);
  const [isMissing, setIsMissing] = useState(false);
  const change = (part: Partial<Agreement>) => setAgreement({ ...agreement, ...part });
  const { day: _, ...undated } = agreement;
  return (
    <form
      class="stack slip"
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(agreement.what.trim() === '');
        if (agreement.what.trim() !== '') onSave(agreement);
      }}
    >
      <TextArea
        label={words('harvest.what')}
        rows={2}
        value={agreement.what}
        error={isMissing ? words('harvest.what.missing') : undefined}
        onInput={(what) => change({ what })}
      />
      <TextArea
        label={words('harvest.needs')}
        rows={2}
        value={agreement.needs}
        onInput={(needs) => change({ needs })}
      />
      <RecognisableHint text={`${agreement.what} ${agreement.needs}`} />
      <Owner owner={agreement.owner} names={names} onChange={(owner) => change({ owner })} />
      <TextField
        label={words('harvest.day')}
        type="date"
        min={today}
        value={agreement.day ?? ''}
        onInput={(day) => setAgreement(day === '' ? undated : { ...agreement, day })}
      />
      <PillGroup
        legend={words('harvest.level')}
        options={levels.map((level) => ({ value: level, label: words(levelWords[level]) }))}
        value={agreement.level}
        onChange={(level) => change({ level: level as Level })}
      />
      <p class="row">
        <Button type="submit">{words('harvest.save')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {words('harvest.cancel')}
        </Button>
      </p>
    </form>
  );
};
