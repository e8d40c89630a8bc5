// IndexedDB for tests outside a browser.
import * as fake from 'fake-indexeddb';

const {
  IDBFactory,
  IDBKeyRange,
  IDBRequest,
  IDBDatabase,
  IDBTransaction,
  IDBObjectStore,
  IDBIndex,
  IDBCursor,
} = fake;

/** A factory without databases; idb and the vault look for the classes among the globals. */
export const createFakeFactory = (): IDBFactory => {
  Object.assign(globalThis, { IDBKeyRange, IDBRequest, IDBDatabase, IDBTransaction });
  Object.assign(globalThis, { IDBObjectStore, IDBIndex, IDBCursor });
  return new IDBFactory();
};
