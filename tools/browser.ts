// Finds a Chromium for the journeys, and gets one where there is none. Nothing here is needed to run Leerkring itself.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { err, ok, type Result } from '../src/basics/result.ts';

/** What this machine is like, as far as a browser is concerned; an argument, so that tests can describe other machines. */
export type Machine = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** Where Playwright keeps, or would keep, its own download. */
  readonly downloaded: string;
  /** True when the program is there and starts. */
  readonly starts: (path: string) => boolean;
  /** Runs a command to its end; true when it succeeded. */
  readonly run: (command: readonly string[]) => boolean;
};

/** The environment variable that names a browser and goes before everything else. */
export const browserSetting = 'LEERKRING_BROWSER';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const usualPlaces: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['/usr/lib/chromium/chromium', '/opt/google/chrome/chrome', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/** Every path where a browser may stand, best first. */
export const browserCandidates = ({ environment, platform, downloaded }: Machine): readonly string[] => {
  const named = environment[browserSetting];
  const folders = (environment['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return [
    ...(named === undefined || named === '' ? [] : [named]),
    ...names.flatMap((name) => folders.map((folder) => join(folder, name))),
    ...(usualPlaces[platform] ?? []),
    downloaded,
  ];
};

/** The first browser that starts, or undefined. */
export const findBrowser = (machine: Machine = thisMachine()): string | undefined =>
  browserCandidates(machine).find(machine.starts);

/** Ways to get a browser, to be tried in this order; after each one is looked for again. */
export const waysToInstall = ({ platform, isRoot }: Machine): readonly (readonly string[])[] => {
  const asRoot = isRoot ? [] : ['sudo', '-n'];
  const playwright = [process.execPath, join('node_modules', 'playwright-core', 'cli.js')];
  const download = [...playwright, 'install', '--no-shell', 'chromium'];
  if (platform === 'darwin') return [download, ['brew', 'install', '--cask', 'google-chrome']];
  if (platform !== 'linux') return [download];
  return [
    download,
    // The download may lack system libraries: Playwright knows their names on Debian and Ubuntu.
    [...asRoot, ...playwright, 'install-deps', 'chromium'],
    [...asRoot, 'apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    [...asRoot, 'dnf', 'install', '-y', 'chromium'],
  ];
};

/**
 * A browser that starts, installed if need be.
 *
 * @returns its path, or what was tried in vain
 */
export const ensureBrowser = (
  machine: Machine = thisMachine(),
): Result<string, { readonly type: 'no-browser'; readonly tried: readonly string[] }> => {
  const present = findBrowser(machine);
  if (present !== undefined) return ok(present);
  const tried: string[] = [];
  for (const command of waysToInstall(machine)) {
    tried.push(command.join(' '));
    machine.run(command);
    const found = findBrowser(machine);
    if (found !== undefined) return ok(found);
  }
  return err({ type: 'no-browser', tried });
};

/** What to tell somebody whose machine has no browser and gets none by itself. */
export const howToGetBrowser = (tried: readonly string[]): string =>
  [
    'The journeys need Chromium, Chrome or Edge, and none was found that starts.',
    'Tried in vain:',
    ...tried.map((command) => `  ${command}`),
    `Install one (Debian: apt-get install chromium; Fedora: dnf install chromium; others: https://www.chromium.org),`,
    `or name one that is there:  ${browserSetting}=/path/to/chromium npm test`,
  ].join('\n');

const minute = 60_000;

const thisMachine = (): Machine => ({
  environment: process.env,
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  downloaded: chromium.executablePath(),
  starts: (path) =>
    existsSync(path) &&
    // Chrome on Windows opens a window for --version instead of answering.
    (process.platform === 'win32' ||
      spawnSync(path, ['--version'], { stdio: 'ignore', timeout: minute / 2 }).status === 0),
  run: ([program = '', ...rest]) =>
    spawnSync(program, rest, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 5 * minute }).status === 0,
});
