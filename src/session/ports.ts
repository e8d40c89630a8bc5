// What a session needs from where it runs: a browser, a test, a headless member.
import type { Ask, Clock, DeviceStore, OpenSocket } from '../room/ports.ts';

export interface SessionPorts {
  readonly store: DeviceStore;
  readonly openSocket: OpenSocket;
  readonly ask: Ask;
  readonly clock: Clock;
  /** 0 ≤ chance < 1. */
  readonly chance: () => number;
  /** This device's day, as in 2026-11-23; shown and kept on this device, never sent in clear. */
  readonly today: () => string;
  /** Address for links, without a slash at its end. */
  readonly origin: string;
}
