// Where IndexedDB is refused: the same sealed rows, gone when the window closes.
import { createKeyring, type Keyring } from './keyring.ts';
import type { Place, Row, RowSource } from './rows.ts';

const addressOf = (place: Place): string => `${place.shelf}/${place.name}`;

export const createMemoryRows = (): RowSource => {
  const rows = new Map<string, Row>();
  let keyring: Promise<Keyring> | undefined;
  return {
    kind: 'memory',
    open: async () => {
      keyring ??= createKeyring();
      return {
        keyring: await keyring,
        read: (place) => Promise.resolve(rows.get(addressOf(place))),
        readAll: (shelf) => Promise.resolve([...rows.values()].filter((row) => row.shelf === shelf)),
        write: (row) => {
          rows.set(addressOf(row), row);
          return Promise.resolve();
        },
        remove: (places) => {
          for (const place of places) rows.delete(addressOf(place));
          return Promise.resolve();
        },
        close: () => undefined,
      };
    },
    erase: () => {
      rows.clear();
      keyring = undefined;
      return Promise.resolve();
    },
  };
};
