import { useWords } from '../../../ui/language.tsx';
import { Sheet } from '../../../ui/sheet.tsx';

/** What the server sees and what it does not, before a name is given. */
export const SeenByServer = () => {
  const words = useWords();
  return (
    <Sheet title={words('room.seen.title')} small>
      <p>
        <strong>{words('room.seen.yes')}</strong> {words('room.seen.yes.text')}
      </p>
      <p>
        <strong>{words('room.seen.no')}</strong> {words('room.seen.no.text')}
      </p>
      <p>{words('room.seen.later')}</p>
      <p class="small soft">{words('room.seen.remains')}</p>
    </Sheet>
  );
};
