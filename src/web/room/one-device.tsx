// One device for a whole group: made here or opened again, without a server.
import { useEffect, useState } from 'preact/hooks';
import { signal } from '@preact/signals';
import type { Agenda } from '../../conversation/agenda.ts';
import { viewOf } from '../../conversation/activities/find-view.tsx';
import type { Deck } from '../../deck/deck.ts';
import type { ConversationWish } from '../../session/create-conversation.ts';
import { createLocalTable, openLocalTable } from '../../session/local/local-table.ts';
import type { LocalTable } from '../../session/session.ts';
import { Alert } from '../../ui/alert.tsx';
import { SlimFooter } from '../../ui/danger-line.tsx';
import { useLanguage, useWords } from '../../ui/language.tsx';
import { addressOf } from '../addresses.ts';
import { browserClock, today } from '../clock.ts';
import { loadDeck } from '../decks.ts';
import { deviceVault } from '../device-vault.ts';
import { loadOrganisation } from '../organisation.ts';
import { fetchRules } from '../recognise/recognises-here.tsx';
import { DoorHeader } from './door-header.tsx';
import { HostRoom } from './host/host-room.tsx';
import { loadReport } from './lazy-report.tsx';
import { leadRoom } from './lead-room.ts';
import { NewForm } from './new/new-form.tsx';
import { NoTable } from './no-table.tsx';
import { PeopleForm } from './one-device/people-form.tsx';
import { AtTable, type Table } from './table-context.tsx';
import './styles/room.css';

const tableInAddress = (): string | undefined => /^#([0-9a-f]{32})$/u.exec(location.hash)?.[1];

interface Around {
  readonly deck: Deck;
  readonly aftercare: readonly string[];
}

const localPorts = async () => ({ store: await deviceVault(), clock: browserClock, today });

const watch = (room: string, table: LocalTable) => {
  const view = signal(table.view());
  table.subscribe(() => {
    view.value = table.view();
  });
  addEventListener('pagehide', () => table.hide());
  document.addEventListener('visibilitychange', () => table.hide());
  return { room, view, act: table.act, paper: table.paper };
};

type Opened =
  | { readonly type: 'opening' | 'unknown' | 'other-tab' }
  | { readonly type: 'open'; readonly open: Omit<Table, 'deck' | 'aftercare' | 'today'> };

/** Everything that later steps draw is fetched at once; resolves when the network may go. */
const fetchAll = async ({ parts }: Agenda): Promise<void> => {
  const views = parts.map(({ activity }) => viewOf(activity, 'host')?.());
  await Promise.all([...views, loadReport(), fetchRules()]);
};

/** The conversation itself: the facilitator's table, whose middle says what people do on paper. */
const LocalRoom = ({ room, around }: { readonly room: string; readonly around: Around }) => {
  const [state, setState] = useState<Opened>({ type: 'opening' });
  const [isWhole, setIsWhole] = useState(false);
  const lead = async (steal: boolean): Promise<void> => {
    const leading = await leadRoom(room, { steal, onLost: () => setState({ type: 'other-tab' }) });
    if (!leading) return setState({ type: 'other-tab' });
    const table = await openLocalTable(room, await localPorts());
    setState(table ? { type: 'open', open: watch(room, table) } : { type: 'unknown' });
    // What does not come now is asked for again at its step.
    if (table)
      await fetchAll(table.view().conversation.agenda).then(
        () => setIsWhole(true),
        () => undefined,
      );
  };
  useEffect(() => void lead(false), [room]);
  if (state.type !== 'open')
    return (
      <NoTable
        reason={state.type === 'unknown' ? 'unknown-device' : state.type}
        onHere={() => void lead(true)}
      />
    );
  return (
    <AtTable table={{ ...state.open, ...around, today: today(), isWhole }}>
      <HostRoom />
    </AtTable>
  );
};

/** Where nobody said how many come. */
const usualPeople = 5;

/** What it is about, then who sits round the table; then it begins. */
const Make = ({ around, onMade }: { readonly around: Around; readonly onMade: (room: string) => void }) => {
  const words = useWords();
  const [wish, setWish] = useState<ConversationWish>();
  const make = async (people: readonly string[]): Promise<void> => {
    if (!wish) return;
    const { title, language, deck, agenda, name } = wish;
    onMade(await createLocalTable({ title, language, deck, agenda, name, people }, await localPorts()));
  };
  return (
    <div class="room room--narrow room--wider">
      <DoorHeader page="one-device" />
      <main id="inhoud" tabIndex={-1} class="stack stack--wide">
        <h1>{words('one-device.title')}</h1>
        {wish ? (
          <PeopleForm
            count={wish.expected ?? usualPeople}
            onBack={() => setWish(undefined)}
            onReady={(people) => void make(people)}
          />
        ) : (
          <>
            <p class="lead">{words('one-device.about')}</p>
            <NewForm
              deck={around.deck}
              needsCode={false}
              hasAftercare={around.aftercare.length > 0}
              memoryOnly={false}
              retention={undefined}
              isMaking={false}
              fault={undefined}
              onMake={setWish}
            />
          </>
        )}
      </main>
      <SlimFooter />
    </div>
  );
};

export const Screen = () => {
  const words = useWords();
  const language = useLanguage();
  const [room, setRoom] = useState(tableInAddress);
  const [around, setAround] = useState<Around>();
  useEffect(() => {
    void Promise.all([loadDeck(language), loadOrganisation()]).then(([deck, organisation]) =>
      setAround({
        deck,
        aftercare: (organisation?.aftercare ?? []).map(({ name, contact }) => `${name}: ${contact}`),
      }),
    );
  }, [language]);
  useEffect(() => {
    const onChange = () => setRoom(tableInAddress());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  if (!around) return <Alert drawing="wait" title={words('room.wait')} />;
  if (room !== undefined) return <LocalRoom key={room} room={room} around={around} />;
  return (
    <Make
      around={around}
      onMade={(made) => {
        history.replaceState(null, '', `${addressOf('one-device', language)}#${made}`);
        setRoom(made);
      }}
    />
  );
};
