// A clock that only moves when a test says so.
import type { Clock } from './ports.ts';

export interface TestClock extends Clock {
  /** Moves time on; everything due is called in order of its time. */
  pass(milliseconds: number): void;
  /** Sets the clock on or back: no time goes by. */
  set(milliseconds: number): void;
}

/** Noon on 23 November 2026, unless told otherwise. */
export const createTestClock = (start = 1_795_435_200_000): TestClock => {
  let now = start;
  let setOn = 0;
  let timers: { readonly at: number; readonly call: () => void }[] = [];
  return {
    now: () => now + setOn,
    elapsed: () => now,
    after: (milliseconds, call) => {
      const timer = { at: now + milliseconds, call };
      timers.push(timer);
      return () => {
        timers = timers.filter((each) => each !== timer);
      };
    },
    pass: (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= end).toSorted((left, right) => left.at - right.at);
        if (next === undefined) break;
        timers = timers.filter((each) => each !== next);
        now = next.at;
        next.call();
      }
      now = end;
    },
    set: (milliseconds) => {
      setOn += milliseconds;
    },
  };
};
