import { openVault } from '../vault/open-vault.ts';
import type { Vault } from '../vault/vault.ts';
import { browserClock } from './clock.ts';

let opening: Promise<Vault> | undefined;

/** This device's vault, opened once per window. Rejects only in an insecure context. */
export const deviceVault = (): Promise<Vault> => {
  opening ??= openVault({
    indexedDB: () => globalThis.indexedDB,
    clock: browserClock,
    persist: () => navigator.storage.persist(),
    // Another tab took the database away (a newer version, or everything was forgotten there).
    onLost: () => location.reload(),
  });
  return opening;
};
