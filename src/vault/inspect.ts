// Finding what cannot be read any more: a damaged disk, an older form, keys that the browser lost.
import { rowToDeviceKeys } from './device-keys-row.ts';
import { parseNote } from './notes.ts';
import { openRecord } from './record.ts';
import { rowShelves, type Place, type Rows, type StoredRow } from './rows.ts';

export interface BrokenRecord extends Place {
  readonly type: 'cannot-open' | 'not-a-record' | 'not-a-note' | 'not-keys';
}

const faultIn = async (rows: Rows, row: StoredRow): Promise<BrokenRecord['type'] | undefined> => {
  const record = await openRecord(rows.keyring, row, row.sealed);
  if (!record.ok) return record.error.type;
  if (row.shelf === 'notes' && parseNote(record.value.value) === undefined) return 'not-a-note';
  if (row.shelf === 'keys' && rowToDeviceKeys(record.value.value, row.platform) === undefined)
    return 'not-keys';
  return undefined;
};

/** Every broken row of every shelf. */
export const inspectRows = async (rows: Rows): Promise<readonly BrokenRecord[]> => {
  const shelves = await Promise.all(rowShelves.map((shelf) => rows.readAll(shelf)));
  const found = await Promise.all(
    shelves.flat().map(async (row): Promise<readonly BrokenRecord[]> => {
      const type = await faultIn(rows, row);
      return type === undefined ? [] : [{ type, shelf: row.shelf, name: row.name }];
    }),
  );
  return found.flat();
};
