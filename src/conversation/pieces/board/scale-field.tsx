// A dot on a scale: one of a row of numbers, with words at both ends.
import { useId } from 'preact/hooks';
import type { Scale } from '../../kernel/plan.ts';

interface ScaleFieldProps {
  readonly label: string;
  readonly scale: Scale;
  /** Words at its ends. */
  readonly low: string;
  readonly high: string;
  /** The chosen number as text; empty where nothing is chosen. */
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export const numbersOf = ({ least, most }: Scale): readonly number[] =>
  Array.from({ length: most - least + 1 }, (_, index) => least + index);

export const ScaleField = ({ label, scale, low, high, value, onInput }: ScaleFieldProps) => {
  const name = useId();
  return (
    <fieldset class="scale">
      <legend class="label">{label}</legend>
      <div class="scale__numbers">
        {numbersOf(scale).map((number) => (
          <label key={number} class="scale__number">
            <input
              type="radio"
              name={name}
              value={number}
              checked={value === String(number)}
              onChange={() => onInput(String(number))}
            />
            <span>{number}</span>
          </label>
        ))}
      </div>
      <p class="scale__ends soft small">
        <span>
          {scale.least} = {low}
        </span>
        <span>
          {scale.most} = {high}
        </span>
      </p>
    </fieldset>
  );
};
