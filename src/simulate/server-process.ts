// A relay of our own, as a child process on a free port: the real program, nothing imported from it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { err, ok, type Result } from '../basics/result.ts';

export interface ServerProcess {
  /** e.g. http://localhost:40123 */
  readonly address: string;
  stop(): Promise<void>;
}

export interface ServerWish {
  /** Where the database lies; a folder that vanishes again where absent. */
  readonly folder?: string;
  /** Leaves a folder that it made itself. */
  readonly keep: boolean;
}

const mainFile = fileURLToPath(new URL('../server/main.ts', import.meta.url));

/** Without somewhere to go afterwards the programme after an incident nearby does not open. */
const organisation = JSON.stringify({ aftercare: [{ name: 'Collegiale opvang', contact: '020 000 00 00' }] });

/** Starts `node src/server/main.ts` with PORT 0 and waits for the one line it prints. */
export const startServerProcess = async (wish: ServerWish): Promise<Result<ServerProcess, string>> => {
  const folder = wish.folder ?? (await mkdtemp(join(tmpdir(), 'leerkring-simulate-')));
  const settings = await mkdtemp(join(tmpdir(), 'leerkring-settings-'));
  const organisationFile = join(settings, 'organisation.json');
  await writeFile(organisationFile, organisation);
  const child = spawn(process.execPath, [mainFile], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      ROOM_CREATION: 'open',
      PUBLIC_URL: '',
      ORGANISATION_FILE: organisationFile,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(() => undefined);
  const first = await Promise.race([once(lines, 'line').then(([line]) => String(line)), ended]);
  const address = first === undefined ? undefined : /https?:\/\/\S+/.exec(first)?.[0];
  if (address === undefined) return err('The server did not start; its reason stands above.');
  return ok({
    address: address.replace('localhost', '127.0.0.1'),
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
      await rm(settings, { recursive: true, force: true });
      if (wish.folder === undefined && !wish.keep) await rm(folder, { recursive: true, force: true });
    },
  });
};
