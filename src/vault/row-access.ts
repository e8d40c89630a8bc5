// One connection for all calls. A connection that the browser dropped is opened anew, once per call.
import { isConnectionLost, toVaultError, vaultError } from './fault.ts';
import type { Rows, RowSource } from './rows.ts';

export interface RowAccess {
  /** Runs `work` whole a second time where the connection went; rejects with a VaultError. */
  use<T>(work: (rows: Rows) => Promise<T>): Promise<T>;
  erase(): Promise<void>;
  close(): void;
}

export const createRowAccess = (source: RowSource, first: Rows): RowAccess => {
  let opened: Promise<Rows> | undefined = Promise.resolve(first);
  let isClosed = false;

  const connect = (): Promise<Rows> => {
    if (isClosed) return Promise.reject(vaultError({ type: 'closed' }));
    opened ??= source.open();
    return opened;
  };
  const disconnect = async (connection: Promise<Rows> | undefined): Promise<void> => {
    // Another call may have opened a new one meanwhile: leave that.
    if (opened === connection) opened = undefined;
    const rows = await connection?.catch(() => undefined);
    rows?.close();
  };

  const attempt = async <T>(work: (rows: Rows) => Promise<T>, isLast: boolean): Promise<T> => {
    const connection = connect();
    try {
      return await work(await connection);
    } catch (error) {
      const isLost = isConnectionLost(error);
      const isUnopened = await connection.then(
        () => false,
        () => true,
      );
      if (isLost || isUnopened) await disconnect(connection);
      if (isLost && !isLast) return attempt(work, true);
      throw toVaultError(error);
    }
  };

  return {
    use: (work) => attempt(work, false),
    erase: async () => {
      await disconnect(opened);
      try {
        await source.erase();
      } catch (error) {
        throw toVaultError(error);
      }
    },
    close: () => {
      isClosed = true;
      void disconnect(opened);
    },
  };
};
