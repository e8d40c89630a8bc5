import { describe, expect, it } from 'vitest';
import { checks, runTests } from './checks.ts';

const kind = { projects: ['unit'], limit: 1000 };

describe('the checks', () => {
  it('fail where a folder for tests holds none', async () => {
    const outcome = await runTests({ ...kind, folder: 'tools', files: 'tools/**/*.nothing.ts' });
    expect(outcome).toMatchObject({ ok: false, detail: 'tools holds no test: tools/**/*.nothing.ts' });
  });

  it('say so where nobody has made the folder yet', async () => {
    const outcome = await runTests({ ...kind, folder: 'no-such-folder', files: 'no-such-folder/**' });
    expect(outcome).toMatchObject({ ok: true, passed: 0, note: 'there is no no-such-folder yet' });
  });

  it('have names of their own, and wait only for checks that exist', () => {
    const names = checks.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { after = [] } of checks) expect(names).toEqual(expect.arrayContaining([...after]));
  });
});
