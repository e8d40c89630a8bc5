// Runs the checks of `npm test`, a few at a time, and keeps going after a failure.

/** What one check found. Counts of single tests where it knows them; detail is shown only when it failed. */
export type Outcome = {
  readonly ok: boolean;
  readonly passed: number;
  readonly failed: number;
  readonly note?: string;
  readonly detail: string;
};

/** One check: a name, what has to be done before it, and whether it needs the machine for itself. */
export type Check = {
  readonly name: string;
  readonly after?: readonly string[];
  readonly alone?: boolean;
  /** `progress`: a line for what takes minutes. */
  readonly run: (progress: (line: string) => void) => Promise<Outcome>;
};

export type Total = { readonly passed: number; readonly failed: number };

const failure = (detail: string): Outcome => ({ ok: false, passed: 0, failed: 0, detail });

const runSafely = async (
  check: Check,
  isBroken: (name: string) => boolean,
  progress: (line: string) => void,
): Promise<Outcome> => {
  const missing = check.after?.find(isBroken);
  if (missing !== undefined) return failure(`not run, because ${missing} failed`);
  try {
    return await check.run(progress);
  } catch (error) {
    return failure(String(error));
  }
};

/** The line of one check: mark, name, seconds, and how many tests it held. */
export const checkLine = (
  name: string,
  { ok, passed, failed, note }: Outcome,
  milliseconds: number,
): string => {
  const tests =
    passed + failed === 0
      ? ''
      : failed === 0
        ? `${passed} tests`
        : `${failed} of ${passed + failed} tests failed`;
  const rest = [tests, note ?? ''].filter((part) => part !== '').join(', ');
  return `${ok ? '✓' : '✗'} ${name.padEnd(14)} ${(milliseconds / 1000).toFixed(1).padStart(6)} s  ${rest}`.trimEnd();
};

/**
 * Runs every check once, in order where nothing hinders, at most `lanes` at a time. A check marked `alone` waits until
 * all others have ended.
 *
 * @param report gets each line as it is known, also what a check says while it runs
 * @param now milliseconds
 * @returns checks and single tests together, passed and failed
 */
export const runChecks = async (
  checks: readonly Check[],
  lanes: number,
  report: (line: string) => void,
  now: () => number,
): Promise<Total> => {
  const outcomes = new Map<string, Outcome>();
  const waiting = [...checks];
  const running = new Set<Promise<void>>();
  const isBroken = (name: string) => outcomes.get(name)?.ok === false;

  const start = (check: Check) => {
    const began = now();
    const progress = (line: string): void => report(`    ${line}`);
    const ended = runSafely(check, isBroken, progress).then((outcome) => {
      outcomes.set(check.name, outcome);
      running.delete(ended);
      report(checkLine(check.name, outcome, now() - began));
      if (!outcome.ok && outcome.detail !== '') report(outcome.detail.replaceAll(/^/gm, '    '));
    });
    running.add(ended);
  };

  while (waiting.length > 0 || running.size > 0) {
    const ready = waiting.findIndex(
      ({ after = [], alone = false }) =>
        after.every((name) => outcomes.has(name)) &&
        (!alone || (running.size === 0 && waiting.every((one) => one.alone))),
    );
    const next = running.size < lanes && ready >= 0 ? waiting.splice(ready, 1)[0] : undefined;
    if (next !== undefined) start(next);
    else if (running.size > 0) await Promise.race(running);
    else throw new Error(`these checks wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
    // A check that needs the machine for itself lets nothing start beside it.
    if (next?.alone) await Promise.all(running);
  }
  return [...outcomes.values()].reduce(
    (sum, { ok, passed, failed }) => ({
      passed: sum.passed + passed + (ok ? 1 : 0),
      failed: sum.failed + failed + (ok ? 0 : 1),
    }),
    { passed: 0, failed: 0 },
  );
};
