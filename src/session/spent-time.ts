// How long finished steps really took, for the facilitator's eyes. It is this window's own clock between two moves:
// nothing of it is sent or kept, so of steps that began before this window looked, or behind its back, it says nothing.
import { isHost, type Heart } from './heart.ts';

export interface SpentTime {
  /** After every change: a step that was left, a pause that began or ended. */
  look(): void;
}

export const createSpentTime = (heart: Heart): SpentTime => {
  const { room, ports } = heart;
  const spent = new Map<string, number>();
  /** Steps of which a part was not seen. */
  const unseen = new Set<string>();
  let step: string | undefined;
  let moves = -1;
  let greeting = 0;
  /** Since when the current step runs; undefined in a pause. */
  let since: number | undefined;

  const addUp = (): void => {
    if (step !== undefined && since !== undefined)
      spent.set(step, (spent.get(step) ?? 0) + (ports.clock.now() - since) / 1000);
  };

  const publish = (): void => {
    const finished = [...spent].filter(([id]) => id !== step && !unseen.has(id));
    heart.host = { ...heart.host, spent: Object.fromEntries(finished) };
    heart.changed();
  };

  heart.here = () => {
    if (step === undefined || unseen.has(step)) return undefined;
    const running = since === undefined ? 0 : (ports.clock.now() - since) / 1000;
    return (spent.get(step) ?? 0) + running;
  };

  return {
    look: () => {
      if (!room.isSynced() || !isHost(heart)) return;
      const { past, step: current } = heart.conversation;
      const isPaused = heart.clock?.paused ?? false;
      const isMoved = past.length !== moves || current?.id !== step;
      if (!isMoved && isPaused === (since === undefined)) return;
      const wasAway = moves === -1 ? past.length > 0 || current !== undefined : greeting !== room.welcomes();
      addUp();
      if (isMoved && wasAway) {
        const missed = past.slice(Math.max(0, moves)).map(({ id }) => id);
        for (const id of [...missed, ...(current === undefined ? [] : [current.id])]) unseen.add(id);
      }
      step = current?.id;
      moves = past.length;
      greeting = room.welcomes();
      since = isPaused ? undefined : ports.clock.now();
      if (isMoved) publish();
    },
  };
};
