// "Mijn gesprekken": the rooms of this device. Come back, read what was kept, forget.
import { useEffect, useState } from 'preact/hooks';
import type { Membership } from '../../room/membership.ts';
import { listLocals, type LocalRecord } from '../../session/local/local-record.ts';
import { listMemberships } from '../../room/membership.ts';
import { formatDay } from '../../i18n/days.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { SlimFooter } from '../../ui/danger-line.tsx';
import { Empty } from '../../ui/empty.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { Toast } from '../../ui/toast.tsx';
import { addressOf } from '../addresses.ts';
import { deviceVault } from '../device-vault.ts';
import { DoorHeader } from './door-header.tsx';
import { Inside } from './inside.tsx';
import { KeptReport } from './report/kept-report.tsx';
import { listKeptReports, type KeptReportRecord } from './report/kept-reports.ts';
import { finishForgetting, useForgetting } from './rooms/forgetting.ts';
import { RecoverForm } from './rooms/recover-form.tsx';
import './styles/room.css';

interface KeptRoom {
  readonly room: string;
  readonly title: string;
  readonly day: string;
  readonly host: boolean;
  readonly ended: boolean;
  readonly hasReport: boolean;
  readonly oneDevice: boolean;
}

const toRooms = (
  memberships: readonly Membership[],
  reports: readonly KeptReportRecord[],
  locals: readonly LocalRecord[],
): readonly KeptRoom[] => {
  const byRoom = new Map<string, KeptRoom>();
  for (const { room, report } of reports)
    byRoom.set(room, {
      room,
      title: report.title,
      day: report.day,
      host: false,
      ended: true,
      hasReport: true,
      oneDevice: false,
    });
  for (const { room, title, day, host, ended } of memberships)
    byRoom.set(room, { room, title, day, host, ended, hasReport: byRoom.has(room), oneDevice: false });
  for (const { id: room, title, day, ended } of locals)
    byRoom.set(room, {
      room,
      title,
      day,
      host: true,
      ended,
      hasReport: byRoom.has(room),
      oneDevice: true,
    });
  return [...byRoom.values()].toSorted((left, right) => right.day.localeCompare(left.day));
};

const useRooms = () => {
  const [rooms, setRooms] = useState<readonly KeptRoom[]>();
  const [reports, setReports] = useState<readonly KeptReportRecord[]>([]);
  useEffect(() => {
    void (async () => {
      await finishForgetting();
      const vault = await deviceVault();
      const kept = await listKeptReports(vault);
      setReports(kept);
      setRooms(toRooms(await listMemberships(vault), kept, await listLocals(vault)));
    })();
  }, []);
  return { rooms, reports };
};

export const Screen = () => {
  const words = useWords();
  const language = useLanguage();
  const { rooms, reports } = useRooms();
  const { leaving, hidden, forget, undo } = useForgetting();
  const [reading, setReading] = useState<string>();
  const [entered, setEntered] = useState<string>();
  const read = reports.find(({ room }) => room === reading);
  if (entered !== undefined) return <Inside room={entered} />;
  if (read) return <KeptReport record={read} onBack={() => setReading(undefined)} />;
  const shown = (rooms ?? []).filter(({ room }) => !hidden.has(room));
  return (
    <div class="room room--narrow">
      <DoorHeader page="rooms" />
      <main id="inhoud" tabIndex={-1} class="stack stack--wide">
        <h1>{words('room.rooms.title')}</h1>
        <p>{words('room.rooms.about')}</p>
        {rooms !== undefined && shown.length === 0 && (
          <Empty title={words('room.rooms.none')}>
            <p>
              <ButtonLink look="main" href={addressOf('new', language)}>
                {words('room.rooms.new')}
              </ButtonLink>
            </p>
            <p>
              <ButtonLink href={addressOf('join', language)}>{words('room.rooms.join')}</ButtonLink>
            </p>
          </Empty>
        )}
        <ul class="rooms">
          {shown.map(({ room, title, day, host, ended, hasReport, oneDevice }) => (
            <li key={room} class="sheet stack">
              <h2 dir="auto">{title === '' ? words('room.title') : title}</h2>
              <p class="soft small">
                {[
                  formatDay(language, day, 'long'),
                  ...(oneDevice ? [words('one-device.listed')] : []),
                  ...(host && !oneDevice ? [words('room.rooms.host')] : []),
                  ...(ended ? [words('room.rooms.ended')] : []),
                ].join(' · ')}
              </p>
              <p class="row">
                {hasReport && <Button onClick={() => setReading(room)}>{words('room.rooms.read')}</Button>}
                {!(ended && hasReport) && (
                  <ButtonLink
                    href={`${addressOf(oneDevice ? 'one-device' : 'room', language)}#${room}`}
                    label={`${words(ended ? 'room.rooms.look' : 'room.rooms.back')}: ${title}`}
                  >
                    {words(ended ? 'room.rooms.look' : 'room.rooms.back')}
                  </ButtonLink>
                )}
                <Button
                  look="quiet"
                  onClick={() => forget(room)}
                  label={`${words('room.rooms.forget')}: ${title}`}
                >
                  {words('room.rooms.forget')}
                </Button>
              </p>
            </li>
          ))}
        </ul>
        <RecoverForm onRecovered={setEntered} />
        <Toast
          text={leaving === undefined ? undefined : words('room.rooms.forgotten')}
          action={words('room.rooms.undo')}
          onAction={undo}
        />
      </main>
      <SlimFooter />
    </div>
  );
};
