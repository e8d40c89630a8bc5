// Runs a program to its end, with its output kept until it is known whether anybody needs to see it.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stripVTControlCharacters } from 'node:util';

export type CommandResult = { readonly ok: boolean; readonly output: string };

/**
 * The command that runs an installed tool with the Node in use; `.bin` shims would need a shell on Windows.
 *
 * @param name of the package
 * @param bin where the package offers several programs
 */
export const installedTool = (name: string, bin: string = name): readonly string[] => {
  const folder = join('node_modules', name);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bins === 'string' ? bins : bins[bin];
  if (path === undefined) throw new Error(`${name} has no program called ${bin}`);
  return [process.execPath, join(folder, path)];
};

/**
 * Runs a command without standard input.
 *
 * @param limit milliseconds after which it is ended and counts as failed
 * @param onLine gets each line of its standard output as it comes, without colours
 */
export const runCommand = (
  [program = '', ...rest]: readonly string[],
  limit: number,
  environment: Readonly<Record<string, string>> = {},
  onLine: (line: string) => void = () => undefined,
): Promise<CommandResult> =>
  new Promise((resolve) => {
    const child = spawn(program, rest, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...environment },
      // A group of its own, so that browsers and servers it started end with it.
      detached: process.platform !== 'win32',
    });
    let output = '';
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    createInterface({ input: child.stdout }).on('line', (line) => onLine(stripVTControlCharacters(line)));
    child.stderr.on('data', keep);
    const end = () => {
      if (child.pid === undefined) return;
      try {
        process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
      } catch {
        // It ended in the meantime.
      }
    };
    const timer = setTimeout(() => {
      output += `\nended after ${limit / 1000} s without a result\n`;
      end();
    }, limit);
    process.once('exit', end);
    child.on('error', (error) => {
      output += `${error.message}\n`;
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      process.removeListener('exit', end);
      resolve({ ok: code === 0, output: stripVTControlCharacters(output).trim() });
    });
  });
