import { Button } from '../../../ui/button.tsx';
import { useWords } from '../../../ui/language.tsx';
import { useTable } from '../table-context.tsx';

/** Who knocked and waits. Never on the beamer. */
export const Lobby = () => {
  const words = useWords();
  const { view, act } = useTable();
  const lobby = view.value.host?.lobby ?? [];
  return (
    <div role="status" class="lobby" hidden={lobby.length === 0}>
      {lobby.length > 0 && (
        <div class="stack">
          <h2 class="label">{words('room.lobby.title', { count: lobby.length })}</h2>
          <ul class="people">
            {lobby.map(({ id, name, organisation }) => (
              <li key={id}>
                <span dir="auto">{organisation === undefined ? name : `${name}, ${organisation}`}</span>
                <Button label={`${words('room.lobby.admit')}: ${name}`} onClick={() => act.admit(id)}>
                  {words('room.lobby.admit')}
                </Button>
                <Button
                  look="quiet"
                  label={`${words('room.lobby.refuse')}: ${name}`}
                  onClick={() => act.refuse(id)}
                >
                  {words('room.lobby.refuse')}
                </Button>
              </li>
            ))}
          </ul>
          {lobby.length > 1 && (
            <p>
              <Button onClick={act.admitAll}>{words('room.lobby.admit-all')}</Button>
            </p>
          )}
        </div>
      )}
    </div>
  );
};
