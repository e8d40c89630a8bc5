import type { Clock } from './ports.ts';
import type { Rate } from './limits.ts';

/** Whether one more may pass now. */
export type Gate = () => boolean;

export const createGate = (rate: Rate, clock: Clock): Gate => {
  let held = rate.burst;
  let since = clock.now();
  return () => {
    const now = clock.now();
    // A clock that jumps back neither gives nor takes.
    held = Math.min(rate.burst, held + (Math.max(0, now - since) / 1000) * rate.perSecond);
    since = now;
    if (held < 1) return false;
    held -= 1;
    return true;
  };
};

/** One gate per key, made when first asked for. */
export const createGates = (rate: Rate, clock: Clock): ((key: string) => boolean) => {
  const gates = new Map<string, Gate>();
  return (key) => {
    const gate = gates.get(key) ?? createGate(rate, clock);
    gates.set(key, gate);
    return gate();
  };
};
