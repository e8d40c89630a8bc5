// The quiet talk beside the log: members say whether they are ready, hosts say how many are and how much time
// is left. Nothing of it is stored.
import { openRoundOf } from '../conversation/fold-rounds.ts';
import { peopleIn } from '../conversation/kernel/people.ts';
import type { BeamSignal, SignalBody } from '../sealed/signal-body.ts';
import { onlineWriters } from './group.ts';
import { isHost, meOf, secondsLeft, type Heart } from './heart.ts';
import { isReadyHere } from './readiness.ts';

export interface Signals {
  on(from: string, signal: Exclude<SignalBody, BeamSignal>): void;
  /** A new step: nobody is ready. */
  stepChanged(): void;
  /** Whether anybody here who takes part in the open round has not said to be ready with it; as far as a host knows. */
  isAnyUnready(): boolean;
  /** Something that a host tells may have changed. */
  look(): void;
  stop(): void;
}

/** At most one host signal in this time, in milliseconds, beside the regular ones. */
const PACE = 500;
/** Signals say the same at every beat whether or not anything changed, so a shorter one than the slots' tells no more. */
const BEAT = 3000;

export const createSignals = (heart: Heart): Signals => {
  const { room, ports } = heart;
  const ready = new Set<string>();
  let callOff: (() => void) | undefined;
  let soon: (() => void) | undefined;
  let said = '';

  const counts = (): Heart['counts'] => {
    const writers = onlineWriters(heart);
    return {
      ready: writers.filter((member) => ready.has(member)).length,
      of: writers.length,
      present: peopleIn(heart.conversation).length,
    };
  };

  const leads = (): boolean => {
    const { clockLeader } = heart;
    if (clockLeader === undefined || clockLeader === meOf(heart)) return true;
    return !room.online().includes(clockLeader);
  };

  const tell = (): void => {
    if (!isHost(heart)) return;
    heart.counts = counts();
    if (!leads()) return;
    const seconds = secondsLeft(heart);
    said = JSON.stringify([heart.counts, heart.clock?.at, heart.clock?.paused]);
    void room.signal({
      from: 'host',
      ...heart.counts,
      ...(seconds === undefined
        ? {}
        : { seconds: Math.max(-86_400, seconds), paused: heart.clock?.paused ?? false }),
    });
  };

  const beat = (): void => {
    if (room.isSynced()) {
      if (isHost(heart)) tell();
      else {
        void room.signal({ from: 'member', ready: isReadyHere(heart) });
      }
    }
    callOff = ports.clock.after(Math.min(room.tick(), BEAT), beat);
  };
  callOff = ports.clock.after(PACE, beat);

  return {
    on: (from, signal) => {
      if (signal.from === 'member') {
        if (signal.ready === true) ready.add(from);
        else ready.delete(from);
        return heart.changed();
      }
      if (!isHost(heart)) heart.counts = { ready: signal.ready, of: signal.of, present: signal.present };
      if (signal.seconds !== undefined && heart.clockLeader !== meOf(heart)) {
        heart.clock = { seconds: signal.seconds, at: ports.clock.now(), paused: signal.paused ?? false };
      }
      heart.changed();
    },
    stepChanged: () => ready.clear(),
    isAnyUnready: () => {
      const roster = openRoundOf(heart.conversation)?.roster ?? [];
      return onlineWriters(heart).some(
        (writer) => !ready.has(writer) && roster.some((seat) => seat.member === writer),
      );
    },
    look: () => {
      if (!isHost(heart) || !room.isSynced() || soon !== undefined) return;
      const now = JSON.stringify([counts(), heart.clock?.at, heart.clock?.paused]);
      if (now === said) return;
      soon = ports.clock.after(PACE, () => {
        soon = undefined;
        tell();
        heart.changed();
      });
    },
    stop: () => {
      callOff?.();
      soon?.();
    },
  };
};
