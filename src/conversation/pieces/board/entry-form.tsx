// Writing an entry: what a person typed is kept on this device until it lies on the table.
import { useId, useState } from 'preact/hooks';
import type { FieldRule, ListRule } from '../../kernel/board/entries.ts';
import { Button } from '../../../ui/button.tsx';
import { PillGroup } from '../../../ui/choice.tsx';
import { TextField } from '../../../ui/field.tsx';
import { WriteField } from '../write-field.tsx';
import { labelOf, type StepProps } from './step-words.ts';

interface EntryFormProps {
  readonly props: StepProps;
  readonly list: string;
  readonly rule: ListRule;
  readonly entryKey: string;
  /** What lies on the table now. */
  readonly start: Readonly<Record<string, string>>;
  readonly onDone: () => void;
  /** Shown where there is something to go back to. */
  readonly onCancel?: () => void;
  /** Texts that are offered in a short field, by field. */
  readonly suggestions?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What choices are called, where it is not in the activity's own words. */
  readonly choices?: Readonly<Record<string, string>> | undefined;
  /** Goes along with what is typed, without a field. */
  readonly besides?: Readonly<Record<string, string>> | undefined;
  /** Fields that it is nothing without, besides the first. */
  readonly needed?: readonly string[];
}

interface FieldProps extends Pick<EntryFormProps, 'suggestions' | 'choices'> {
  readonly props: StepProps;
  readonly field: string;
  readonly rule: FieldRule;
  readonly value: string;
  readonly isMain: boolean;
  readonly error: string | undefined;
  readonly onInput: (value: string) => void;
}

/** Few choices lie side by side, many in a list. */
const mostPills = 6;

const Choices = (given: FieldProps & { rule: readonly string[] }) => {
  const id = useId();
  const { props, field, rule, value, error, choices, onInput } = given;
  const { name, words } = props;
  const options = rule.map((choice) => ({
    value: choice,
    label: choices?.[choice] ?? words(`${name}.${field}.${choice}`),
  }));
  if (rule.length <= mostPills) {
    return (
      <PillGroup
        legend={labelOf(props, field)}
        options={options}
        value={value === '' ? undefined : value}
        error={error}
        onChange={onInput}
      />
    );
  }
  return (
    <p class="field">
      <label class="utrecht-form-label" for={id}>
        {labelOf(props, field)}
      </label>
      <select
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        value={value}
        onChange={(event) => onInput(event.currentTarget.value)}
      >
        <option value="">–</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
  );
};

/** Texts up to this many characters fit on one line. */
const oneLine = 80;

/** From this many characters on a text is a page. */
const aPage = 1000;

const rowsFor = (most: number, isMain: boolean): number => (most >= aPage ? 12 : isMain ? 3 : 2);

const leftIn = (most: number, text: string): number => most - [...text.trim()].length;

/** Said only when it gets short: the last fifth. */
const nearlyFull = (most: number, text: string): number | undefined => {
  const left = leftIn(most, text);
  return left < most / 5 ? left : undefined;
};

const Field = (given: FieldProps) => {
  const { props, field, rule, value, isMain, error, suggestions, onInput } = given;
  const label = labelOf(props, field);
  const line = { label, value, error, onInput };
  if (rule === 'day') return <TextField {...line} type="date" min={props.today} />;
  if (typeof rule !== 'number') return <Choices {...given} rule={rule} />;
  if (rule <= oneLine) return <TextField {...line} maxLength={rule} suggestions={suggestions?.[field]} />;
  return (
    <>
      <WriteField
        label={label}
        rows={rowsFor(rule, isMain)}
        value={value}
        left={nearlyFull(rule, value)}
        onInput={onInput}
      />
      {error !== undefined && (
        <p class="error" role="alert">
          {error}
        </p>
      )}
    </>
  );
};

export const EntryForm = (given: EntryFormProps) => {
  const { props, list, rule, entryKey, start, onDone, onCancel, suggestions, choices } = given;
  const { besides, needed = [] } = given;
  const { part, view, act, words } = props;
  const [main = ''] = Object.keys(rule.fields);
  const keptAs = (field: string): string => `${list}.${entryKey}.${field}`;
  const [values, setValues] = useState(() =>
    Object.fromEntries(
      Object.keys(rule.fields).map((field) => [field, view.typed[keptAs(field)] ?? start[field] ?? '']),
    ),
  );
  const [isMissing, setIsMissing] = useState(false);
  const write = (field: string, text: string): void => {
    setValues({ ...values, [field]: text });
    if (view.step) act.keep(view.step.id, keptAs(field), text);
  };
  const clear = (): void => {
    for (const field of Object.keys(rule.fields)) {
      if (view.step) act.keep(view.step.id, keptAs(field), '');
    }
  };
  const isEmpty = (field: string): boolean => (values[field] ?? '').trim() === '';
  const isAsked = (field: string): boolean => field === main || needed.includes(field);
  const isTooLong = Object.entries(rule.fields).some(
    ([field, most]) => typeof most === 'number' && leftIn(most, values[field] ?? '') < 0,
  );
  const put = (): void => {
    const lacks = [main, ...needed].some(isEmpty);
    setIsMissing(lacks);
    if (lacks || isTooLong) return;
    act.say(part.id, { type: 'entry-written', list, key: entryKey, fields: { ...besides, ...values } });
    clear();
    onDone();
  };
  return (
    <form
      class="stack slip"
      onSubmit={(event) => {
        event.preventDefault();
        put();
      }}
    >
      {Object.entries(rule.fields).map(([field, kind]) => (
        <Field
          key={field}
          props={props}
          field={field}
          rule={kind}
          value={values[field] ?? ''}
          isMain={field === main}
          suggestions={suggestions}
          choices={choices}
          error={
            isMissing && isAsked(field) && isEmpty(field)
              ? words(typeof kind === 'number' ? 'board.missing' : 'board.choose-first')
              : undefined
          }
          onInput={(text) => write(field, text)}
        />
      ))}
      <p class="row">
        <Button type="submit">{words('pen.put')}</Button>
        {onCancel && (
          <Button
            look="quiet"
            onClick={() => {
              clear();
              onCancel();
            }}
          >
            {words('board.cancel')}
          </Button>
        )}
      </p>
    </form>
  );
};
