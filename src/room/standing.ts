// What the relay told about itself and the room on this line. Hints: nothing is shown or signed on them alone.
import type { Notice } from '../envelope/notice.ts';
import type { Clock } from './ports.ts';
import type { Scope } from './scopes.ts';

export interface Standing {
  welcomed(notice: Extract<Notice, { type: 'welcome' }>): void;
  lineLost(): void;
  present(members: readonly string[]): void;
  released(scope: string): void;
  doorSet(isClosed: boolean): void;
  /** Newest position at the last welcome; NaN without a line. */
  readonly last: () => number;
  readonly online: () => readonly string[];
  /** Milliseconds since the relay first told who is online on this line; undefined before that. */
  readonly presenceAge: () => number | undefined;
  readonly isDoorClosed: () => boolean;
  readonly tick: () => number;
  readonly welcomes: () => number;
  /** Whether the relay has put into the log all that it ever will of this scope. */
  isReleased(scope: Scope): boolean;
}

export const createStanding = (clock: Clock): Standing => {
  let online: readonly string[] = [];
  let presenceSince: number | undefined;
  /** Scopes that the relay held at the last welcome, and what it released since. */
  let held: ReadonlySet<string> = new Set();
  const released = new Set<string>();
  let isDoorClosed = false;
  let tick = 10_000;
  let last = Number.NaN;
  let welcomes = 0;

  return {
    welcomed: (notice) => {
      welcomes += 1;
      ({ last, tick, doorClosed: isDoorClosed } = notice);
      held = new Set(notice.scopes.map((scope) => scope.scope));
    },
    lineLost: () => {
      presenceSince = undefined;
      last = Number.NaN;
    },
    present: (members) => {
      online = members;
      presenceSince ??= clock.now();
    },
    released: (scope) => void released.add(scope),
    doorSet: (isClosed) => {
      isDoorClosed = isClosed;
    },
    last: () => last,
    online: () => online,
    presenceAge: () => (presenceSince === undefined ? undefined : clock.now() - presenceSince),
    isDoorClosed: () => isDoorClosed,
    tick: () => tick,
    welcomes: () => welcomes,
    isReleased: ({ terms, entries, opened }) =>
      entries.length > 0 || released.has(terms.scope) || (opened <= last && !held.has(terms.scope)),
  };
};
