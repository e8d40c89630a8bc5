// The storage port on a SQLite file in a worker thread.
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { err, ok, type Result } from '../../basics/result.ts';
import type { RoomStorage, Stored } from '../../relay/storage.ts';
import type { Call, Reply } from './calls.ts';
import type { Database } from './database.ts';

export type OpenFault = { readonly type: 'unusable-database'; readonly message: string };

export interface FileOptions {
  /** Pages of 4 kB after which the file counts as a full disk; for tests. */
  readonly mostPages?: number;
}

const openWorker = async (path: string, options: FileOptions): Promise<Result<Worker, OpenFault>> => {
  const worker = new Worker(new URL('worker.ts', import.meta.url), { workerData: { path, ...options } });
  const [reply] = (await once(worker, 'message')) as [Reply];
  if (!('problem' in reply)) return ok(worker);
  await worker.terminate();
  return err({ type: 'unusable-database', message: reply.problem });
};

/** Opens or makes the database file at `path`; its folder must be there. */
export const openSqliteStorage = async (
  path: string,
  options: FileOptions = {},
): Promise<Result<RoomStorage, OpenFault>> => {
  const opened = await openWorker(path, options);
  if (!opened.ok) return opened;
  const worker = opened.value;
  const waiting = new Map<number, (reply: Reply) => void>();
  let calls = 0;

  worker.on('message', (reply: Reply) => {
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  let isGone = false;
  const failAll = (): void => {
    isGone = true;
    for (const [id, answer] of waiting) answer({ id, fault: { type: 'failed' } });
    waiting.clear();
  };
  // No listener for 'error': without its database a server is to stop, and be started anew.
  worker.on('exit', failAll);

  const ask = <Name extends keyof Database>(
    name: Name,
    ...parameters: Parameters<Database[Name]>
  ): Stored<ReturnType<Database[Name]>> => {
    if (isGone) return Promise.resolve(err({ type: 'failed' }));
    calls += 1;
    const id = calls;
    const call = { name, parameters } as unknown as Call;
    return new Promise((resolve) => {
      waiting.set(id, (reply) => {
        if ('fault' in reply) resolve(err(reply.fault));
        else if ('value' in reply) resolve(ok(reply.value as ReturnType<Database[Name]>));
      });
      worker.postMessage({ id, call });
    });
  };

  return ok({
    load: (room) => ask('load', room),
    read: (room, after, most) => ask('read', room, after, most),
    slotsByAuthor: (room, author) => ask('slotsByAuthor', room, author),
    commit: (writes) => ask('commit', writes),
    erase: (rooms) => ask('erase', rooms),
    expired: (day) => ask('expired', day),
    close: async () => {
      await ask('close');
      await worker.terminate();
    },
  });
};
