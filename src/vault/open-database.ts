// Opening IndexedDB with every way in which browsers refuse it: no answer, an older tab in the way, an error.
import { wrap, type IDBPDatabase } from 'idb';
import type { Clock } from '../room/ports.ts';
import { toVaultError, vaultError, type VaultFault } from './fault.ts';
import { migrate, type Migration } from './migrations.ts';

export interface DatabaseOptions {
  readonly factory: IDBFactory;
  readonly name: string;
  readonly migrations: readonly Migration[];
  readonly clock: Clock;
  /** The connection was closed because another tab upgrades or erases. */
  readonly onTaken: (fault: VaultFault) => void;
}

/** Some browsers never answer (a known fault of Safari's after a restart). */
const ANSWER_WITHIN = 5000;

/** An open database at the newest version. Rejects with a VaultError. */
export const openDatabase = (options: DatabaseOptions): Promise<IDBPDatabase> =>
  new Promise((resolve, reject) => {
    const request = options.factory.open(options.name, options.migrations.length);
    let isWaiting = true;
    const giveUp = (fault: VaultFault, cause?: unknown): void => {
      isWaiting = false;
      callOff();
      reject(vaultError(fault, cause));
    };
    const callOff = options.clock.after(ANSWER_WITHIN, () => giveUp({ type: 'blocked' }));

    request.addEventListener('blocked', () => giveUp({ type: 'blocked' }));
    request.addEventListener('upgradeneeded', (event) => {
      // Too late: somebody already works in memory, so leave the database as it was.
      if (!isWaiting) request.transaction?.abort();
      else migrate(wrap(request.result), event.oldVersion, options.migrations);
    });
    request.addEventListener('error', () => {
      if (isWaiting) giveUp(toVaultError(request.error).fault, request.error);
    });
    request.addEventListener('success', () => {
      const database = request.result;
      if (!isWaiting) {
        database.close();
        return;
      }
      isWaiting = false;
      callOff();
      // Let go at once, or the other tab would be blocked.
      database.addEventListener('versionchange', (event) => {
        database.close();
        options.onTaken({ type: event.newVersion === null ? 'erased' : 'newer-version' });
      });
      resolve(wrap(database));
    });
  });
