// Chooses between the facilitator's table, a member's, and none.
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Connection } from '../../session/view.ts';
import { useWords } from '../../ui/language.tsx';
import { useViewsAhead } from './activity-view.tsx';
import { stayAwake } from './awake.ts';
import { MemberRoom } from './member/member-room.tsx';
import { NoTable, type NoTableReason } from './no-table.tsx';
import { useTable } from './table-context.tsx';

const endings: Partial<Record<Connection['type'], NoTableReason>> = {
  removed: 'removed',
  expired: 'expired',
  'unknown-device': 'unknown-device',
  'other-tab': 'other-tab',
};

/** Nothing of the conversation is here yet: it comes, or something keeps it. */
const whyNotOpened = (connection: Connection): NoTableReason => {
  if (connection.type !== 'offline') return 'opening';
  return connection.blocked ? 'blocked' : 'offline';
};

/** Facilitators download their table only when they are one. */
const HostTable = () => {
  const [Host, setHost] = useState<ComponentType>();
  useEffect(() => void import('./host/host-room.tsx').then(({ HostRoom }) => setHost(() => HostRoom)), []);
  return Host ? <Host /> : <NoTable reason="opening" />;
};

export const TableScreen = ({ onHere }: { readonly onHere: () => void }) => {
  const words = useWords();
  const { view } = useTable();
  const { connection, me, step, conversation } = view.value;
  const ending = endings[connection.type];
  const isOn = ending === undefined && step !== undefined && !conversation.stopped;
  const stepName = step ? words(step.plan.name) : words('room.title');

  // Only the step: titles stand in histories, which some browsers send elsewhere.
  useEffect(() => {
    document.title = `${stepName} – Leerkring`;
  }, [stepName]);
  useEffect(() => (isOn ? stayAwake() : undefined), [isOn]);
  useViewsAhead(conversation.agenda, me.host ? 'host' : 'member');

  if (ending !== undefined) return <NoTable reason={ending} onHere={onHere} />;
  if (!conversation.opened) return <NoTable reason={whyNotOpened(connection)} />;
  return me.host ? <HostTable /> : <MemberRoom />;
};
