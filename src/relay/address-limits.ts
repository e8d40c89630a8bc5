// Guessing is counted per network address, in memory only: no address is ever logged or stored.
import type { Limits } from './limits.ts';
import type { Clock } from './ports.ts';

export interface AddressLimits {
  /** A failed look-up, an unknown token or a wrong proof from this address. */
  failed(address: string): void;
  isBlocked(address: string): boolean;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
const MOST_ADDRESSES = 10_000;

export const createAddressLimits = (limits: Limits, clock: Clock): AddressLimits => {
  const failures = new Map<string, readonly number[]>();

  const recent = (address: string): readonly number[] => {
    const now = clock.now();
    return (failures.get(address) ?? []).filter((at) => now - at < HOUR);
  };

  const forgetOld = (): void => {
    if (failures.size <= MOST_ADDRESSES) return;
    for (const address of failures.keys()) {
      if (recent(address).length === 0) failures.delete(address);
    }
  };

  return {
    failed: (address) => {
      failures.set(address, [...recent(address), clock.now()].slice(-limits.failuresPerHour));
      forgetOld();
    },
    isBlocked: (address) => {
      const all = recent(address);
      const now = clock.now();
      return (
        all.length >= limits.failuresPerHour ||
        all.filter((at) => now - at < MINUTE).length >= limits.failuresPerMinute
      );
    },
  };
};
