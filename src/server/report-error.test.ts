import { expect, it } from 'vitest';
import { errorReport } from './report-error.ts';

it('tells kind and place, never the message', () => {
  const report = errorReport(new TypeError('GEHEIM is not a function\nat GEHEIM'));
  expect(report).toMatch(/^TypeError\n\s+at .*report-error\.test\.ts/);
  expect(report).not.toContain('GEHEIM');
  expect(errorReport('GEHEIM')).not.toContain('GEHEIM');
});
