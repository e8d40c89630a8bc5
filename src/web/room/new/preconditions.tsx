// What must be in order before a group comes together. After an incident nearby each line is ticked, or it does not open.
import type { Occasion } from '../../../conversation/programmes/occasions.ts';
import { Alert } from '../../../ui/alert.tsx';
import { Checkbox } from '../../../ui/choice.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Sheet } from '../../../ui/sheet.tsx';

interface PreconditionsProps {
  readonly occasion: Occasion;
  /** Ids of those that were ticked. */
  readonly inOrder: readonly string[];
  readonly hasAftercare: boolean;
  readonly onChange: (inOrder: readonly string[]) => void;
}

const Ticks = ({ occasion, inOrder, onChange }: Omit<PreconditionsProps, 'hasAftercare'>) => {
  const words = useWords();
  const left = occasion.preconditions.filter((id) => !inOrder.includes(id)).length;
  return (
    <fieldset>
      <legend class="label">{words('room.new.preconditions.tick')}</legend>
      {occasion.preconditions.map((id) => (
        <Checkbox
          key={id}
          label={words(id)}
          checked={inOrder.includes(id)}
          onChange={(checked) =>
            onChange(checked ? [...inOrder, id] : inOrder.filter((other) => other !== id))
          }
        />
      ))}
      <p role="status" class="small soft">
        {words(left > 0 ? 'room.new.preconditions.left' : 'room.new.preconditions.done', { left })}
      </p>
    </fieldset>
  );
};

export const Preconditions = ({ occasion, inOrder, hasAftercare, onChange }: PreconditionsProps) => {
  const words = useWords();
  if (occasion.preconditions.length === 0) return null;
  return (
    <Sheet title={words('room.new.preconditions')} small>
      {occasion.needsAftercare && !hasAftercare && (
        <Alert kind="fault" title={words('room.new.no-aftercare')} live>
          {words('room.new.no-aftercare.next')}
        </Alert>
      )}
      {occasion.needsAftercare && hasAftercare && (
        <Ticks occasion={occasion} inOrder={inOrder} onChange={onChange} />
      )}
      {!(occasion.needsAftercare && hasAftercare) && (
        <ul class="plain-list">
          {occasion.preconditions.map((id) => (
            <li key={id}>{words(id)}</li>
          ))}
        </ul>
      )}
    </Sheet>
  );
};
