import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Sheet } from '../../../ui/sheet.tsx';
import { useTable } from '../table-context.tsx';

/** A text that missed its round is never shown by itself: its writer decides, and adding it is with a name. */
export const LateTexts = () => {
  const words = useWords();
  const { view, act } = useTable();
  const { late } = view.value;
  if (late.length === 0) return null;
  return (
    <div class="stack">
      {late.map(({ id, text }) => (
        <Sheet key={id} title={words('room.late.title')}>
          <p>{words('room.late.why')}</p>
          <blockquote class="own-text" dir="auto">
            {text}
          </blockquote>
          <p class="row row--buttons">
            <Button onClick={() => act.late(id, 'add-with-name')}>{words('room.late.add')}</Button>
            <Button look="quiet" onClick={() => act.late(id, 'drop')}>
              {words('room.late.drop')}
            </Button>
          </p>
        </Sheet>
      ))}
    </div>
  );
};
