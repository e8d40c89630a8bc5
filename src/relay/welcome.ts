// The first thing a device hears: where the room stands.
import type { Notice } from '../envelope/notice.ts';
import { dayToIso } from './days.ts';
import type { RelaySettings } from './limits.ts';
import { isHost, erasedOn, type RoomRecord } from './record.ts';

/** `last`: the newest durable position. */
export const welcomeNotice = (
  record: RoomRecord,
  member: string,
  last: number,
  settings: RelaySettings,
): Notice => ({
  type: 'welcome',
  member,
  host: isHost(record, member),
  epoch: record.epoch,
  fenced: record.fenced,
  stopped: record.stoppedOn !== undefined,
  doorClosed: record.doorClosed,
  last,
  expires: dayToIso(erasedOn(record)),
  scopes: record.scopes.map(({ scope, kind, mode, closing }) => ({ scope, kind, mode, closing })),
  tick: settings.tick,
  window: settings.window,
});
