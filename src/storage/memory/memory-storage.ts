// Rooms in memory: for tests, and the shortest description of what a storage must do.
import { concatBytes, equalBytes, type Bytes } from '../../basics/bytes.ts';
import { ok } from '../../basics/result.ts';
import { envIdIn, splitEntries } from '../../relay/entry-bytes.ts';
import type { LoadedRoom, RoomStorage, RoomWrite } from '../../relay/storage.ts';

interface KeptRoom {
  readonly record: string;
  readonly expires: number;
  readonly entries: readonly Bytes[];
}

const written = (kept: KeptRoom | undefined, write: RoomWrite): KeptRoom => {
  const entries = [...(kept?.entries ?? []), ...splitEntries(write.entries)];
  for (const { seq, entry } of write.replaced) entries[seq - 1] = entry;
  return {
    record: write.record?.text ?? kept?.record ?? '',
    expires: write.record?.expires ?? kept?.expires ?? 0,
    entries,
  };
};

const loadedRoom = (kept: KeptRoom): LoadedRoom => ({
  record: kept.record,
  envIds: concatBytes(...kept.entries.map((entry) => envIdIn(entry).envId)),
  tombstones: kept.entries.flatMap((entry, index) => (envIdIn(entry).isTombstone ? [index + 1] : [])),
  bytes: kept.entries.reduce((sum, entry) => sum + entry.length, 0),
});

const CLASS_OFFSET = 13 + 1;
const AUTHOR_OFFSET = 13 + 56;
const SEALED = 3;

const isSlotBy = (entry: Bytes, author: Bytes): boolean =>
  !envIdIn(entry).isTombstone &&
  entry[CLASS_OFFSET] === SEALED &&
  equalBytes(entry.subarray(AUTHOR_OFFSET, AUTHOR_OFFSET + 8), author);

/** A storage that forgets everything when it is dropped. */
export const createMemoryStorage = (): RoomStorage => {
  const rooms = new Map<string, KeptRoom>();

  return {
    load: async (room) => {
      const kept = rooms.get(room);
      return ok(kept === undefined ? undefined : loadedRoom(kept));
    },
    read: async (room, after, most) => {
      const page: Bytes[] = [];
      let size = 0;
      for (const entry of (rooms.get(room)?.entries ?? []).slice(after)) {
        if (page.length > 0 && size + entry.length > most) break;
        page.push(entry);
        size += entry.length;
      }
      return ok(concatBytes(...page));
    },
    slotsByAuthor: async (room, author) =>
      ok(
        (rooms.get(room)?.entries ?? []).flatMap((entry, index) =>
          isSlotBy(entry, author) ? [index + 1] : [],
        ),
      ),
    commit: async (writes) => {
      for (const write of writes) rooms.set(write.room, written(rooms.get(write.room), write));
      return ok(undefined);
    },
    erase: async (erased) => {
      for (const room of erased) rooms.delete(room);
      return ok(undefined);
    },
    expired: async (day) => ok([...rooms].filter(([, { expires }]) => expires <= day).map(([room]) => room)),
    close: async () => rooms.clear(),
  };
};
