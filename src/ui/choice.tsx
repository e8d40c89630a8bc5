// Choosing: one of a few, yes or no, or what to vote for.
import { useId } from 'preact/hooks';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** Under the label, in smaller type. */
  readonly more?: string;
}

interface GroupProps {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** What is wrong and what to do; announced when it appears. */
  readonly error?: string | undefined;
}

interface LegendProps {
  readonly text: string;
  readonly hint: string | undefined;
  readonly hintId: string;
  readonly error: string | undefined;
  readonly errorId: string;
}

const Legend = ({ text, hint, hintId, error, errorId }: LegendProps) => (
  <>
    <legend class="label">{text}</legend>
    {hint !== undefined && (
      <p class="hint" id={hintId}>
        {hint}
      </p>
    )}
    <p class="error" id={errorId} aria-live="polite">
      {error}
    </p>
  </>
);

const describedBy = ({ hint, hintId, error, errorId }: Omit<LegendProps, 'text'>): string | undefined => {
  const ids = [...(error === undefined ? [] : [errorId]), ...(hint === undefined ? [] : [hintId])];
  return ids.length === 0 ? undefined : ids.join(' ');
};

/** One of a few, each on its own line. */
export const ChoiceGroup = ({ legend, options, value, onChange, hint, error }: GroupProps) => {
  const name = useId();
  const about = { hint, hintId: `${name}-hint`, error, errorId: `${name}-error` };
  return (
    <fieldset aria-describedby={describedBy(about)} data-fault={error !== undefined}>
      <Legend text={legend} {...about} />
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            class="utrecht-radio-button utrecht-radio-button--html-input"
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.more === undefined ? (
            option.label
          ) : (
            <span class="choice__text">
              <span>{option.label}</span> <span class="small soft">{option.more}</span>
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
};

/** One of a few words side by side: a filter, a mode. */
export const PillGroup = ({ legend, options, value, onChange, hint, error }: GroupProps) => {
  const name = useId();
  const about = { hint, hintId: `${name}-hint`, error, errorId: `${name}-error` };
  return (
    <fieldset aria-describedby={describedBy(about)} data-fault={error !== undefined}>
      <Legend text={legend} {...about} />
      <div class="pills">
        {options.map((option) => (
          <label class="pill" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export const Checkbox = ({ label, checked, onChange }: CheckboxProps) => (
  <label class="choice">
    <input
      class="utrecht-checkbox utrecht-checkbox--html-input"
      type="checkbox"
      checked={checked}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    {label}
  </label>
);

interface VotesProps {
  readonly legend: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
  /** `one`: choosing another moves the dot; `many`: at most one on each line. */
  readonly mode?: 'one' | 'many';
}

/** A dot on a line says what you want to talk about, not what is true. */
export const Votes = ({ legend, options, chosen, onToggle, mode = 'many' }: VotesProps) => {
  const name = useId();
  return (
    <fieldset>
      <legend class="label">{legend}</legend>
      <div class="votes">
        {options.map((option) => (
          <label class="vote" key={option.value}>
            <input
              type={mode === 'one' ? 'radio' : 'checkbox'}
              name={name}
              value={option.value}
              checked={chosen.includes(option.value)}
              onChange={() => onToggle(option.value)}
            />
            <span class="vote__line">
              <svg viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="12" cy="12" r="9" />
              </svg>
              <span>{option.label}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
};
