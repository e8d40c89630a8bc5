// One room on one device: opened, led by this tab, drawn for a member or for the facilitator.
import type { ComponentChildren, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Deck } from '../../deck/deck.ts';
import type { Recovery } from '../../sealed/recovery-file.ts';
import { useLanguage } from '../../ui/language.tsx';
import { today } from '../clock.ts';
import { loadDeck } from '../decks.ts';
import { loadOrganisation } from '../organisation.ts';
import { SpeaksAll } from '../speaks-all.tsx';
import { NoTable, type NoTableReason } from './no-table.tsx';
import { openRoom, type RoomState } from './open-room.ts';
import { AtTable, useTable } from './table-context.tsx';
import './styles/room.css';

interface Around {
  readonly deck: Deck;
  readonly aftercare: readonly string[];
}

const roomInAddress = (): string | undefined => /^#([0-9a-f]{32})$/u.exec(location.hash)?.[1];

const reasonOf = (state: Exclude<RoomState, { readonly type: 'open' }>): NoTableReason =>
  state.type === 'unknown' ? 'unknown-device' : state.type;

export interface RoomPageProps {
  readonly room: string;
  /** Set where the room was just made here: offered as a file first. */
  readonly recovery?: Recovery | undefined;
  /** Shown at the table until it calls `onDone`. */
  readonly before?: ComponentType<{ readonly onDone: () => void }> | undefined;
}

const loadTable = () => import('./table-screen.tsx');

/** The table itself is no part of the first screen: it comes while the room is opened. */
const TableHere = ({ onHere }: { readonly onHere: () => void }) => {
  const [Table, setTable] = useState<ComponentType<{ readonly onHere: () => void }>>();
  useEffect(() => void loadTable().then(({ TableScreen }) => setTable(() => TableScreen)), []);
  return Table ? <Table onHere={onHere} /> : <NoTable reason="opening" />;
};

/** Members bring the words of their agenda; who leads may put any activity on it. */
const SpeaksHere = ({ children }: { readonly children: ComponentChildren }) => {
  const { view } = useTable();
  const { conversation, me } = view.value;
  const onAgenda = conversation.agenda.parts.map(({ activity }) => activity);
  return (
    <SpeaksAll activities={me.host ? 'all' : onAgenda} until={<NoTable reason="opening" />}>
      {children}
    </SpeaksAll>
  );
};

/** Also mounted by the door and by making a conversation, which then stay the same window. */
export const RoomPage = ({ room, recovery, before: Before }: RoomPageProps) => {
  const language = useLanguage();
  const [state, setState] = useState<RoomState>({ type: 'opening' });
  const [around, setAround] = useState<Around>();

  const [isBefore, setIsBefore] = useState(Before !== undefined);
  const goOnHere = () => void openRoom(room, setState, { take: true });

  useEffect(() => void openRoom(room, setState, { recovery }), [room, recovery]);
  useEffect(() => void loadTable(), []);
  useEffect(() => {
    void Promise.all([loadDeck(language), loadOrganisation()]).then(([deck, organisation]) =>
      setAround({
        deck,
        aftercare: (organisation?.aftercare ?? []).map(({ name, contact }) => `${name}: ${contact}`),
      }),
    );
  }, [language]);

  if (state.type !== 'open') return <NoTable reason={reasonOf(state)} onHere={goOnHere} />;
  if (!around) return <NoTable reason="opening" />;
  return (
    <AtTable table={{ ...state.open, ...around, today: today() }}>
      <SpeaksHere>
        {isBefore && Before ? <Before onDone={() => setIsBefore(false)} /> : <TableHere onHere={goOnHere} />}
      </SpeaksHere>
    </AtTable>
  );
};

export const Screen = () => {
  const [room, setRoom] = useState(roomInAddress);
  useEffect(() => {
    const onChange = () => setRoom(roomInAddress());
    addEventListener('hashchange', onChange);
    return () => removeEventListener('hashchange', onChange);
  }, []);
  return room === undefined ? <NoTable reason="no-address" /> : <RoomPage key={room} room={room} />;
};
