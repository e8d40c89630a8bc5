// One SQLite file with all rooms, used from the worker thread only. Synchronous, one connection, one writer.
import { DatabaseSync } from 'node:sqlite';
import { concatBytes, type Bytes } from '../../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../../basics/hex.ts';
import { ENTRY_PREFIX, positionIn, splitEntries } from '../../relay/entry-bytes.ts';
import type { LoadedRoom, RoomWrite } from '../../relay/storage.ts';
import { migrate } from './migrations.ts';

export interface Database {
  load(room: string): LoadedRoom | undefined;
  read(room: string, after: number, most: number): Bytes;
  slotsByAuthor(room: string, author: Bytes): readonly number[];
  commit(writes: readonly RoomWrite[]): void;
  erase(rooms: readonly string[]): void;
  expired(day: number): readonly string[];
  close(): void;
}

const SEALED = 3;
const roomBytes = (room: string): Bytes => hexToBytes(room) ?? new Uint8Array();
const own = (value: unknown): Bytes => new Uint8Array(value instanceof Uint8Array ? value : []);

/** How the file is opened: durable at every commit, one process at a time, freed bytes overwritten. */
const pragmas = `
  PRAGMA busy_timeout = 2000;
  PRAGMA locking_mode = EXCLUSIVE;
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
  PRAGMA temp_store = MEMORY;
  PRAGMA cache_size = -65536;`;

const statementsOf = (database: DatabaseSync) => ({
  id: database.prepare('SELECT id FROM rooms WHERE room = ?'),
  load: database.prepare('SELECT id, record FROM rooms WHERE room = ?'),
  positions: database.prepare(
    `SELECT seq, length(entry) AS size, substr(entry, ${ENTRY_PREFIX}, 1) = x'01' AS tombstone,
       substr(entry, ${ENTRY_PREFIX + 1} +
         CASE substr(entry, ${ENTRY_PREFIX}, 1) WHEN x'01' THEN 48 ELSE 24 END, 16) AS env_id
     FROM entries WHERE room = ? ORDER BY seq`,
  ),
  page: database.prepare('SELECT entry FROM entries WHERE room = ? AND seq > ? ORDER BY seq'),
  slots: database.prepare(
    `SELECT seq FROM entries WHERE room = ? AND substr(entry, ${ENTRY_PREFIX}, 1) = x'00'
       AND substr(entry, ${ENTRY_PREFIX + 2}, 1) = x'0${SEALED}' AND substr(entry, ${ENTRY_PREFIX + 57}, 8) = ?
     ORDER BY seq`,
  ),
  keep: database.prepare(
    `INSERT INTO rooms (room, record, expires) VALUES (?, ?, ?)
     ON CONFLICT (room) DO UPDATE SET record = excluded.record, expires = excluded.expires`,
  ),
  append: database.prepare('INSERT INTO entries (room, seq, entry) VALUES (?, ?, ?)'),
  replace: database.prepare('UPDATE entries SET entry = ? WHERE room = ? AND seq = ?'),
  eraseEntries: database.prepare('DELETE FROM entries WHERE room = ?'),
  eraseRoom: database.prepare('DELETE FROM rooms WHERE id = ?'),
  expired: database.prepare('SELECT room FROM rooms WHERE expires <= ?'),
});

/** Opens or makes the file. Throws where it is no database, is in use elsewhere or comes from a newer version. */
export const openDatabase = (path: string, mostPages?: number): Database => {
  const database = new DatabaseSync(path);
  database.exec(pragmas);
  if (mostPages !== undefined) database.exec(`PRAGMA max_page_count = ${mostPages}`);
  migrate(database);
  const statements = statementsOf(database);
  const ids = new Map<string, number>();

  const idOf = (room: string): number | undefined => {
    const known = ids.get(room);
    if (known !== undefined) return known;
    const row = statements.id.get(roomBytes(room));
    if (row === undefined) return undefined;
    ids.set(room, Number(row['id']));
    return Number(row['id']);
  };

  const inTransaction = (work: () => void): void => {
    database.exec('BEGIN IMMEDIATE');
    try {
      work();
      database.exec('COMMIT');
    } catch (error) {
      ids.clear();
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  };

  /** What was overwritten still lies in the write-ahead log: move it into the file and empty the log. */
  // At the start too: the process may have died between a commit and this.
  let mustEmptyLog = true;
  const emptyLog = (): void => {
    if (!mustEmptyLog) return;
    try {
      database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      mustEmptyLog = false;
    } catch {
      // The transaction itself is durable; the log is emptied after the next one.
    }
  };

  const writeRoom = ({ room, record, entries, replaced }: RoomWrite): void => {
    if (record !== undefined) statements.keep.run(roomBytes(room), record.text, record.expires);
    const id = idOf(room);
    if (id === undefined) throw new Error('entries for an unknown room');
    for (const entry of splitEntries(entries)) statements.append.run(id, positionIn(entry), entry);
    for (const { seq, entry } of replaced) statements.replace.run(entry, id, seq);
  };

  emptyLog();
  return {
    load: (room) => {
      const row = statements.load.get(roomBytes(room));
      if (row === undefined) return undefined;
      const envIds: Bytes[] = [];
      const tombstones: number[] = [];
      let bytes = 0;
      for (const position of statements.positions.iterate(Number(row['id']))) {
        envIds.push(own(position['env_id']));
        bytes += Number(position['size']);
        if (position['tombstone'] === 1) tombstones.push(Number(position['seq']));
      }
      return { record: String(row['record']), envIds: concatBytes(...envIds), tombstones, bytes };
    },
    read: (room, after, most) => {
      const page: Bytes[] = [];
      let size = 0;
      for (const row of statements.page.iterate(idOf(room) ?? 0, after)) {
        const entry = own(row['entry']);
        if (page.length > 0 && size + entry.length > most) break;
        page.push(entry);
        size += entry.length;
        if (size >= most) break;
      }
      return concatBytes(...page);
    },
    slotsByAuthor: (room, author) =>
      statements.slots.all(idOf(room) ?? 0, author).map((row) => Number(row['seq'])),
    commit: (writes) => {
      inTransaction(() => {
        for (const write of writes) writeRoom(write);
      });
      mustEmptyLog ||= writes.some(({ replaced }) => replaced.length > 0);
      emptyLog();
    },
    erase: (rooms) => {
      inTransaction(() => {
        for (const room of rooms) {
          const id = idOf(room);
          if (id === undefined) continue;
          statements.eraseEntries.run(id);
          statements.eraseRoom.run(id);
          ids.delete(room);
        }
      });
      mustEmptyLog = true;
      emptyLog();
    },
    expired: (day) => statements.expired.all(day).map((row) => bytesToHex(own(row['room']))),
    close: () => {
      mustEmptyLog = true;
      emptyLog();
      database.close();
    },
  };
};
