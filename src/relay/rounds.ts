// Slots of open rounds and ballots: in memory only, until their release. What is lost here in a crash the
// devices upload again; what was on a disk here could be joined to its writer.
import { bytesToHex } from '../basics/hex.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import { byEnvId } from './check-append.ts';
import type { Clock } from './ports.ts';
import type { Scope } from './record.ts';

export interface Rounds {
  /** Replaces what this device uploaded before. False where another device's slot has the same envId. */
  upload(scope: Scope, member: string, envelopes: readonly Sealed[]): boolean;
  /** Starts the window, in full. `isWhole`: it runs to its end, whoever has uploaded. */
  close(scope: Scope, isWhole: boolean): void;
  /** A roster device is there: it hears of running windows, and those that a restart cut off start anew. */
  returned(scopes: readonly Scope[], member: string): void;
  /** All slots of a scope in the order of their release. */
  sorted(scope: string): readonly Sealed[];
  /** Asks for the release once more, after storage refused it. */
  retry(scope: string): void;
  drop(scope: string): void;
  /** A new epoch: what was sealed under the old one is void and comes again. */
  clearSlots(): void;
  /** Whether anything would be lost if this room left memory. */
  isEmpty(): boolean;
  end(): void;
}

interface RoundsOptions {
  readonly window: number;
  readonly clock: Clock;
  readonly isOnline: (member: string) => boolean;
  /** The window runs for so many milliseconds more; told to all, or to the one device that comes in meanwhile. */
  readonly onWindow: (scope: string, left: number, member?: string) => void;
  readonly release: (scope: string) => void;
}

interface Open {
  readonly byMember: Map<string, readonly Sealed[]>;
  /** Devices that uploaded since the window began; undefined while it does not run. */
  readonly since: Set<string> | undefined;
  readonly callOff: (() => void) | undefined;
  /** When the window closes. */
  readonly ends: number;
  /** After a restart everybody is on their way back: who is not online yet is waited for. */
  readonly isAfterRestart: boolean;
  /** Somebody may still lay a card ready: no early end. Forgotten in a restart, where all get more time anyway. */
  readonly isWhole: boolean;
}

const RETRY = 1000;
/** Devices come back at their own pace: who is waited for after a restart gets so many windows. */
const AFTER_RESTART = 3;

export const createRounds = (options: RoundsOptions): Rounds => {
  const open = new Map<string, Open>();

  const roundOf = (scope: string): Open => {
    const known = open.get(scope);
    if (known !== undefined) return known;
    const fresh: Open = {
      byMember: new Map(),
      since: undefined,
      callOff: undefined,
      ends: 0,
      isAfterRestart: false,
      isWhole: false,
    };
    open.set(scope, fresh);
    return fresh;
  };

  const startWindow = (
    scope: string,
    wait: number,
    how: Partial<Pick<Open, 'isAfterRestart' | 'isWhole'>> = {},
  ): void => {
    const round = roundOf(scope);
    round.callOff?.();
    const callOff = options.clock.after(wait, () => options.release(scope));
    open.set(scope, {
      ...round,
      since: new Set(),
      callOff,
      ends: options.clock.now() + wait,
      isAfterRestart: how.isAfterRestart ?? false,
      isWhole: how.isWhole ?? false,
    });
  };

  const releaseIfComplete = (scope: Scope): void => {
    const { since, callOff, isAfterRestart, isWhole } = roundOf(scope.scope);
    if (since === undefined || isWhole) return;
    const isAway = (member: string): boolean => !isAfterRestart && !options.isOnline(member);
    const isComplete = scope.roster.every(({ member }) => since.has(member) || isAway(member));
    if (!isComplete) return;
    callOff?.();
    options.release(scope.scope);
  };

  const isForeign = (round: Open, member: string, envelopes: readonly Sealed[]): boolean => {
    const own = new Set(envelopes.map(({ header }) => bytesToHex(header.envId)));
    if (own.size !== envelopes.length) return true;
    for (const [other, slots] of round.byMember) {
      if (other !== member && slots.some(({ header }) => own.has(bytesToHex(header.envId)))) return true;
    }
    return false;
  };

  return {
    upload: (scope, member, envelopes) => {
      const round = roundOf(scope.scope);
      if (isForeign(round, member, envelopes)) return false;
      round.byMember.set(member, envelopes);
      round.since?.add(member);
      releaseIfComplete(scope);
      return true;
    },
    close: ({ scope }, isWhole) => {
      startWindow(scope, options.window, { isWhole });
      options.onWindow(scope, options.window);
    },
    returned: (scopes, member) => {
      for (const { scope, closing, roster } of scopes) {
        if (!closing || !roster.some((entry) => entry.member === member)) continue;
        const { since, ends } = roundOf(scope);
        if (since !== undefined) {
          options.onWindow(scope, Math.max(0, ends - options.clock.now()), member);
          continue;
        }
        startWindow(scope, options.window * AFTER_RESTART, { isAfterRestart: true });
        options.onWindow(scope, options.window);
      }
    },
    sorted: (scope) => [...roundOf(scope).byMember.values()].flat().toSorted(byEnvId),
    retry: (scope) => startWindow(scope, RETRY),
    drop: (scope) => {
      open.get(scope)?.callOff?.();
      open.delete(scope);
    },
    clearSlots: () => {
      for (const round of open.values()) {
        round.byMember.clear();
        round.since?.clear();
      }
    },
    isEmpty: () => open.size === 0,
    end: () => {
      for (const round of open.values()) round.callOff?.();
      open.clear();
    },
  };
};
