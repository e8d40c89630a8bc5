// Does node_modules hold what package-lock.json names? Plain JavaScript: this runs on Node 20, before anything is installed.
import { createHash } from 'node:crypto';

/** The oldest Node that can run the setup, and the oldest that can run the project without the pinned one. */
export const oldestNode = { setup: 20, run: 24 };

/**
 * The packages that are not installed as the lock says; empty when everything is in place.
 * Optional packages count only where they are installed: most of them belong to another platform.
 *
 * @param {{ packages: Record<string, { version?: string, optional?: boolean }> }} lock package-lock.json
 * @param {{ packages: Record<string, { version?: string }> } | undefined} installed node_modules/.package-lock.json, which npm writes
 * @returns {string[]} paths such as `node_modules/hono`
 */
export const packagesOutOfDate = (lock, installed) => {
  const present = installed?.packages ?? {};
  return Object.entries(lock.packages)
    .filter(([path, wanted]) => {
      const there = present[path];
      if (path === '' || (there === undefined && wanted.optional)) return false;
      return there?.version !== wanted.version;
    })
    .map(([path]) => path);
};

/**
 * What setup remembers between two runs: while this text is the same, nothing needs to be compared.
 *
 * @param {string} lockText package-lock.json
 * @param {string} platform such as `linux-x64`
 */
export const setupStamp = (lockText, platform) =>
  `${createHash('sha256').update(lockText).digest('hex')} ${platform}\n`;

/**
 * The package that brings the pinned Node to this platform, or undefined where there is none.
 *
 * @param {Record<string, string>} optional optionalDependencies of package.json
 * @param {string} platform process.platform
 * @param {string} architecture process.arch
 */
export const pinnedNode = (optional, platform, architecture) => {
  const system = platform === 'win32' ? 'win' : platform;
  return Object.keys(optional).find((name) =>
    new RegExp(`^node(-bin)?-${system}-${architecture}$`).test(name),
  );
};

/** @param {string} version such as `v20.19.2` */
export const majorOf = (version) => Number(version.replace(/^v/, '').split('.')[0]);
