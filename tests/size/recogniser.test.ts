// What finds recognisable details is heavy with names: it comes later, and has a budget of its own.
import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compressedSize, filesOf, isBuilt, webFolder } from './built-page.ts';

if (!isBuilt()) throw new Error('Nothing is built yet: npm run build');

const built = (pattern: string): readonly string[] =>
  globSync(`${webFolder}/assets/${pattern}`).map((file) =>
    file.replaceAll('\\', '/').slice(webFolder.length),
  );

const rules = [...built('recognise-worker-*.js'), ...built('recognise-[!w]*.js')];

describe('the recogniser', () => {
  it('is at most 25 kB in the worker, and on the page where there is none', () => {
    expect(rules).toHaveLength(2);
    for (const file of rules) expect(compressedSize([file]), file).toBeLessThanOrEqual(25_000);
  });

  it('is on no page from the start', () => {
    for (const page of globSync(`${webFolder}/**/*.html`)) {
      const files = filesOf(page.replaceAll('\\', '/').slice(webFolder.length));
      expect(files.filter((file) => rules.includes(file))).toEqual([]);
    }
  });
});
