// The tables of a server on SQLite, step by step: a released step never changes, a new one is added.
import type { DatabaseSync } from 'node:sqlite';

const steps: readonly string[] = [
  `CREATE TABLE rooms (
     id INTEGER PRIMARY KEY,
     room BLOB NOT NULL UNIQUE,
     record TEXT NOT NULL,
     expires INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX rooms_by_expiry ON rooms (expires);
   CREATE TABLE entries (
     id INTEGER PRIMARY KEY,
     room INTEGER NOT NULL,
     seq INTEGER NOT NULL,
     entry BLOB NOT NULL
   ) STRICT;
   CREATE UNIQUE INDEX entries_by_position ON entries (room, seq);`,
];

/** Brings a database up to date. Throws where it was made by a newer version. */
export const migrate = (database: DatabaseSync): void => {
  const row = database.prepare('PRAGMA user_version').get();
  const done = Number(row?.['user_version'] ?? 0);
  if (done > steps.length) throw new Error('the database was made by a newer version of Leerkring');
  for (const [index, step] of steps.entries()) {
    if (index < done) continue;
    database.exec(`BEGIN; ${step} PRAGMA user_version = ${index + 1}; COMMIT;`);
  }
};
