import { describe, expect, it } from 'vitest';
import { finishedFile, parseVitestReport } from './vitest-report.ts';

const report = {
  numPassedTests: 5,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    { status: 'passed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'failed', assertionResults: [] },
  ],
};

describe('the report of vitest', () => {
  it('counts tests that passed, failed and were left out, and files that could not be loaded', () => {
    expect(parseVitestReport(JSON.stringify(report))).toEqual({
      ok: true,
      value: { passed: 5, failed: 1, left: 3, brokenFiles: 1 },
    });
  });

  it.each(['', 'not json', '{}'])('is no report: %j', (text) => {
    expect(parseVitestReport(text)).toEqual({ ok: false, error: { type: 'no-report' } });
  });
});

describe('a file that is done', () => {
  it.each([
    [
      ' ✓ |journeys| tests/journeys/door.test.ts (8 tests) 12345ms',
      '✓ tests/journeys/door.test.ts (8 tests)',
    ],
    [
      ' ❯ |journeys| tests/journeys/door.test.ts (8 tests | 1 failed) 12345ms',
      '✗ tests/journeys/door.test.ts (8 tests | 1 failed)',
    ],
    [' ✓  views  src/ui/card.test.tsx (1 test) 3ms', '✓ src/ui/card.test.tsx (1 test)'],
    [' ❯ |unit| src/broken.test.ts (0 test)', '✗ src/broken.test.ts (0 test)'],
  ])('is told by %j', (line, told) => {
    expect(finishedFile(line)).toBe(told);
  });

  it.each(['', ' RUN  v5.1.1 /leerkring', '     ✓ keeps every card 26172ms', ' Test Files  1 passed (1)'])(
    'is not told by %j',
    (line) => {
      expect(finishedFile(line)).toBeUndefined();
    },
  );
});
