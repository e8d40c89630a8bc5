// Forgetting a room can be undone for a few seconds; it is done when they are over, or when the page goes.
import { useEffect, useRef, useState } from 'preact/hooks';
import { deviceVault } from '../../device-vault.ts';

/** Milliseconds. */
const undoFor = 8000;

const forgetNow = async (room: string): Promise<void> => {
  const vault = await deviceVault();
  await vault.forgetRoom(room, { report: true });
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
      setLeaving(room);
      setHidden((before) => new Set([...before, room]));
      timer.current = setTimeout(finish, undoFor);
    },
    undo: () => {
      const back = pending.current;
      clearTimeout(timer.current);
      pending.current = undefined;
      setLeaving(undefined);
      setHidden((before) => new Set([...before].filter((room) => room !== back)));
    },
  };
};
