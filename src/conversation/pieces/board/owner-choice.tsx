// Whose case or decision it is: the facilitator names one of those at the table.
import { useId } from 'preact/hooks';
import { presentIn } from '../../kernel/people.ts';
import type { StepProps } from './step-words.ts';

export const OwnerChoice = ({ state, part, view, act, name, words }: StepProps) => {
  const id = useId();
  return (
    <p class="field">
      <label class="utrecht-form-label" for={id}>
        {words(`${name}.owner`)}
      </label>
      <select
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        value={state.owner ?? ''}
        onChange={(event) => {
          const ref = event.currentTarget.value;
          if (ref !== '') act.say(part.id, { type: 'owner-named', ref });
        }}
      >
        <option value="">–</option>
        {presentIn(view.conversation).map((person) => (
          <option key={person.ref} value={person.ref}>
            {person.name}
          </option>
        ))}
      </select>
    </p>
  );
};
