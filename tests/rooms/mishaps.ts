// Things that go wrong at a chosen moment: the server dies at a commit, a device dies at a message.
import type { Entry } from '../../src/envelope/entry.ts';
import type { Device, World } from './bench.ts';
import { roundsAt, type Table } from './table.ts';

const APPEND = 2;
const SIGNAL_CLASS = 5;
const DOWN_TIME = 700;

/** Kills the relay at the n-th commit from now on (0 is the next), and starts it again a little later. */
export const killAtCommit = (world: World, n: number, when: 'before' | 'after'): (() => boolean) => {
  let seen = -1;
  return killWhere(
    world,
    () => {
      seen += 1;
      return seen === n;
    },
    when,
  );
};

/** Kills the relay at the first commit for which this holds. */
export const killWhere = (
  world: World,
  holds: (entries: readonly Entry[], record: string) => boolean,
  when: 'before' | 'after',
): (() => boolean) => {
  let isDone = false;
  world.server.killAt = (entries, record) => {
    if (!holds(entries, record)) return undefined;
    isDone = true;
    world.clock.after(DOWN_TIME, () => world.server.start());
    return when;
  };
  return () => isDone;
};

/** What a client frame appends: the envelope's class and the command beside it. */
const appended = (frame: Uint8Array): number | undefined => {
  if (frame[0] !== APPEND) return undefined;
  const commandLength = ((frame[1] ?? 0) << 8) | (frame[2] ?? 0);
  return frame[3 + commandLength + 1];
};

/** The device dies at the n-th control or post it sends from now on: before it leaves, or just after. */
export const dieAtMessage = (device: Device, n: number, when: 'before' | 'after'): (() => boolean) => {
  let seen = -1;
  let isDead = false;
  device.wire.up = (frame) => {
    const kind = appended(frame);
    if (kind === undefined || kind === SIGNAL_CLASS) return [frame];
    seen += 1;
    if (seen !== n) return [frame];
    isDead = true;
    device.wire.up = (each) => [each];
    if (when === 'before') {
      device.die();
      return [];
    }
    queueMicrotask(() => queueMicrotask(() => device.die()));
    return [frame];
  };
  return () => isDead;
};

/** A facilitator who goes on pressing next until the table is at this step. */
export const pressNextUntil = async (table: Table, step: string): Promise<void> => {
  const { world, host, all } = table;
  let wait = 0;
  await world.until(() => {
    wait -= 1;
    const view = host.view();
    const isMoved = all.every((device) => device.view().step?.id === step);
    if (isMoved || wait > 0 || !view.synced || view.pending > 0) return isMoved;
    const phase = view.round?.phase ?? view.ballot?.phase;
    const here = view.step?.id ?? '';
    const isDone = phase === undefined && roundsAt(host, here).some((each) => each === 'turned');
    const isCounted = Object.values(view.conversation.ballots).some(
      (ballot) => ballot.step === here && ballot.phase === 'counted',
    );
    if (here !== step && (phase === 'open' || isDone || isCounted)) {
      host.act().next();
      wait = 40;
    }
    return false;
  }, `${step} after pressing next`);
};
