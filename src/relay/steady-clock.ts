// A clock that is weeks ahead would have every room erased at once. Erasing waits until the clock can be believed.
import type { Clock } from './ports.ts';

/** `new`: it runs since too short a time. `set`: somebody or something put it on or back. */
export type ClockTrust = 'steady' | 'new' | 'set';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * How far the clock can be believed, asked now and then. A machine often starts with a wrong clock and gets the right time
 * within minutes, so the first hour counts for nothing. A jump of more than a day that elapsed time does not confirm
 * makes it doubtful for a day: less cannot shift the end of a room by more than a day.
 */
export const createClockTrust = (clock: Clock): (() => ClockTrust) => {
  let seen = { now: clock.now(), elapsed: clock.elapsed() };
  let doubt: { readonly until: number; readonly why: 'new' | 'set' } = {
    until: seen.elapsed + HOUR,
    why: 'new',
  };
  return () => {
    const next = { now: clock.now(), elapsed: clock.elapsed() };
    const jump = Math.abs(next.now - seen.now - (next.elapsed - seen.elapsed));
    seen = next;
    if (jump > DAY) doubt = { until: next.elapsed + DAY, why: 'set' };
    return next.elapsed < doubt.until ? doubt.why : 'steady';
  };
};
