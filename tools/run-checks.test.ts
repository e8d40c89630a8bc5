import { describe, expect, it } from 'vitest';
import { checkLine, runChecks, type Check, type Outcome } from './run-checks.ts';

const good: Outcome = { ok: true, passed: 0, failed: 0, detail: '' };
const bad: Outcome = { ok: false, passed: 3, failed: 2, detail: 'first line\nsecond line' };

const run = async (checks: readonly Check[]) => {
  const lines: string[] = [];
  const total = await runChecks(
    checks,
    2,
    (line) => lines.push(line),
    () => 0,
  );
  return { total, lines };
};

describe('running the checks', () => {
  it('goes on after a failure and counts checks and tests together', async () => {
    const { total, lines } = await run([
      { name: 'types', run: async () => bad },
      { name: 'lint', run: async () => ({ ...good, passed: 7 }) },
      { name: 'broken', run: () => Promise.reject(new Error('no such program')) },
    ]);
    expect(total).toEqual({ passed: 3 + 7 + 1, failed: 2 + 1 + 1 });
    expect(lines).toContain('    first line\n    second line');
    expect(lines).toContain('    Error: no such program');
  });

  it('waits for what comes before, and does not run when that failed', async () => {
    const order: string[] = [];
    const step =
      (name: string, outcome = good) =>
      async () => {
        order.push(name);
        return outcome;
      };
    const { total } = await run([
      { name: 'size', after: ['build'], run: step('size') },
      { name: 'build', run: step('build', bad) },
      { name: 'unit', after: ['words'], run: step('unit') },
      { name: 'words', run: step('words') },
    ]);
    expect(order).toEqual(['build', 'words', 'unit']);
    expect(total.failed).toBe(2 + 1 + 1);
  });

  it('runs at most two at a time, and a check that wants to be alone after all others', async () => {
    let running = 0;
    const seen: [string, number][] = [];
    const slow = (name: string) => async () => {
      running += 1;
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.push([name, running]);
      running -= 1;
      return good;
    };
    await run([
      { name: 'journeys', alone: true, run: slow('journeys') },
      ...['a', 'b', 'c'].map((name) => ({ name, run: slow(name) })),
    ]);
    expect(seen.at(-1)).toEqual(['journeys', 1]);
    expect(Math.max(...seen.map(([, count]) => count))).toBe(2);
  });

  it('passes on what a check says while it runs', async () => {
    const { lines } = await run([
      {
        name: 'journeys',
        run: async (progress) => {
          progress('✓ door (8 tests)');
          return good;
        },
      },
    ]);
    expect(lines).toEqual(['    ✓ door (8 tests)', '✓ journeys          0.0 s']);
  });

  it('says so when checks wait for each other', async () => {
    await expect(run([{ name: 'a', after: ['a'], run: async () => good }])).rejects.toThrow(
      'wait for each other: a',
    );
  });

  it('writes one line per check', () => {
    expect(checkLine('unit', { ...good, passed: 12 }, 3210)).toBe('✓ unit              3.2 s  12 tests');
    expect(checkLine('unit', bad, 3210)).toBe('✗ unit              3.2 s  2 of 5 tests failed');
    expect(checkLine('lint', good, 40)).toBe('✓ lint              0.0 s');
  });
});
