// What somebody sees who reads the database without the vault's keys; for tests.

export interface RawRow {
  readonly store: string;
  readonly key: IDBValidKey;
  readonly value: unknown;
}

const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });

/** Every row of every store, as it lies there. */
export const rawRows = async (database: IDBDatabase): Promise<readonly RawRow[]> => {
  const stores = await Promise.all(
    [...database.objectStoreNames].map(async (name): Promise<readonly RawRow[]> => {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([answerOf(store.getAllKeys()), answerOf(store.getAll())]);
      return keys.map((key, index) => ({ store: name, key, value: values[index] }));
    }),
  );
  return stores.flat();
};

/** Opens the vault's database as it is. */
export const openRaw = (factory: IDBFactory): Promise<IDBDatabase> => answerOf(factory.open('leerkring'));
