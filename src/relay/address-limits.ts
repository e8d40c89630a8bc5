// Guessing and making rooms are counted per network, in memory only: nothing of it is ever logged or stored.
import type { Limits } from './limits.ts';
import type { Clock } from './ports.ts';
import { createGate, type Gate } from './rate.ts';

export interface AddressLimits {
  /** A failed look-up, an unknown token or a wrong proof from this address. */
  failed(address: string): void;
  isBlocked(address: string): boolean;
  /** Whether this address may make one more room; counts it. */
  mayMakeRoom(address: string): boolean;
}

const MINUTE = 60_000;
const HOUR = 3_600_000;
const MOST_ADDRESSES = 10_000;

/** `address`: whatever stands for a network; the server hands over a salted hash of it. */
export const createAddressLimits = (limits: Limits, clock: Clock): AddressLimits => {
  const failures = new Map<string, readonly number[]>();
  const rooms = new Map<string, Gate>();

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
    mayMakeRoom: (address) => {
      const gate = rooms.get(address) ?? createGate(limits.rooms, clock);
      // The one that asked last stands last; the first is forgotten where there are too many.
      rooms.delete(address);
      rooms.set(address, gate);
      const [oldest] = rooms.size > MOST_ADDRESSES ? rooms.keys() : [];
      if (oldest !== undefined) rooms.delete(oldest);
      return gate();
    },
  };
};
