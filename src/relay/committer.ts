// Group commit, "flush when idle": at once if no commit runs, otherwise everything that came in meanwhile
// together. One transaction for all rooms; each room gets one answer per commit.
import type { RoomStorage, RoomWrite } from './storage.ts';

export interface Committing {
  /** All changes since the last call as one write, or undefined where there is none. */
  take(): RoomWrite | undefined;
  /** The taken write is durable, or nothing of it was kept. */
  settle(isStored: boolean): void;
}

export interface Committer {
  /** This room has changes. */
  mark(room: Committing): void;
  /** Resolves when nothing waits or runs any more. */
  idle(): Promise<void>;
}

export const createCommitter = (storage: RoomStorage): Committer => {
  const waiting = new Set<Committing>();
  let running: Promise<void> | undefined;

  const takeAll = (): { rooms: Committing[]; writes: RoomWrite[] } => {
    const rooms: Committing[] = [];
    const writes: RoomWrite[] = [];
    for (const room of waiting) {
      const write = room.take();
      if (write === undefined) continue;
      rooms.push(room);
      writes.push(write);
    }
    waiting.clear();
    return { rooms, writes };
  };

  const run = (): void => {
    const { rooms, writes } = takeAll();
    if (writes.length === 0) return;
    running = storage.commit(writes).then((result) => {
      running = undefined;
      // The next commit starts before this one is announced; after a failure the rooms go back first,
      // or the next commit would build on positions that do not exist.
      if (result.ok) run();
      for (const room of rooms) room.settle(result.ok);
      if (running === undefined) run();
    });
  };

  return {
    mark: (room) => {
      waiting.add(room);
      if (running === undefined) run();
    },
    idle: async () => {
      while (running !== undefined) {
        await running;
      }
    },
  };
};
