// The server as a program: settings from the environment, one line when it listens, an orderly end.
import { fileURLToPath } from 'node:url';
import { readConfig } from './config.ts';
import { reportError } from './report-error.ts';
import { startServer } from './start-server.ts';

const stop: (lines: readonly string[]) => never = (lines) => {
  for (const line of lines) console.error(line);
  process.exit(1);
};

const config = readConfig(process.env, fileURLToPath(new URL('../../dist/web', import.meta.url)));
if (!config.ok) stop(config.error);

const server = await startServer(config.value);
if (!server.ok) stop([server.error]);

console.log(`Leerkring luistert op ${server.value.address}`);

let isStopping = false;
const end = (): void => {
  if (isStopping) return;
  isStopping = true;
  server.value.stop().then(
    () => process.exit(0),
    (error: unknown) => {
      reportError(error);
      process.exit(1);
    },
  );
};
process.on('SIGTERM', end);
process.on('SIGINT', end);

// Nothing is half-stored after either: a commit is one transaction. A rejected promise belongs to one device's
// frame, the others go on; after an exception (the database's thread died, say) a fresh start is safer.
process.on('unhandledRejection', reportError);
process.on('uncaughtException', (error: unknown) => {
  reportError(error);
  process.exit(1);
});
