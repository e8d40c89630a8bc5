// One text, one pen: the facilitator says who holds it.
import { presentIn } from '../kernel/people.ts';
import type { TableActs, TableView } from '../kernel/view.ts';
import { useWords } from '../../ui/language.tsx';
import { useId } from 'preact/hooks';

interface PenProps {
  readonly view: TableView;
  readonly act: Pick<TableActs, 'passPen'>;
}

/** memberRef of who writes the shared text now: the holder, or the host who was never asked to give it away. */
const penHolderOf = (view: TableView): string | undefined =>
  view.step && Object.hasOwn(view.conversation.pens, view.step.id)
    ? view.conversation.pens[view.step.id]
    : undefined;

/** Whether this device writes the shared text of the current step. */
export const hasPen = (view: TableView): boolean => {
  const holder = penHolderOf(view);
  return holder === undefined ? view.me.host : holder === view.me.ref;
};

/** Devices only: somebody without one speaks, and the holder writes. */
export const PenChoice = ({ view, act }: PenProps) => {
  const words = useWords();
  const id = useId();
  const { step, conversation, me } = view;
  if (!step) return null;
  const members = presentIn(conversation).filter(({ ref }) => Object.hasOwn(conversation.members, ref));
  return (
    <p class="field">
      <label class="utrecht-form-label" for={id}>
        {words('pen.who')}
      </label>
      <select
        id={id}
        class="utrecht-textbox utrecht-textbox--html-input"
        value={penHolderOf(view) ?? me.ref}
        onChange={(event) => act.passPen(step.id, event.currentTarget.value)}
      >
        {members.map(({ ref, name }) => (
          <option key={ref} value={ref}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
};
