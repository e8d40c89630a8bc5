// Time for tests: it stands still until somebody moves it.
import type { Clock } from '../room/ports.ts';

export interface ManualClock extends Clock {
  /** Moves time on; calls what falls due, in order. */
  advance(milliseconds: number): void;
}

export const createManualClock = (): ManualClock => {
  let time = 0;
  let due: readonly { readonly at: number; readonly call: () => void }[] = [];
  return {
    now: () => time,
    after: (milliseconds, call) => {
      const entry = { at: time + milliseconds, call };
      due = [...due, entry].toSorted((left, right) => left.at - right.at);
      return () => {
        due = due.filter((each) => each !== entry);
      };
    },
    advance: (milliseconds) => {
      const end = time + milliseconds;
      for (let next = due[0]; next !== undefined && next.at <= end; next = due[0]) {
        time = next.at;
        due = due.slice(1);
        next.call();
      }
      time = end;
    },
  };
};
