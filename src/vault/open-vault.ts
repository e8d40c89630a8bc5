// Which vault this device can have: kept, or in memory where the browser refuses.
import type { Clock } from '../room/ports.ts';
import { vaultError, vaultFaultOf, type VaultFault } from './fault.ts';
import { createIndexedRows } from './indexed-rows.ts';
import { createMemoryRows } from './memory-rows.ts';
import { migrations, type Migration } from './migrations.ts';
import type { Rows, RowSource } from './rows.ts';
import { createVault, type Vault } from './vault.ts';

export interface VaultOptions {
  /** A function, because merely asking for IndexedDB throws in some frames; undefined where there is none. */
  readonly indexedDB: () => IDBFactory | undefined;
  readonly clock: Clock;
  /** `navigator.storage.persist`: asked once, when a person has first written something. */
  readonly persist?: () => Promise<boolean>;
  /** Another tab took the database away; reload this page. */
  readonly onLost?: (fault: VaultFault) => void;
  /** Name of the database. */
  readonly name?: string;
  /** For tests of what comes after this version. */
  readonly migrations?: readonly Migration[];
}

const indexedSource = async (options: VaultOptions): Promise<{ source: RowSource; rows: Rows }> => {
  const factory = options.indexedDB();
  if (factory === undefined) throw vaultError({ type: 'refused' });
  const source = createIndexedRows({
    factory,
    name: options.name ?? 'leerkring',
    migrations: options.migrations ?? migrations,
    clock: options.clock,
    onLost: (fault) => options.onLost?.(fault),
  });
  return { source, rows: await source.open() };
};

/**
 * Opens this device's vault; in memory where IndexedDB is missing, refuses, or is blocked.
 * Rejects only with `insecure-context`, where the page has no WebCrypto.
 */
export const openVault = async (options: VaultOptions): Promise<Vault> => {
  if (globalThis.crypto?.subtle === undefined) throw vaultError({ type: 'insecure-context' });
  try {
    const { source, rows } = await indexedSource(options);
    return createVault({ source, rows, memoryBecause: undefined, persist: options.persist });
  } catch (error) {
    const source = createMemoryRows();
    const rows = await source.open();
    return createVault({ source, rows, memoryBecause: vaultFaultOf(error), persist: undefined });
  }
};
