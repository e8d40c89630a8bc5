// What a person should know besides the step: said once, above it, and gone by itself when it is over.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SessionView } from '../../session/view.ts';
import { Alert } from '../../ui/alert.tsx';
import { useWords } from '../../ui/language.tsx';
import { useTable } from './table-context.tsx';

export type Banner =
  'offline' | 'blocked' | 'connecting' | 'back' | 'pending' | 'lost' | 'differs' | 'memory-only' | 'paused';

/** Milliseconds. */
const backShownFor = 6000;
const pendingAfter = 4000;

/** In the order in which they are shown. `isBack`: just reconnected · `isSlow`: sending takes a while. */
export const bannersOf = (
  view: Pick<SessionView, 'connection' | 'lost' | 'differs' | 'memoryOnly' | 'clock'>,
  { isBack, isSlow }: { readonly isBack: boolean; readonly isSlow: boolean },
): readonly Banner[] => {
  const { connection, differs, memoryOnly, clock } = view;
  const banners: Banner[] = [];
  if (connection.type === 'offline') banners.push(connection.blocked ? 'blocked' : 'offline');
  else if (isBack) banners.push('back');
  else if (isSlow) banners.push('pending');
  if (view.lost > 0) banners.push('lost');
  if (differs !== undefined) banners.push('differs');
  if (clock.paused) banners.push('paused');
  if (memoryOnly) banners.push('memory-only');
  return banners;
};

const looks = {
  offline: { kind: 'mind', drawing: 'offline' },
  blocked: { kind: 'mind', drawing: 'offline' },
  connecting: { kind: 'note', drawing: 'wait' },
  back: { kind: 'good' },
  pending: { kind: 'note', drawing: 'wait' },
  lost: { kind: 'fault' },
  differs: { kind: 'fault' },
  'memory-only': { kind: 'mind' },
  paused: { kind: 'note', drawing: 'wait' },
} as const satisfies Record<Banner, object>;

/** True for a while after the connection came back. */
const useIsBack = (isOnline: boolean): boolean => {
  const wasOffline = useRef(false);
  const [isBack, setIsBack] = useState(false);
  useEffect(() => {
    if (!isOnline) {
      wasOffline.current = true;
      setIsBack(false);
      return undefined;
    }
    if (!wasOffline.current) return undefined;
    wasOffline.current = false;
    setIsBack(true);
    const timer = setTimeout(() => setIsBack(false), backShownFor);
    return () => clearTimeout(timer);
  }, [isOnline]);
  return isBack;
};

/** True once something has waited to be sent for a while, so that the banner does not flicker at every key. */
const useIsSlow = (isWaiting: boolean): boolean => {
  const [isSlow, setIsSlow] = useState(false);
  useEffect(() => {
    if (!isWaiting) {
      setIsSlow(false);
      return undefined;
    }
    const timer = setTimeout(() => setIsSlow(true), pendingAfter);
    return () => clearTimeout(timer);
  }, [isWaiting]);
  return isSlow;
};

export const Banners = () => {
  const words = useWords();
  const { view } = useTable();
  const { connection, pending, me } = view.value;
  const isBack = useIsBack(connection.type !== 'offline');
  const isSlow = useIsSlow(pending > 0);
  const shown = bannersOf(view.value, { isBack, isSlow });
  const idOf = (banner: Banner) =>
    banner === 'memory-only' && me.host ? 'room.banner.memory-only.host' : `room.banner.${banner}`;
  return (
    <div class="banners" role="status">
      {shown.map((banner) => (
        <Alert key={banner} title={words(idOf(banner))} {...looks[banner]}>
          {words(`${idOf(banner)}.next`, { pending })}
        </Alert>
      ))}
    </div>
  );
};
