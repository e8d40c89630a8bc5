// Reads what vitest writes: its JSON report as far as counting needs it, and which files are done while it runs.
import * as v from 'valibot';
import { err, ok, type Result } from '../src/basics/result.ts';

const reportSchema = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.unknown()) })),
});

export type TestCount = {
  readonly passed: number;
  readonly failed: number;
  /** Tests that were written and not run: the house has none of these. */
  readonly left: number;
  /** Files that could not be loaded, so that their tests are not among the failed ones. */
  readonly brokenFiles: number;
};

/** Counts of one run of vitest. */
export const parseVitestReport = (text: string): Result<TestCount, { readonly type: 'no-report' }> => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return err({ type: 'no-report' });
  }
  const parsed = v.safeParse(reportSchema, json);
  if (!parsed.success) return err({ type: 'no-report' });
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = parsed.output;
  return ok({
    passed: numPassedTests,
    failed: numFailedTests,
    left: numPendingTests + numTodoTests,
    brokenFiles: testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    ).length,
  });
};

/** ` ✓ |journeys| tests/journeys/door.test.ts (8 tests) 12345ms`; the bars only where colours are off. */
const fileLine = /^ ([✓❯×]) .*?([^\s|]+\.test\.tsx?) \((.+)\)(?: \d+ms)?$/u;

/** What a line of vitest's own report tells of a file that is done; undefined for every other line. */
export const finishedFile = (line: string): string | undefined => {
  const [, mark, file, counts] = fileLine.exec(line) ?? [];
  if (file === undefined || counts === undefined) return undefined;
  return `${mark === '✓' ? '✓' : '✗'} ${file} (${counts})`;
};
