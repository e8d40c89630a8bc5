// What was typed when no name would stand beside it, in a round that has names by now: it goes along only when its
// writer says so.
import type { TableActs, TextView } from '../kernel/view.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { useWords } from '../../ui/language.tsx';

interface HeldProps {
  readonly drafts: readonly TextView[];
  readonly act: Pick<TableActs, 'write'>;
}

export const Held = ({ drafts, act }: HeldProps) => {
  const words = useWords();
  const held = drafts.filter((draft) => draft.held && draft.text.trim() !== '');
  if (held.length === 0) return null;
  return (
    <div class="stack">
      <Alert kind="mind" title={words('write.held')} live>
        {words('write.held.text')}
      </Alert>
      <Button
        wide
        onClick={() => {
          // Written again, now that the writer knows of the name.
          for (const { field, text } of held) act.write(field, text);
        }}
      >
        {words('write.held.go')}
      </Button>
    </div>
  );
};
