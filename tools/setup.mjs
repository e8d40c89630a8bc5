// Comes before `npm start` and `npm test`: installs the packages when they are missing or older than the lock.
// Plain JavaScript, because on a fresh clone it runs on the Node of the machine, which may be Node 20.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { majorOf, oldestNode, packagesOutOfDate, pinnedNode, setupStamp } from './packages.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const stampFile = join(modules, '.leerkring-setup');
const readIfThere = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

const stop = (...lines) => {
  console.error(['', ...lines, ''].join('\n'));
  process.exit(1);
};

const installPackages = () => {
  // On Windows a running program cannot be removed, and the pinned Node may be running this very script.
  const command = process.platform === 'win32' && process.execPath.startsWith(modules) ? 'install' : 'ci';
  const options = [
    '--include=dev',
    '--ignore-scripts',
    '--loglevel=error',
    '--no-audit',
    '--no-fund',
    '--no-progress',
  ];
  const { npm_execpath: npm, npm_node_execpath: systemNode = process.execPath } = process.env;
  const [program, first] = npm === undefined ? ['npm', []] : [systemNode, [npm]];
  const shell = npm === undefined && process.platform === 'win32';
  const started = Date.now();
  process.stderr.write('Installing what Leerkring needs (only when something is new) … ');
  const result = spawnSync(program, [...first, command, ...options], {
    cwd: root,
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) {
    console.error(`${Math.round((Date.now() - started) / 1000)} s`);
    return;
  }
  console.error('failed');
  stop(
    String(result.stderr ?? result.error ?? '').trim(),
    'The packages could not be installed. Is this machine online, and may it reach the npm registry?',
    `Try it by hand to see more:  npm ${command} --include=dev --ignore-scripts`,
  );
};

if (majorOf(process.version) < oldestNode.setup) {
  stop(
    `Leerkring needs Node ${oldestNode.setup} or newer, and this is Node ${process.version.slice(1)}.`,
    'Get a newer one from https://nodejs.org and try again.',
  );
}
const lockText = readFileSync(join(root, 'package-lock.json'), 'utf8');
const stamp = setupStamp(lockText, `${process.platform}-${process.arch}`);
if (readIfThere(stampFile) !== stamp || !existsSync(join(modules, '.package-lock.json'))) {
  const installed = JSON.parse(readIfThere(join(modules, '.package-lock.json')) ?? 'null') ?? undefined;
  if (packagesOutOfDate(JSON.parse(lockText), installed).length > 0) installPackages();
  writeFileSync(stampFile, stamp);
}

const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const pinned = pinnedNode(optionalDependencies, process.platform, process.arch);
const manifest = pinned === undefined ? undefined : readIfThere(join(modules, pinned, 'package.json'));
if (manifest === undefined && majorOf(process.version) < oldestNode.run) {
  stop(
    `Leerkring brings its own Node for most machines, but not for this one (${process.platform} ${process.arch}).`,
    `Here it needs Node ${oldestNode.run} or newer, and this is Node ${process.version.slice(1)}. Get one from https://nodejs.org.`,
  );
}

/** The Node that runs everything else: the pinned one, or that of the machine where none is pinned. */
export const nodeToUse =
  manifest === undefined ? process.execPath : join(modules, pinned, JSON.parse(manifest).bin.node);
