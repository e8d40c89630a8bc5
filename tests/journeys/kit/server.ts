// A server that a journey can kill and start again on the same port, with the same data.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('server-process.ts', import.meta.url));
const webFolder = fileURLToPath(new URL('../../../dist/web', import.meta.url));

/** Milliseconds between uploads of a round, and of the window in which it closes. */
export const TICK = 300;
const usualWindow = 600;

export interface JourneyServer {
  /** Origin, e.g. http://localhost:40123 */
  readonly address: string;
  /** Ends it like a power cut, and starts it again: same port, same data. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Where these texts stand: the names of data files, or `output` for what the server printed. */
  traces(texts: readonly string[]): readonly string[];
  stop(): Promise<void>;
}

/** Starts it on a free port, or throws with what it printed. `settings`: environment of the server; `window`: ms. */
export const startJourneyServer = async (
  settings: Readonly<Record<string, string>> = {},
  window = usualWindow,
): Promise<JourneyServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'leerkring-journey-'));
  let port = '0';
  let printed = '';
  let child: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const running = spawn(process.execPath, [program, webFolder, String(TICK), String(window)], {
      env: { ...process.env, ...settings, PORT: port, HOST: '127.0.0.1', DATA_DIR: folder, PUBLIC_URL: '' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = running;
    const ready = new Promise<string>((resolve, reject) => {
      const onText = (text: Buffer): void => {
        printed += text.toString();
        const found = /ready on (\d+)/u.exec(printed)?.[1];
        if (found !== undefined) resolve(found);
      };
      running.stdout.on('data', onText);
      running.stderr.on('data', onText);
      running.once('exit', () => reject(new Error(`the server ended: ${printed}`)));
    });
    printed = printed.replaceAll('ready on', 'was on');
    port = await ready;
  };

  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child === undefined) return;
    const gone = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : undefined;
    child.kill(signal);
    await gone;
    child = undefined;
  };

  await start();
  return {
    address: `http://localhost:${port}`,
    kill: () => end('SIGKILL'),
    start,
    traces: (texts) => [
      ...readdirSync(folder).flatMap((name) => {
        const bytes = readFileSync(join(folder, name));
        return texts.flatMap((text) => (bytes.includes(text) ? [`${name}: ${text}`] : []));
      }),
      ...texts.flatMap((text) => (printed.includes(text) ? [`output: ${text}`] : [])),
    ],
    stop: async () => {
      await end('SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
