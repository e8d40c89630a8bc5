// The vault as a page has it, for the journey that tries it in a real browser.
import { createDraftKeeper, textDrafts } from '../../src/vault/draft-keeper.ts';
import { vaultFaultOf } from '../../src/vault/fault.ts';
import { openVault, type VaultOptions } from '../../src/vault/open-vault.ts';
import { openRaw, rawRows } from '../../src/vault/raw-rows.ts';
import { storeContract } from '../../src/vault/store.contract.ts';
import { createDeviceKeys } from '../../src/sealed/device-keys.ts';
import type { Vault } from '../../src/vault/vault.ts';

const clock = {
  now: () => performance.now(),
  after: (milliseconds: number, call: () => void) => {
    const timer = setTimeout(call, milliseconds);
    return () => clearTimeout(timer);
  },
};

const lost: string[] = [];
const open = (options: Partial<VaultOptions> = {}): Promise<Vault> =>
  openVault({ indexedDB: () => indexedDB, clock, onLost: (fault) => lost.push(fault.type), ...options });

/** Each case on a database of its own; what failed, and why. */
const runContract = async (): Promise<{ readonly kinds: string[]; readonly failed: string[] }> => {
  const kinds: string[] = [];
  const failed: string[] = [];
  for (const [index, { name, run }] of storeContract.entries()) {
    const vault = await open({ name: `contract-${String(index)}` });
    kinds.push(vault.kind);
    await run(vault).catch((error: unknown) => failed.push(`${name}: ${String(error)}`));
    vault.close();
  }
  return { kinds, failed };
};

/** Everything in the database as one text: strings as they are, bytes one character each. */
const rawText = async (): Promise<string> => {
  const database = await openRaw(indexedDB);
  const rows = await rawRows(database);
  database.close();
  const show = (value: unknown): string => {
    if (typeof value === 'string') return value;
    if (value instanceof Uint8Array) return String.fromCodePoint(...value);
    if (typeof value !== 'object' || value === null) return '';
    return Object.values(value).map(show).join('|');
  };
  return rows.map((row) => `${show(row.key)}|${show(row.value)}`).join('\n');
};

const faultOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'none',
    (error: unknown) => vaultFaultOf(error).type,
  );

Object.assign(globalThis, {
  page: { open, lost, runContract, rawText, faultOf, createDeviceKeys },
  keeperOf: (vault: Vault) => createDraftKeeper(textDrafts(vault), clock),
});
