// Two lessons that say the same become one.
import { useId } from 'preact/hooks';
import { useWords } from '../../../ui/language.tsx';
import type { Kept } from './state.ts';

interface MergeProps {
  readonly others: readonly Kept[];
  readonly onMerge: (other: Kept) => void;
}

export const Merge = ({ others, onMerge }: MergeProps) => {
  const words = useWords();
  const id = useId();
  if (others.length === 0) return null;
  return (
    <span class="field">
      <label class="sr" for={id}>
        {words('harvest.merge')}
      </label>
      <select
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        value=""
        onChange={(event) => {
          const other = others.find(({ key }) => key === event.currentTarget.value);
          if (other) onMerge(other);
        }}
      >
        <option value="">{words('harvest.merge')} …</option>
        {others.map(({ key, text }) => (
          <option key={key} value={key}>
            {text.slice(0, 60)}
          </option>
        ))}
      </select>
    </span>
  );
};
