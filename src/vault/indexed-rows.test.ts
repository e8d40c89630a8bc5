import { afterEach, describe, expect, it, vi } from 'vitest';
import type { VaultFault } from './fault.ts';
import { createFakeFactory } from './fake-platform.ts';
import { createManualClock } from './manual-clock.ts';
import { migrations } from './migrations.ts';
import { openVault, type VaultOptions } from './open-vault.ts';
import { rawRows } from './raw-rows.ts';
import { storeContract } from './store.contract.ts';

const openOn = (factory: IDBFactory, options: Partial<VaultOptions> = {}) =>
  openVault({ indexedDB: () => factory, clock: createManualClock(), ...options });

describe('device store contract: IndexedDB', () => {
  it.each(storeContract)('$name', async ({ run }) => {
    const vault = await openOn(createFakeFactory());
    expect(vault.kind).toBe('kept');
    await run(vault);
  });
});

afterEach(() => vi.restoreAllMocks());

const note = { question: '1-P1', card: 'card', text: 'Tekst', changed: '2027-03-12' };
const nextMigrations = [
  ...migrations,
  (database: { createObjectStore(name: string): unknown }) => void database.createObjectStore('next'),
];

describe('vault in IndexedDB', () => {
  it('[VA1] keeps records after the window closes', async () => {
    const factory = createFakeFactory();
    const first = await openOn(factory);
    expect(first.kind).toBe('kept');
    expect(first.memoryBecause).toBeUndefined();
    await first.notes.put(note);
    first.close();
    const second = await openOn(factory);
    expect(await second.notes.list()).toEqual([note]);
  });

  it('[VA14] shares one vault among tabs that open it at once', async () => {
    const factory = createFakeFactory();
    const tabs = await Promise.all([openOn(factory), openOn(factory), openOn(factory)]);
    await Promise.all(tabs.map((tab, index) => tab.put('settings', `tab/${String(index)}`, index)));
    for (const tab of tabs) {
      expect((await tab.list('settings', 'tab/')).map((record) => record.value)).toEqual([0, 1, 2]);
      expect(await tab.inspect()).toEqual([]);
    }
  });

  it('[VA14] takes the keys of the tab that was first, whichever was slow', async () => {
    const factory = createFakeFactory();
    const generateKey = crypto.subtle.generateKey.bind(crypto.subtle) as (
      ...given: unknown[]
    ) => Promise<CryptoKey>;
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const slowly = vi.fn<(...given: unknown[]) => Promise<CryptoKey>>(async (...given) => {
      await gate;
      return generateKey(...given);
    });
    vi.spyOn(crypto.subtle, 'generateKey').mockImplementationOnce(slowly as never);
    const opening = openOn(factory);
    await vi.waitFor(() => expect(slowly).toHaveBeenCalled());
    const quick = await openOn(factory);
    await quick.notes.put(note);
    goOn();
    const slow = await opening;
    expect(await slow.notes.list()).toEqual([note]);
    expect(await slow.inspect()).toEqual([]);
  });

  it('[VA10] says that the device is full and keeps what was there', async () => {
    const factory = createFakeFactory();
    const vault = await openOn(factory);
    await vault.notes.put(note);
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
      this: IDBObjectStore,
      value,
    ) {
      const request = put.call(this, value);
      // As browsers do it: the write is taken, and the transaction fails when it does not fit.
      const { transaction } = this;
      queueMicrotask(() => Reflect.get(transaction, '_abort').call(transaction, 'QuotaExceededError'));
      return request;
    });
    await expect(vault.notes.put({ ...note, text: 'Langer' })).rejects.toMatchObject({
      fault: { type: 'full' },
    });
    expect(spy).toHaveBeenCalledTimes(1);
    spy.mockRestore();
    expect(await vault.notes.list()).toEqual([note]);
    await vault.notes.put({ ...note, text: 'Nu wel' });
    expect(await vault.notes.get('1-P1')).toMatchObject({ text: 'Nu wel' });
  });

  it('[VA11] opens a dropped connection anew', async () => {
    const factory = createFakeFactory();
    const opened: IDBDatabase[] = [];
    const open = factory.open.bind(factory);
    vi.spyOn(factory, 'open').mockImplementation((name, version) => {
      const request = open(name, version);
      request.addEventListener('success', () => opened.push(request.result));
      return request;
    });
    const vault = await openOn(factory);
    await vault.notes.put(note);
    opened[0]?.close();
    const [first, second] = await Promise.all([vault.notes.get('1-P1'), vault.notes.list()]);
    expect(first).toEqual(note);
    expect(second).toEqual([note]);
    expect(opened.length).toBeGreaterThan(1);
  });

  it('[VA15] makes way for a newer version in another tab', async () => {
    const factory = createFakeFactory();
    const lost: VaultFault[] = [];
    const older = await openOn(factory, { onLost: (fault) => lost.push(fault) });
    await older.notes.put(note);
    const newer = await openOn(factory, { migrations: nextMigrations });
    expect(newer.kind).toBe('kept');
    expect(lost).toEqual([{ type: 'newer-version' }]);
    await expect(older.notes.put(note)).rejects.toMatchObject({ fault: { type: 'newer-version' } });
    await expect(older.notes.list()).rejects.toMatchObject({ fault: { type: 'newer-version' } });
    const late = await openOn(factory);
    expect(late).toMatchObject({ kind: 'memory', memoryBecause: { type: 'newer-version' } });
  });

  it('[VA16] upgrades by the missing steps and keeps the records', async () => {
    const factory = createFakeFactory();
    const first = await openOn(factory);
    await first.notes.put(note);
    first.close();
    const second = await openOn(factory, { migrations: nextMigrations });
    expect(await second.notes.list()).toEqual([note]);
    second.close();
    const third = await openOn(factory, { migrations: nextMigrations });
    expect(await third.notes.list()).toEqual([note]);
  });

  it('[VA18] leaves no row and no key behind, and tells other tabs', async () => {
    const factory = createFakeFactory();
    const lost: VaultFault[] = [];
    const other = await openOn(factory, { onLost: (fault) => lost.push(fault) });
    const vault = await openOn(factory);
    await vault.notes.put(note);
    await vault.forgetAll();
    expect(await factory.databases()).toEqual([]);
    expect(lost).toEqual([{ type: 'erased' }]);
    await expect(other.notes.put(note)).rejects.toMatchObject({ fault: { type: 'erased' } });
    expect(await factory.databases()).toEqual([]);
    expect(await vault.notes.list()).toEqual([]);
  });

  it('[VA18] erases from an older tab too, what a newer one upgraded', async () => {
    const factory = createFakeFactory();
    const older = await openOn(factory);
    const newer = await openOn(factory, { migrations: nextMigrations });
    await newer.notes.put(note);
    await older.forgetAll();
    expect(await factory.databases()).toEqual([]);
    await expect(newer.notes.list()).rejects.toMatchObject({ fault: { type: 'erased' } });
    expect(await older.notes.list()).toEqual([]);
    await older.notes.put(note);
    expect(await older.notes.list()).toEqual([note]);
  });

  it('[VA18] empties the database even where another tab does not let go', async () => {
    const factory = createFakeFactory();
    const vault = await openOn(factory);
    await vault.notes.put(note);
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const request = factory.open('leerkring');
      request.addEventListener('success', () => resolve(request.result));
    });
    await vault.forgetAll();
    expect(await rawRows(stubborn)).toEqual([]);
    stubborn.close();
  });
});
