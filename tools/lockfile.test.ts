import { describe, expect, it } from 'vitest';
import { completeLock, lockFaults, missingPackages } from './lockfile.ts';

const whole = { version: '1.0.0', integrity: 'sha512-x' };
const linter = {
  ...whole,
  dev: true,
  optionalDependencies: { 'binding-linux-x64-gnu': '1.0.0', 'binding-darwin-arm64': '1.0.0' },
};

describe('a lock', () => {
  it('is whole when optional packages stand beside, above or inside what wants them', () => {
    const packages = {
      '': {},
      'node_modules/linter': linter,
      'node_modules/binding-linux-x64-gnu': { ...whole, optional: true },
      'node_modules/linter/node_modules/binding-darwin-arm64': { ...whole, optional: true },
    };
    expect(lockFaults({ packages })).toEqual([]);
  });

  it('gets an entry with its platform for each package that npm left out', () => {
    const lock = { lockfileVersion: 3, packages: { 'node_modules/linter': linter } };
    expect(missingPackages(lock).map(({ name }) => name)).toEqual([
      'binding-linux-x64-gnu',
      'binding-darwin-arm64',
    ]);
    const mended = completeLock(lock);
    expect(mended.packages).toMatchObject({
      'node_modules/binding-linux-x64-gnu': {
        version: '1.0.0',
        dev: true,
        optional: true,
        os: ['linux'],
        libc: ['glibc'],
      },
      'node_modules/binding-darwin-arm64': { os: ['darwin'], cpu: ['arm64'] },
    });
    expect(mended.lockfileVersion).toBe(3);
    expect(lockFaults(mended)).toEqual([]);
  });

  it.each([
    ['no integrity', { version: '1.0.0' }, 'node_modules/a has no integrity'],
    ['a host', { ...whole, resolved: 'https://registry.example' }, 'node_modules/a names a registry host'],
    ['a script', { ...whole, hasInstallScript: true }, 'node_modules/a wants to run a script when installed'],
  ])('is refused with %s', (_, entry, fault) => {
    expect(lockFaults({ packages: { 'node_modules/a': entry } })).toEqual([fault]);
  });
});
