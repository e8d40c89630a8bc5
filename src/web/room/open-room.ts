// A room of this device, opened in this tab: leads it, tells the session when the page hides or comes back.
import { signal, type ReadonlySignal } from '@preact/signals';
import type { Recovery } from '../../sealed/recovery-file.ts';
import type { PaperActs } from '../../session/acts.ts';
import type { Session } from '../../session/session.ts';
import type { SessionView } from '../../session/view.ts';
import { loadMembership } from '../../room/membership.ts';
import { deviceVault } from '../device-vault.ts';
import { browserPorts } from './browser-ports.ts';
import { isBeamerLeading, leadAsBeamer, leadRoom } from './lead-room.ts';
import { learnPublicAddress } from './public-address.ts';

/** A session whose view is a signal. */
export interface OpenRoom {
  readonly room: string;
  readonly view: ReadonlySignal<SessionView>;
  readonly act: Session['act'];
  /** At one device for a whole group. */
  readonly paper?: PaperActs;
}

export type RoomState =
  | { readonly type: 'opening' }
  | { readonly type: 'open'; readonly open: OpenRoom }
  /** This device has no keys for it. */
  | { readonly type: 'unknown' }
  | { readonly type: 'other-tab' };

/** Milliseconds. */
const PATIENCE = 1500;

const watchSession = (room: string, session: Session): OpenRoom => {
  const view = signal(session.view());
  session.subscribe(() => {
    view.value = session.view();
    // Who becomes a host on the way makes links from then on.
    if (view.value.me.host) void learnPublicAddress();
  });
  return { room, view, act: session.act };
};

const tellOfHiding = (session: Session): (() => void) => {
  const onVisibility = () => (document.visibilityState === 'hidden' ? session.hide() : session.nudge());
  const onNetwork = () => session.nudge();
  const onHide = () => session.hide();
  document.addEventListener('visibilitychange', onVisibility);
  addEventListener('pagehide', onHide);
  addEventListener('online', onNetwork);
  // Some networks go without closing a socket; then the line is tried at once instead of after a long silence.
  addEventListener('offline', onNetwork);
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    removeEventListener('pagehide', onHide);
    removeEventListener('online', onNetwork);
    removeEventListener('offline', onNetwork);
  };
};

export interface Opening {
  /** Leads it away from another tab. */
  readonly take?: boolean;
  /** A beamer that carries on alone, until a window that people work in comes back. */
  readonly beamer?: boolean;
  /** What the recovery file holds; known only where the room was just made. */
  readonly recovery?: Recovery | undefined;
}

/** Opens the room. Every change comes through `onState`. */
export const openRoom = async (
  room: string,
  onState: (state: RoomState) => void,
  { take = false, beamer = false, recovery }: Opening = {},
): Promise<void> => {
  onState({ type: 'opening' });
  let leave: () => void = () => undefined;
  let isLost = false;
  const leading = await leadRoom(room, {
    steal: take || (!beamer && (await isBeamerLeading(room))),
    onLost: () => {
      isLost = true;
      leave();
      onState({ type: 'other-tab' });
    },
  });
  if (!leading) return onState({ type: 'other-tab' });
  const endBeamer = beamer ? leadAsBeamer(room) : () => undefined;
  leave = endBeamer;
  const [store, { openSession }] = await Promise.all([
    deviceVault(),
    import('../../session/open-session.ts'),
  ]);
  // Only hosts make links; a slow network must not keep even their room shut.
  if ((await loadMembership(store, room))?.host === true)
    await Promise.race([learnPublicAddress(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  const session = await openSession(room, browserPorts(store), recovery && { recovery });
  if (isLost) return session?.close();
  if (!session) {
    leave();
    leading.stop();
    return onState({ type: 'unknown' });
  }
  const untell = tellOfHiding(session);
  leave = () => {
    untell();
    session.close();
    endBeamer();
  };
  onState({ type: 'open', open: watchSession(room, session) });
};
