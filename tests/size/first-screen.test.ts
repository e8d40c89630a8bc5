// What a person downloads before the first screen stands: JavaScript and CSS, gzipped. Sizes, not times.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const built = 'dist/web';
const files = JSON.parse(readFileSync(`${built}/pages.json`, 'utf8')) as Record<string, string>;

const kB = 1000;

/** Everything the page itself names: style sheets, scripts and the modules to fetch early. */
const linkedFrom = (address: string): readonly string[] => {
  const html = readFileSync(`${built}/${files[address]}`, 'utf8');
  const links = html.matchAll(
    /<(?:link[^>]+rel="(?:stylesheet|modulepreload)"[^>]+href|script[^>]+src)="(\/assets\/[^"]+)"/g,
  );
  return [...new Set([...links].map(([, link = '']) => link))];
};

const sizeOf = (address: string): number =>
  linkedFrom(address).reduce(
    (size, link) => size + gzipSync(readFileSync(built + link), { level: 9 }).length,
    0,
  );

describe('first screens', () => {
  it.each(['/j', '/en/j', '/gesprek', '/en/gesprek'])('%s: at most 60 kB', (address) => {
    const size = sizeOf(address);
    expect(size).toBeGreaterThan(5 * kB);
    expect(size).toBeLessThanOrEqual(60 * kB);
  });

  it.each(['/kaarten/1', '/kaarten/2', '/kaarten/3', '/kaarten/4', '/en/kaarten/1'])(
    '%s: at most 40 kB',
    (address) => {
      const size = sizeOf(address);
      expect(size).toBeGreaterThan(5 * kB);
      expect(size).toBeLessThanOrEqual(40 * kB);
    },
  );

  it.each(['/', '/over', '/privacy'])('%s: at most 25 kB', (address) => {
    expect(sizeOf(address)).toBeLessThanOrEqual(25 * kB);
  });
});
