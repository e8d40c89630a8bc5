// The facilitator writes an agreement down while everybody sees it: what, needs, who, when, where it lies.
import { useId, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { PillGroup } from '../../../ui/choice.tsx';
import { TextArea, TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { levels, type Level } from '../../kernel/activity.ts';
import type { ActivityViewProps } from '../../kernel/view.ts';
import { useUnsaid } from '../../pieces/unsaid.tsx';
import { RecognisableHint } from '../../pieces/recognisable-hint.tsx';
import { levelWords } from '../../kernel/level-words.ts';
import { readAgreement } from './read-typed.ts';
import type { Agreement, HarvestState } from './state.ts';

interface AgreementFormProps {
  /** What this device kept, and where that is kept. */
  readonly table: Pick<ActivityViewProps<HarvestState>, 'view' | 'act'>;
  readonly start: Agreement;
  /** Names at the table. */
  readonly names: readonly string[];
  /** ISO day. */
  readonly today: string;
  /** While typing too, as soon as there is an agreement in it. */
  readonly onSay: (agreement: Agreement) => void;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Milliseconds without a key: then everybody reads along. */
const pause = 1000;

export const agreementField = (key: string): string => `agreement:${key}`;

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

export const AgreementForm = (props: AgreementFormProps) => {
  const { table, start, names, today, onSay, onDone, onCancel } = props;
  const words = useWords();
  const [isMissing, setIsMissing] = useState(false);
  const unsaid = useUnsaid({
    ...table,
    field: agreementField(start.key),
    start,
    read: readAgreement,
    say: (typed) => {
      if (typed.what.trim() === '') return false;
      onSay(typed);
      return true;
    },
    pause,
  });
  const agreement = unsaid.value;
  const change = (part: Partial<Agreement>) => unsaid.type({ ...agreement, ...part });
  const { day: _, ...undated } = agreement;
  return (
    <form
      class="stack slip"
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(agreement.what.trim() === '');
        if (agreement.what.trim() === '') return;
        unsaid.put();
        onDone();
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
      <RecognisableHint text={agreement.what} onInput={(what) => change({ what })} />
      <RecognisableHint text={agreement.needs} onInput={(needs) => change({ needs })} />
      <Owner owner={agreement.owner} names={names} onChange={(owner) => change({ owner })} />
      <TextField
        label={words('harvest.day')}
        type="date"
        min={today}
        value={agreement.day ?? ''}
        onInput={(day) => unsaid.type(day === '' ? undated : { ...agreement, day })}
      />
      <PillGroup
        legend={words('harvest.level')}
        options={levels.map((level) => ({ value: level, label: words(levelWords[level]) }))}
        value={agreement.level}
        onChange={(level) => change({ level: level as Level })}
      />
      <p class="row">
        <Button type="submit">{words('harvest.save')}</Button>
        <Button
          look="quiet"
          onClick={() => {
            unsaid.forget();
            onCancel();
          }}
        >
          {words('harvest.cancel')}
        </Button>
      </p>
    </form>
  );
};
