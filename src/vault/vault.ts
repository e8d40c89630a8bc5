// What a device keeps for itself, sealed under keys that never leave it.
import type { DeviceStore, Shelf } from '../room/ports.ts';
import { deviceKeysToRow, rowToDeviceKeys } from './device-keys-row.ts';
import type { VaultFault } from './fault.ts';
import { inspectRows, type BrokenRecord } from './inspect.ts';
import { createNoteStore, type NoteStore } from './notes.ts';
import { openRecord, placeOf, sealRecord, type OpenedRecord } from './record.ts';
import { createRowAccess } from './row-access.ts';
import type { PlatformKeys, Rows, RowShelf, RowSource, StoredRow } from './rows.ts';
import { createTurns } from './turns.ts';

/** Everything rejects with a VaultError only; broken records are left out of answers and told by `inspect`. */
export interface Vault extends DeviceStore {
  /** Why nothing survives closing the window; undefined where it does. */
  readonly memoryBecause: VaultFault | undefined;
  readonly notes: NoteStore;
  /** Records that cannot be read any more, from all shelves. */
  inspect(): Promise<readonly BrokenRecord[]>;
  /** Removes what `inspect` found. */
  forgetBroken(): Promise<void>;
  /** Whatever is kept under keys that begin with the room's id, its key pairs too; its report only if asked. */
  forgetRoom(room: string, options?: { readonly report: boolean }): Promise<void>;
  /** Everything, the keys of the vault too. Other tabs lose it at once; this vault goes on empty. */
  forgetAll(): Promise<void>;
  close(): void;
}

export interface VaultParts {
  readonly source: RowSource;
  /** The source's first connection. */
  readonly rows: Rows;
  readonly memoryBecause: VaultFault | undefined;
  readonly persist: (() => Promise<boolean>) | undefined;
}

/** What people write themselves; the rest comes back by itself or is made anew. */
const written: ReadonlySet<Shelf> = new Set(['drafts', 'notes', 'reports']);
const ofRoom: readonly RowShelf[] = ['rooms', 'outbox', 'drafts', 'settings', 'keys'];

const compareKeys = (left: OpenedRecord, right: OpenedRecord): number => (left.key < right.key ? -1 : 1);

const turnOf = (shelf: RowShelf, key: string): string => `${shelf}/${key}`;

/** Every record of a shelf that can be read, in key order. */
const openAll = async (
  rows: Rows,
  shelf: RowShelf,
): Promise<readonly (OpenedRecord & { readonly row: StoredRow })[]> => {
  const stored = await rows.readAll(shelf);
  const opened = await Promise.all(
    stored.map(async (row) => {
      const record = await openRecord(rows.keyring, row, row.sealed);
      return record.ok ? [{ ...record.value, row }] : [];
    }),
  );
  return opened.flat().toSorted(compareKeys);
};

/** Puts a vault together over any source of rows; see `openVault` for the usual way in. */
export const createVault = ({ source, rows: first, memoryBecause, persist }: VaultParts): Vault => {
  const access = createRowAccess(source, first);
  const turns = createTurns();
  let hasAsked = false;

  const askToPersist = (shelf: Shelf): void => {
    if (hasAsked || persist === undefined || !written.has(shelf)) return;
    hasAsked = true;
    // Whatever the answer, there is nothing else to do; some browsers ask the person and wait.
    persist().catch(() => undefined);
  };

  const read = (shelf: RowShelf, key: string): Promise<{ row: StoredRow; value: unknown } | undefined> =>
    turns.inTurn(turnOf(shelf, key), () =>
      access.use(async (rows) => {
        const row = await rows.read(await placeOf(rows.keyring, shelf, key));
        if (row === undefined) return undefined;
        const record = await openRecord(rows.keyring, row, row.sealed);
        return record.ok ? { row, value: record.value.value } : undefined;
      }),
    );

  const write = (shelf: RowShelf, key: string, value: unknown, platform?: PlatformKeys): Promise<void> => {
    // Copied at once: what the caller changes later is another put.
    const json = JSON.stringify(value ?? null);
    return turns.inTurn(turnOf(shelf, key), () =>
      access.use(async (rows) => {
        const place = await placeOf(rows.keyring, shelf, key);
        const sealed = await sealRecord(rows.keyring, place, { key, value: JSON.parse(json) });
        await rows.write({ ...place, sealed, ...(platform === undefined ? {} : { platform }) });
      }),
    );
  };

  const remove = (shelf: RowShelf, key: string): Promise<void> =>
    turns.inTurn(turnOf(shelf, key), () =>
      access.use(async (rows) => rows.remove([await placeOf(rows.keyring, shelf, key)])),
    );

  const store: DeviceStore = {
    kind: source.kind,
    get: async (shelf, key) => (await read(shelf, key))?.value,
    put: async (shelf, key, value) => {
      await write(shelf, key, value);
      askToPersist(shelf);
    },
    remove,
    list: (shelf, prefix) =>
      turns.afterAll(() =>
        access.use(async (rows) => {
          const records = await openAll(rows, shelf);
          return records
            .filter((record) => record.key.startsWith(prefix))
            .map(({ key, value }) => ({ key, value }));
        }),
      ),
    getKeys: async (key) => {
      const found = await read('keys', key);
      return found && rowToDeviceKeys(found.value, found.row.platform);
    },
    putKeys: (key, keys) => {
      const { plain, platform } = deviceKeysToRow(keys);
      return write('keys', key, plain, platform);
    },
    removeKeys: (key) => remove('keys', key),
  };

  return {
    ...store,
    memoryBecause,
    notes: createNoteStore(store),
    inspect: () => turns.afterAll(() => access.use(inspectRows)),
    forgetBroken: () => turns.alone(() => access.use(async (rows) => rows.remove(await inspectRows(rows)))),
    forgetRoom: (room, options = { report: false }) =>
      turns.alone(() =>
        access.use(async (rows) => {
          const shelves: readonly RowShelf[] = options.report ? [...ofRoom, 'reports'] : ofRoom;
          const records = await Promise.all(shelves.map((shelf) => openAll(rows, shelf)));
          const found = records.flat().filter((record) => record.key.startsWith(room));
          await rows.remove(found.map((record) => record.row));
        }),
      ),
    forgetAll: () => turns.alone(() => access.erase()),
    close: () => access.close(),
  };
};
