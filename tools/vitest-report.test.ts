import { describe, expect, it } from 'vitest';
import { parseVitestReport } from './vitest-report.ts';

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
