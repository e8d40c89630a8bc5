import { describe, expect, it } from 'vitest';
import {
  browserCandidates,
  ensureBrowser,
  findBrowser,
  howToGetBrowser,
  waysToInstall,
  type Machine,
} from './browser.ts';

const machine = (changes: Partial<Machine> = {}): Machine => ({
  environment: { PATH: '/usr/local/bin:/usr/bin' },
  platform: 'linux',
  isRoot: false,
  downloaded: '/cache/chrome',
  starts: () => false,
  run: () => true,
  ...changes,
});

describe('finding a browser', () => {
  it('prefers the one that is named, then the path, then the usual places, then the download', () => {
    const candidates = browserCandidates(
      machine({ environment: { PATH: '/usr/bin', LEERKRING_BROWSER: '/my/chrome' } }),
    );
    expect(candidates[0]).toBe('/my/chrome');
    expect(candidates[1]).toBe('/usr/bin/chromium');
    expect(candidates.at(-1)).toBe('/cache/chrome');
    expect(candidates.indexOf('/snap/bin/chromium')).toBeGreaterThan(
      candidates.indexOf('/usr/bin/microsoft-edge'),
    );
  });

  it('ignores an empty setting and an empty path', () => {
    expect(browserCandidates(machine({ environment: { PATH: '', LEERKRING_BROWSER: '' } }))[0]).toBe(
      '/usr/lib/chromium/chromium',
    );
  });

  it('passes over a browser that is there but does not start', () => {
    const starts = (path: string) => path === '/usr/bin/google-chrome';
    expect(findBrowser(machine({ starts }))).toBe('/usr/bin/google-chrome');
    expect(findBrowser(machine())).toBeUndefined();
  });
});

describe('getting a browser', () => {
  it('installs nothing where one is found', () => {
    const run = () => {
      throw new Error('nothing should run');
    };
    expect(ensureBrowser(machine({ starts: (path) => path === '/usr/bin/chromium', run }))).toEqual({
      ok: true,
      value: '/usr/bin/chromium',
    });
  });

  it('goes on to the package manager when the download does not start', () => {
    const commands: string[] = [];
    const starts = (path: string) =>
      path === '/usr/bin/chromium' && commands.at(-1)?.includes('apt-get') === true;
    const result = ensureBrowser(
      machine({ starts, run: (command) => commands.push(command.join(' ')) > 0, isRoot: true }),
    );
    expect(result).toEqual({ ok: true, value: '/usr/bin/chromium' });
    expect(commands.at(-1)).toBe('apt-get install -y --no-install-recommends chromium');
    expect(commands).toHaveLength(3);
  });

  it('never asks for a password', () => {
    const withSystem = waysToInstall(machine()).filter((command) => command.includes('sudo'));
    expect(withSystem).toHaveLength(3);
    for (const command of withSystem) expect(command.slice(0, 2)).toEqual(['sudo', '-n']);
  });

  it('uses no Linux package manager elsewhere', () => {
    expect(waysToInstall(machine({ platform: 'darwin' })).at(-1)?.[0]).toBe('brew');
    expect(waysToInstall(machine({ platform: 'win32' }))).toHaveLength(1);
  });

  it('tells what was tried and how to name a browser when nothing works', () => {
    const result = ensureBrowser(machine());
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.error.tried).toHaveLength(4);
    expect(howToGetBrowser(result.error.tried)).toContain('LEERKRING_BROWSER=');
  });
});
