// Forgetting a room can be undone for a few seconds; it is done when they are over, or when the page goes.
import { useEffect, useRef, useState } from 'preact/hooks';
import { forgetLocal } from '../../../session/local/local-record.ts';
import { deviceVault } from '../../device-vault.ts';

/** Milliseconds. */
const undoFor = 8000;

/** Rooms that are being forgotten: a page that goes gets no time for a database, so the next one finishes it. */
const unfinished = 'leerkring.forgetting';

const readUnfinished = (): readonly string[] => {
  try {
    return (localStorage.getItem(unfinished) ?? '').split(' ').filter((room) => room !== '');
  } catch {
    return [];
  }
};

const writeUnfinished = (rooms: readonly string[]): void => {
  try {
    if (rooms.length === 0) localStorage.removeItem(unfinished);
    else localStorage.setItem(unfinished, rooms.join(' '));
  } catch {
    // Storage refused: this window keeps nothing anyway.
  }
};

const isOff = (room: string): void => writeUnfinished(readUnfinished().filter((other) => other !== room));

const forgetNow = async (room: string): Promise<void> => {
  const vault = await deviceVault();
  await vault.forgetRoom(room, { report: true });
  await forgetLocal(vault, room);
  isOff(room);
};

/** Call before listing: what the page before had no time for. */
export const finishForgetting = async (): Promise<void> => {
  for (const room of readUnfinished()) await forgetNow(room);
};

export interface Forgetting {
  /** The room that can still be called back. */
  readonly leaving: string | undefined;
  /** Rooms that are not shown any more. */
  readonly hidden: ReadonlySet<string>;
  forget(room: string): void;
  undo(): void;
}

export const useForgetting = (): Forgetting => {
  const [leaving, setLeaving] = useState<string>();
  const [hidden, setHidden] = useState<ReadonlySet<string>>(new Set());
  const pending = useRef<string>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const finish = (): void => {
    clearTimeout(timer.current);
    if (pending.current !== undefined) void forgetNow(pending.current);
    pending.current = undefined;
    setLeaving(undefined);
  };
  useEffect(() => {
    addEventListener('pagehide', finish);
    return () => {
      removeEventListener('pagehide', finish);
      finish();
    };
  }, []);

  return {
    leaving,
    hidden,
    forget: (room) => {
      finish();
      pending.current = room;
      writeUnfinished([...readUnfinished(), room]);
      setLeaving(room);
      setHidden((before) => new Set([...before, room]));
      timer.current = setTimeout(finish, undoFor);
    },
    undo: () => {
      const back = pending.current;
      clearTimeout(timer.current);
      pending.current = undefined;
      if (back !== undefined) isOff(back);
      setLeaving(undefined);
      setHidden((before) => new Set([...before].filter((room) => room !== back)));
    },
  };
};
