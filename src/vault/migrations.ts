// The shape of the database, step by step. A step is never edited once released: add the next one.
import type { IDBPDatabase } from 'idb';

export type Migration = (database: IDBPDatabase) => void;

export const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('keyring');
    database.createObjectStore('records', { keyPath: ['shelf', 'name'] });
    database.createObjectStore('keys', { keyPath: ['shelf', 'name'] });
  },
];

/** Runs the steps that a database of version `from` (0: new) has not had, inside its upgrade. */
export const migrate = (database: IDBPDatabase, from: number, steps: readonly Migration[]): void => {
  for (const step of steps.slice(from)) step(database);
};
