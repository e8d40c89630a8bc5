import type { Manifest } from 'vite';
import { describe, expect, it } from 'vitest';
import type { Page } from '../src/web/pages/page.ts';
import { pageAssets } from './page-assets.ts';

const manifest: Manifest = {
  'src/web/main.tsx': {
    file: 'assets/main.js',
    imports: ['_ui.js'],
    dynamicImports: ['src/web/room/join.tsx'],
  },
  '_ui.js': { file: 'assets/ui.js' },
  'src/web/room/join.tsx': { file: 'assets/join.js', imports: ['_ui.js'], css: ['assets/join.css'] },
  'src/i18n/compiled/first-nl.ts': { file: 'assets/first-nl.js' },
  'src/i18n/compiled/rest-nl.ts': { file: 'assets/rest-nl.js' },
  'src/i18n/compiled/site-nl.ts': { file: 'assets/site-nl.js' },
  'src/ui/styles/everyone.css': { file: 'assets/everyone.css' },
  'font.woff2': { file: 'assets/font.woff2' },
};
const page: Page = {
  name: 'join',
  title: 'x',
  entries: ['everyone', 'main'],
  early: 'src/web/room/join.tsx',
  words: 'first',
  content: undefined,
};

describe('what a page links to', () => {
  it('has its styles, its scripts, and what would otherwise be asked for too late, once each', () => {
    expect(pageAssets(manifest, page, 'nl')).toEqual({
      styles: ['/assets/everyone.css', '/assets/join.css'],
      scripts: ['/assets/main.js'],
      modules: ['/assets/ui.js', '/assets/first-nl.js', '/assets/join.js'],
      font: '/assets/font.woff2',
    });
  });

  it('takes the words the page needs at once', () => {
    const wordsOf = (words: Page['words']) =>
      pageAssets(manifest, { ...page, ...(words && { words }) }, 'nl').modules.filter((file) =>
        file.includes('-nl'),
      );
    expect(wordsOf('site')).toEqual(['/assets/site-nl.js']);
    expect(wordsOf('all')).toEqual(['/assets/first-nl.js', '/assets/rest-nl.js']);
  });

  it('fetches no script early for a page without any', () => {
    expect(pageAssets(manifest, { ...page, entries: ['everyone'] }, 'nl')).toMatchObject({
      scripts: [],
      modules: [],
    });
  });

  it('does not pass over an entry that was not built', () => {
    expect(() => pageAssets(manifest, { ...page, entries: ['home'] }, 'nl')).toThrow(
      'src/web/styles/home.css',
    );
  });
});
