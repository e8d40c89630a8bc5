// Text fields with everything a screen reader needs: label, hint and error are tied to the field.
import { useId } from 'preact/hooks';
import { useWords } from './language.tsx';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string | undefined;
  /** What is wrong and what to do; announced when it appears. */
  readonly error?: string | undefined;
  readonly optional?: boolean;
  readonly name?: string;
  readonly id?: string;
  readonly onBlur?: () => void;
}

interface Wiring {
  readonly id: string;
  readonly hintId: string | undefined;
  readonly errorId: string | undefined;
  readonly describedBy: string | undefined;
}

const useWiring = ({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>): Wiring => {
  const made = useId();
  const own = id ?? made;
  const hintId = hint === undefined ? undefined : `${own}-hint`;
  const errorId = error === undefined ? undefined : `${own}-error`;
  const described = [errorId, hintId].filter((part) => part !== undefined).join(' ');
  return { id: own, hintId, errorId, describedBy: described === '' ? undefined : described };
};

const Above = ({ field, wiring }: { readonly field: FieldProps; readonly wiring: Wiring }) => {
  const words = useWords();
  return (
    <>
      <label class="utrecht-form-label" for={wiring.id}>
        {field.label}
        {field.optional && <span class="soft"> {words('ui.field.optional')}</span>}
      </label>
      {field.hint !== undefined && (
        <p class="hint" id={wiring.hintId}>
          {field.hint}
        </p>
      )}
      <p class="error" id={wiring.errorId} aria-live="polite">
        {field.error}
      </p>
    </>
  );
};

interface TextFieldProps extends FieldProps {
  readonly type?: 'text' | 'password' | 'date' | 'number';
  readonly autocomplete?: string;
  /** A code people copy by hand: wide letters, capitals, no spelling help. */
  readonly code?: boolean;
  readonly maxLength?: number;
  readonly min?: string;
  readonly max?: string;
  /** Offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[] | undefined;
}

export const TextField = (props: TextFieldProps) => {
  const wiring = useWiring(props);
  const { suggestions } = props;
  const listId = suggestions === undefined ? undefined : `${wiring.id}-list`;
  return (
    <div class="field">
      <Above field={props} wiring={wiring} />
      <input
        class={`utrecht-textbox utrecht-textbox--html-input${props.code ? ' textbox--code' : ''}`}
        id={wiring.id}
        name={props.name}
        // Preact types an input per kind; a union of kinds fits none of them.
        type={(props.type ?? 'text') as 'text'}
        value={props.value}
        autocomplete={props.autocomplete ?? 'off'}
        autocapitalize={props.code ? 'characters' : undefined}
        spellcheck={props.code ? false : undefined}
        maxLength={props.maxLength}
        min={props.min}
        max={props.max}
        aria-invalid={props.error === undefined ? undefined : 'true'}
        aria-describedby={wiring.describedBy}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onBlur}
        list={listId}
      />
      {suggestions !== undefined && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </div>
  );
};

interface TextAreaProps extends FieldProps {
  readonly rows?: number;
  /** Lines as on a paper card. */
  readonly lined?: boolean;
}

export const TextArea = (props: TextAreaProps) => {
  const wiring = useWiring(props);
  return (
    <div class="field">
      <Above field={props} wiring={wiring} />
      <textarea
        class={`utrecht-textarea utrecht-textarea--html-textarea${props.lined ? ' lined' : ''}`}
        id={wiring.id}
        name={props.name}
        rows={props.rows ?? 4}
        value={props.value}
        aria-invalid={props.error === undefined ? undefined : 'true'}
        aria-describedby={wiring.describedBy}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onBlur}
      />
    </div>
  );
};
