// Budgets by size, not by time: they hold on every machine.
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compressedSize, filesOf, isBuilt, resourcesOf, webFolder } from './built-page.ts';

if (!isBuilt()) throw new Error('Nothing is built yet: npm run build');

const kB = 1000;
const pages = globSync(`${webFolder}/**/*.html`)
  .map((file) => file.replaceAll('\\', '/').slice(webFolder.length))
  .toSorted();

/** What a member loads between the invitation and the first screen; the same when they come back. */
const isMembersFirst = (page: string): boolean => /\/(j|gesprek)[.]html$/.test(page);
const isCards = (page: string): boolean => /^\/(index|en)[.]html$|\/kaarten\/\d+[.]html$/.test(page);

const describeFiles = (files: readonly string[]): string =>
  files.map((file) => `${file} ${compressedSize([file])}`).join('\n');

describe('what a page weighs', () => {
  it.each(pages.filter(isMembersFirst))(
    'a member’s first screen, %s, needs at most 60 kB of scripts and styles',
    (page) => {
      const files = filesOf(page);
      expect(
        files.some((file) => file.endsWith('.js')),
        'no script at all: is this still the right page?',
      ).toBe(true);
      expect(compressedSize(files), describeFiles(files)).toBeLessThanOrEqual(60 * kB);
    },
  );

  it.each(pages.filter(isCards))('the cards, %s, need at most 40 kB of scripts and styles', (page) => {
    const files = filesOf(page);
    expect(files.some((file) => file.endsWith('.css'))).toBe(true);
    expect(compressedSize(files), describeFiles(files)).toBeLessThanOrEqual(40 * kB);
  });

  it('covers both languages of both kinds', () => {
    expect(pages.filter(isMembersFirst)).toHaveLength(4);
    expect(pages.filter(isCards)).toHaveLength(10);
  });
});

describe('what a page asks for', () => {
  it.each(pages)('%s asks no other host for anything', (page) => {
    const html = readFileSync(`${webFolder}${page}`, 'utf8');
    const foreign = [
      ...html.matchAll(/<(?:script|link|img|source|iframe|video|audio|object|embed|use)\s[^>]*>/g),
    ]
      .map(([tag]) => tag)
      .filter((tag) => /\s(?:src|href|srcset|data)="(?:[a-z]+:)?\/\//.test(tag));
    expect(foreign).toEqual([]);
    expect(resourcesOf(html).every(({ address }) => address.startsWith('/'))).toBe(true);
  });

  it.each(pages)('%s holds no inline style and no inline script', (page) => {
    const html = readFileSync(`${webFolder}${page}`, 'utf8');
    expect(html.match(/<style[\s>]|<[a-z][^>]*\sstyle=/g)).toBeNull();
    expect(html.match(/<script(?![^>]*\ssrc=)[^>]*>/g)).toBeNull();
    expect(html.match(/<[a-z][^>]*\son[a-z]+="/g)).toBeNull();
  });

  it('stylesheets ask no other host for anything', () => {
    const sheets = globSync(`${webFolder}/**/*.css`);
    expect(sheets.length).toBeGreaterThan(0);
    for (const sheet of sheets) {
      const text = readFileSync(sheet, 'utf8');
      expect(text.match(/(?:url\(\s*["']?|@import\s+["'])(?:[a-z]+:)?\/\/[^)"']*/g), sheet).toBeNull();
    }
  });
});
