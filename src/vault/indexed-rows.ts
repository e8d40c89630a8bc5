// Rows in IndexedDB. Several tabs share one database and one keyring.
import type { IDBPDatabase } from 'idb';
import { vaultError, type VaultFault } from './fault.ts';
import { createKeyring, isKeyring, type Keyring } from './keyring.ts';
import { openDatabase, type DatabaseOptions } from './open-database.ts';
import type { Place, Row, Rows, RowShelf, RowSource, StoredRow } from './rows.ts';

const KEYRING = 'vault';
/** Chromium acknowledges before the disk has it unless asked otherwise. */
const durable: IDBTransactionOptions = { durability: 'strict' };

const storeOf = (shelf: RowShelf): 'keys' | 'records' => (shelf === 'keys' ? 'keys' : 'records');
const addressOf = (place: Place): IDBValidKey => [place.shelf, place.name];
/** An array sorts after every string, so this spans all names of the shelf. */
const spanOf = (shelf: RowShelf, range: typeof IDBKeyRange): IDBKeyRange => range.bound([shelf], [shelf, []]);

const isAbort = (reason: unknown): boolean => reason instanceof DOMException && reason.name === 'AbortError';

/** Waits for a whole transaction. Which of its promises knows the cause differs per browser; the others say "aborted". */
const finished = async (steps: readonly unknown[]): Promise<void> => {
  const outcomes = await Promise.allSettled(steps);
  const reasons = outcomes.flatMap((outcome): unknown[] =>
    outcome.status === 'rejected' ? [outcome.reason] : [],
  );
  if (reasons.length > 0) throw reasons.find((reason) => !isAbort(reason)) ?? reasons[0];
};

/** The database's keyring; made by whichever tab comes first. */
const keyringOf = async (database: IDBPDatabase): Promise<Keyring> => {
  const found: unknown = await database.get('keyring', KEYRING);
  if (isKeyring(found)) return found;
  // Made before the transaction: IndexedDB would not wait for it.
  const made = await createKeyring();
  const transaction = database.transaction('keyring', 'readwrite', durable);
  const first: unknown = await transaction.store.get(KEYRING);
  await finished([isKeyring(first) ? undefined : transaction.store.put(made, KEYRING), transaction.done]);
  // Some private windows take a key and give nothing back.
  const kept: unknown = await database.get('keyring', KEYRING);
  if (!isKeyring(kept)) throw vaultError({ type: 'refused' });
  return kept;
};

const rowsOf = (database: IDBPDatabase, keyring: Keyring): Rows => ({
  keyring,
  read: async (place): Promise<StoredRow | undefined> => database.get(storeOf(place.shelf), addressOf(place)),
  readAll: async (shelf): Promise<readonly StoredRow[]> =>
    database.getAll(storeOf(shelf), spanOf(shelf, IDBKeyRange)),
  write: async (row: Row) => {
    const transaction = database.transaction(storeOf(row.shelf), 'readwrite', durable);
    await finished([transaction.store.put(row), transaction.done]);
  },
  remove: async (places) => {
    const transaction = database.transaction(['records', 'keys'], 'readwrite', durable);
    const removals = places.map((place) =>
      transaction.objectStore(storeOf(place.shelf)).delete(addressOf(place)),
    );
    await finished([...removals, transaction.done]);
  },
  close: () => database.close(),
});

/** False where another tab does not let go yet: it is deleted as soon as that one does. */
const deleteDatabase = (factory: IDBFactory, name: string): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const request = factory.deleteDatabase(name);
    request.addEventListener('success', () => resolve(true));
    request.addEventListener('blocked', () => resolve(false));
    request.addEventListener('error', () => reject(request.error ?? vaultError({ type: 'refused' })));
  });

const emptyDatabase = async (database: IDBPDatabase): Promise<void> => {
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite', durable);
  await finished([...stores.map((store) => transaction.objectStore(store).clear()), transaction.done]);
  database.close();
};

export const createIndexedRows = (
  options: Omit<DatabaseOptions, 'onTaken'> & { readonly onLost: (fault: VaultFault) => void },
): RowSource => {
  let taken: VaultFault | undefined;
  const open = async (): Promise<IDBPDatabase> => {
    if (taken !== undefined) throw vaultError(taken);
    const onTaken = (fault: VaultFault): void => {
      taken = fault;
      options.onLost(fault);
    };
    return openDatabase({ ...options, onTaken });
  };
  return {
    kind: 'kept',
    open: async () => {
      const database = await open();
      try {
        return rowsOf(database, await keyringOf(database));
      } catch (error) {
        database.close();
        throw error;
      }
    },
    erase: async () => {
      // Emptied first, so that nothing is left even where an older tab holds up the deletion.
      // A database of a newer version does not open here, but can be deleted.
      const isEmpty = await open()
        .then(emptyDatabase)
        .then(
          () => true,
          () => false,
        );
      const isDeleted = await deleteDatabase(options.factory, options.name);
      if (!isEmpty && !isDeleted) throw vaultError({ type: 'blocked' });
      taken = undefined;
    },
  };
};
