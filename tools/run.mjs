// Runs a script of this project with the right Node, after making sure that everything is installed.
//
//   node tools/run.mjs [--first=SCRIPT] SCRIPT [arguments]
//
// npm could do the first half with `prestart`; but who tells npm to ignore the scripts of packages (as .npmrc here
// does) loses their own pre-scripts with it. And a shell remembers where it found `node` before the installation.
import { spawn, spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeToUse as node } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const given = process.argv.slice(2);
const first = given[0]?.startsWith('--first=') ? given.shift().slice('--first='.length) : undefined;
if (first !== undefined) {
  // Standard output belongs to the script itself.
  const { status } = spawnSync(node, [first], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
}

const child = spawn(node, given, { cwd: root, stdio: 'inherit' });
// Ctrl+C reaches the child by itself; this process only has to outlive it. Other signals are passed on.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
// When npm itself is ended, the shell between it and this process dies without a word.
const { ppid, env } = process;
if (env.npm_lifecycle_event !== undefined) {
  setInterval(() => process.ppid !== ppid && child.kill('SIGTERM'), 1000).unref();
}
child.on('error', (error) => {
  console.error(`${node} does not start: ${error.message}`);
  process.exit(1);
});
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
