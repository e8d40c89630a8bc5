// The door belongs to the invitation: open for code and QR, ajar for the link that was sent, or closed.
import { PillGroup } from '../../../ui/choice.tsx';
import { Button } from '../../../ui/button.tsx';
import { Alert } from '../../../ui/alert.tsx';
import { TextField } from '../../../ui/field.tsx';
import { useWords } from '../../../ui/language.tsx';
import { Mark } from '../../../ui/mark.tsx';
import { CopyText } from '../copy-text.tsx';
import { useTable } from '../table-context.tsx';

type DoorState = 'open' | 'ajar' | 'closed';

const doors: readonly DoorState[] = ['open', 'ajar', 'closed'];

const DoorSettings = ({ door }: { readonly door: DoorState }) => {
  const words = useWords();
  const { view, act } = useTable();
  const { host } = view.value;
  return (
    <div class="stack">
      <PillGroup
        legend={words('room.door.how')}
        hint={words(`room.door.${door}.hint`)}
        value={door}
        onChange={(value) => act.setDoor(doors.find((one) => one === value) ?? door)}
        options={doors.map((value) => ({ value, label: words(`room.door.${value}.pick`) }))}
      />
      <TextField
        label={words('room.door.expected')}
        hint={words('room.door.expected.hint')}
        type="number"
        min="1"
        max="200"
        value={host?.expected === undefined ? '' : String(host.expected)}
        onInput={(value) => {
          const people = Number.parseInt(value, 10);
          if (people >= 1 && people <= 200) act.setExpected(people);
        }}
      />
      {host?.link === undefined ? (
        <>
          <p class="soft small">{words('room.door.no-link')}</p>
          <p>
            <Button look="quiet" onClick={act.newLink}>
              {words('room.door.new-link')}
            </Button>
          </p>
        </>
      ) : (
        <>
          <CopyText label={words('room.door.link')} text={host.link} />
          <p>
            <Button look="quiet" onClick={act.revokeLink}>
              {words('room.door.revoke')}
            </Button>
          </p>
        </>
      )}
    </div>
  );
};

export const Door = () => {
  const words = useWords();
  const { view, act } = useTable();
  const { host } = view.value;
  if (!host) return null;
  const { door, code, codeBurnt } = host;
  const other = door === 'closed' ? 'open' : 'closed';
  return (
    <div class="stack">
      <div class="door">
        <Mark round={door === 'closed'} />
        <p>
          <strong>{words(`room.door.${door}`)}</strong>
          <br />
          {door === 'open' && code !== undefined && (
            <span class="soft small">{words('room.door.code', { code })}</span>
          )}
        </p>
        <Button look="quiet" onClick={() => act.setDoor(other)}>
          {words(`room.door.${other}.do`)}
        </Button>
      </div>
      {codeBurnt && <Alert kind="mind" title={words('room.door.burnt')} live />}
      <details>
        <summary>{words('room.door.more')}</summary>
        <DoorSettings door={door} />
      </details>
    </div>
  );
};
