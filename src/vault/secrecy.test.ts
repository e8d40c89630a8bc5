import { describe, expect, it } from 'vitest';
import { bytesToHex } from '../basics/hex.ts';
import { textToBytes } from '../basics/bytes.ts';
import { createDeviceKeys } from '../sealed/device-keys.ts';
import { createFakeFactory } from './fake-platform.ts';
import { createManualClock } from './manual-clock.ts';
import { openVault } from './open-vault.ts';
import { openRaw, rawRows, type RawRow } from './raw-rows.ts';

const openOn = (factory: IDBFactory) => openVault({ indexedDB: () => factory, clock: createManualClock() });

/** All bytes and texts of a row in hexadecimal; CryptoKey objects show nothing of themselves. */
const hexOf = (value: unknown): string => {
  if (typeof value === 'string') return bytesToHex(textToBytes(value));
  if (value instanceof Uint8Array) return bytesToHex(value);
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([key, part]) => `${hexOf(key)}|${hexOf(part)}`)
    .join('|');
};

const cryptoKeysIn = (value: unknown): readonly CryptoKey[] => {
  if (value instanceof CryptoKey) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(cryptoKeysIn) : [];
};

const change = async (factory: IDBFactory, row: RawRow, value: unknown): Promise<void> => {
  const database = await openRaw(factory);
  const transaction = database.transaction(row.store, 'readwrite');
  transaction.objectStore(row.store).put(value);
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
};

const rowsOn = async (factory: IDBFactory): Promise<readonly RawRow[]> => {
  const database = await openRaw(factory);
  const rows = await rawRows(database);
  database.close();
  return rows;
};

const recordsOn = async (factory: IDBFactory): Promise<readonly RawRow[]> =>
  (await rowsOn(factory)).filter((row) => row.store === 'records');

describe('what lies in the database', () => {
  it('[VA6] holds nothing readable', async () => {
    const factory = createFakeFactory();
    const vault = await openOn(factory);
    const room = '5e'.repeat(16);
    const marker = 'MARKERZIN';
    const software = await createDeviceKeys({ software: true });
    await vault.notes.put({ question: `${marker}-P1`, card: marker, text: marker, changed: '2027-03-12' });
    await vault.put('rooms', room, { title: marker, name: marker });
    await vault.put('drafts', `${room}/${marker}`, marker);
    await vault.put('reports', room, { lines: [marker] });
    await vault.putKeys(room, software);
    await vault.putKeys(`${room}/native`, await createDeviceKeys());

    const rows = await rowsOn(factory);
    expect(rows).toHaveLength(7);
    const everything = rows.map((row) => `${hexOf(row.key)}|${hexOf(row.value)}`).join('|');
    // The search itself works: shelves are named in the clear.
    expect(everything).toContain(hexOf('drafts'));
    const secrets = [software.agreement, software.signing].flatMap((keys) =>
      keys.form === 'software' ? [bytesToHex(keys.secret), hexOf(bytesToHex(keys.secret))] : [],
    );
    expect(secrets).toHaveLength(4);
    for (const secret of [hexOf(marker), room, hexOf(room), hexOf('2027-03-12'), ...secrets]) {
      expect(everything).not.toContain(secret);
    }
    const kept = rows.flatMap((row) => cryptoKeysIn(row.value));
    const hidden = kept.filter((key) => key.type !== 'public');
    expect(hidden).toHaveLength(4);
    for (const key of hidden) expect(key.extractable).toBe(false);
  });

  it('[VA7] opens a record only in its own place', async () => {
    const factory = createFakeFactory();
    const vault = await openOn(factory);
    await vault.put('settings', 'one', 1);
    await vault.put('settings', 'two', 2);
    const [first, second] = await recordsOn(factory);
    if (first === undefined || second === undefined) throw new Error('two rows expected');
    await change(factory, first, {
      ...(first.value as object),
      sealed: (second.value as { sealed: unknown }).sealed,
    });
    expect(await vault.list('settings', '')).toHaveLength(1);
    await change(factory, second, { ...(second.value as object), shelf: 'notes' });
    expect(await vault.list('notes', '')).toEqual([]);
    expect((await vault.inspect()).map((broken) => broken.type)).toEqual(['cannot-open', 'cannot-open']);
  });

  it.each([
    [
      'damaged',
      (sealed: Uint8Array) => sealed.map((byte, at) => (at === 20 ? byte ^ 1 : byte)),
      'cannot-open',
    ],
    ['cut off', (sealed: Uint8Array) => sealed.slice(0, 5), 'cannot-open'],
    ['of an unknown version', (sealed: Uint8Array) => sealed.with(0, 9), 'not-a-record'],
    ['replaced by text', () => 'hello', 'not-a-record'],
  ])('[VA8] a record that is %s is told and hinders no other', async (_what, damage, type) => {
    const factory = createFakeFactory();
    const vault = await openOn(factory);
    await vault.put('drafts', 'bad', 'gone');
    const [row] = await recordsOn(factory);
    if (row === undefined) throw new Error('a row expected');
    await vault.put('drafts', 'good', 'here');
    const { sealed } = row.value as { sealed: Uint8Array };
    await change(factory, row, { ...(row.value as object), sealed: damage(sealed) });
    expect(await vault.get('drafts', 'bad')).toBeUndefined();
    expect(await vault.list('drafts', '')).toEqual([{ key: 'good', value: 'here' }]);
    expect(await vault.inspect()).toMatchObject([{ type, shelf: 'drafts' }]);
    await vault.put('drafts', 'bad', 'again');
    expect(await vault.inspect()).toEqual([]);
    expect(await vault.get('drafts', 'bad')).toBe('again');
  });

  it('[VA8] key pairs that lost a part are told and given as none', async () => {
    const factory = createFakeFactory();
    const vault = await openOn(factory);
    await vault.putKeys('room', await createDeviceKeys());
    const row = (await rowsOn(factory)).find((each) => each.store === 'keys');
    if (row === undefined) throw new Error('a row expected');
    await change(factory, row, { ...(row.value as object), platform: {} });
    expect(await vault.getKeys('room')).toBeUndefined();
    expect(await vault.inspect()).toMatchObject([{ type: 'not-keys', shelf: 'keys' }]);
    await vault.forgetBroken();
    expect(await vault.inspect()).toEqual([]);
  });

  it('[VA8] records of a lost keyring are told and can be removed', async () => {
    const factory = createFakeFactory();
    const first = await openOn(factory);
    await first.put('drafts', 'old', 'gone');
    first.close();
    const database = await openRaw(factory);
    database.transaction('keyring', 'readwrite').objectStore('keyring').clear();
    database.close();
    const second = await openOn(factory);
    await second.put('drafts', 'new', 'here');
    expect(await second.list('drafts', '')).toEqual([{ key: 'new', value: 'here' }]);
    expect(await second.inspect()).toMatchObject([{ type: 'cannot-open', shelf: 'drafts' }]);
    await second.forgetBroken();
    expect(await recordsOn(factory)).toHaveLength(1);
  });
});
