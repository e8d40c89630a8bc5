// Before the first step: the door, and who sits at the table.
import { isSamePerson, peopleIn } from '../../../conversation/kernel/people.ts';
import { useWords } from '../../../ui/language.tsx';
import { QrCode } from '../../../ui/qr-code.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { codePlace } from '../public-address.ts';
import { useTable } from '../table-context.tsx';

export const BeforeStart = () => {
  const words = useWords();
  const { view } = useTable();
  const { conversation, host, me } = view.value;
  const names = peopleIn(conversation).filter(({ ref }) => !isSamePerson(conversation, ref, me.ref));
  return (
    <section class="stage" aria-labelledby="door-title">
      <h2 id="door-title">
        {words(host?.qr === undefined ? 'room.door.now-not-open' : 'room.door.now-open')}
      </h2>
      {host?.qr !== undefined && <QrCode text={host.qr} label={words('room.door.qr')} />}
      {host?.code !== undefined && (
        <p class="door-code">
          {words('room.door.type-at', { address: codePlace(conversation.language) })}{' '}
          <strong>{host.code}</strong>
        </p>
      )}
      <div role="status" class="at-table">
        {names.length === 0 ? (
          <Empty title={words('room.host.first')} heading="h3">
            <p>{words('room.host.first.next')}</p>
          </Empty>
        ) : (
          <>
            <h3>{words('room.host.at-table', { count: names.length })}</h3>
            <ul class="names">
              {names.map(({ ref, name }) => (
                <li key={ref} dir="auto">
                  {name}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
};
