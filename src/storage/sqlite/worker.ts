// The thread that owns the database, so that a slow disk never holds up a socket. Calls come one by one.
import { parentPort, workerData } from 'node:worker_threads';
import { openDatabase, type Database } from './database.ts';
import { faultOf, type Call, type Reply } from './calls.ts';

const port = parentPort;
if (port === null) throw new Error('worker.ts runs in a worker thread only');

const answer = (database: Database, call: Call): unknown => {
  switch (call.name) {
    case 'load':
      return database.load(...call.parameters);
    case 'read':
      return database.read(...call.parameters);
    case 'slotsByAuthor':
      return database.slotsByAuthor(...call.parameters);
    case 'commit':
      return database.commit(...call.parameters);
    case 'erase':
      return database.erase(...call.parameters);
    case 'expired':
      return database.expired(...call.parameters);
    case 'close':
      return database.close();
  }
};

const serve = (database: Database): void => {
  port.on('message', ({ id, call }: { id: number; call: Call }) => {
    let reply: Reply;
    try {
      reply = { id, value: answer(database, call) };
    } catch (error) {
      reply = { id, fault: faultOf(error) };
    }
    port.postMessage(reply);
    if (call.name === 'close') port.close();
  });
};

try {
  const { path, mostPages } = workerData as { readonly path: string; readonly mostPages?: number };
  serve(openDatabase(path, mostPages));
  port.postMessage({ id: 0, value: undefined });
} catch (error) {
  port.postMessage({ id: 0, problem: error instanceof Error ? error.message : 'unknown' });
  port.close();
}
