import { describe, expect, it } from 'vitest';
import { codeLines, longestFile, pathFaults, textFaults } from './house-rules.ts';

// Put together here, so that this file itself names no such place.
const place = (...parts: string[]) => ['', ...parts].join('/');

describe('counting code', () => {
  it('leaves out blank lines and comments', () => {
    const text = [
      '// why',
      '',
      '/**',
      ' * what',
      ' */',
      'const a = 1; // aside',
      '/* one */',
      'const b = 2;',
    ];
    expect(codeLines(text.join('\n'))).toBe(2);
  });

  it('counts nothing in an empty file', () => {
    expect(codeLines('')).toBe(0);
  });
});

describe('where files stand', () => {
  it.each([
    'src/ui/button.tsx',
    'src/relay/SPEC.md',
    'tools/setup.mjs',
    'vitest.config.ts',
    'src/x/a.test.ts',
  ])('%s is fine', (path) => {
    expect(pathFaults(path)).toEqual([]);
  });

  it.each(['src/utils/dates.ts', 'src/web/helpers/a.ts', 'src/relay/index.ts', 'src/ui/CardFace.tsx'])(
    '%s is not',
    (path) => {
      expect(pathFaults(path)).toHaveLength(1);
    },
  );
});

describe('what files hold', () => {
  it('refuses a file that is too long', () => {
    const line = 'const a = 1;\n';
    expect(textFaults('src/a.ts', line.repeat(longestFile))).toEqual([]);
    expect(textFaults('src/a.ts', line.repeat(longestFile + 1))).toHaveLength(1);
    expect(textFaults('docs/a.md', line.repeat(longestFile + 1))).toEqual([]);
  });

  it('refuses the path of a machine, with its line', () => {
    expect(textFaults('docs/a.md', `see\n${place('home', 'anna', 'notes')}`)).toEqual([
      "docs/a.md:2: names a path of somebody's machine",
    ]);
    expect(textFaults('docs/a.md', `'${place('work', 'main')}'`)).toHaveLength(1);
  });

  it('leaves web addresses and sentences alone', () => {
    expect(textFaults('docs/a.md', `https://example.org${place('home', 'page')} and at home/work`)).toEqual(
      [],
    );
  });
});
