// Which page lies on the beamer's table: turned by every host, told among hosts, forgotten with the step.
import type { BeamSignal } from '../sealed/signal-body.ts';
import { isHost, type Heart } from './heart.ts';

export interface BeamPages {
  /** This device's beamer shows a page, from 0, of so many. */
  show(step: string, page: number, of: number): void;
  /** A host wants to see this page. */
  turn(page: number): void;
  on(signal: BeamSignal): void;
  stop(): void;
}

/** Milliseconds: who came in as a host since the last turn then sees the pages too. */
const AGAIN = 3000;

export const createBeamPages = (heart: Heart): BeamPages => {
  const { room, ports } = heart;
  /** The step in which this device has the beamer with pages: it tells them again and again. */
  let ours: string | undefined;

  const current = (): BeamSignal | undefined => {
    const { beam } = heart.host;
    return beam === undefined || beam.step !== heart.conversation.step?.id
      ? undefined
      : { from: 'beam', ...beam };
  };

  const set = ({ step, page, of }: Omit<BeamSignal, 'from'>): void => {
    heart.host = { ...heart.host, beam: { step, page, of } };
    heart.changed();
  };

  const tell = (): void => {
    const beam = current();
    if (beam !== undefined && room.isSynced()) void room.signal(beam);
  };

  let callOff: () => void;
  const again = (): void => {
    if (current()?.step === ours && ours !== undefined) tell();
    callOff = ports.clock.after(AGAIN, again);
  };
  callOff = ports.clock.after(AGAIN, again);

  return {
    show: (step, page, of) => {
      if (!isHost(heart)) return;
      const { beam } = heart.host;
      ours = of > 1 ? step : undefined;
      if (beam?.step === step && beam.page === page && beam.of === of) return;
      const hadPages = beam?.step === step && beam.of > 1;
      set({ step, page, of });
      if (of > 1 || hadPages) tell();
    },
    turn: (page) => {
      const beam = current();
      if (!isHost(heart) || beam === undefined || page < 0 || page >= beam.of) return;
      set({ ...beam, page });
      tell();
    },
    on: (signal) => {
      if (isHost(heart)) set(signal);
    },
    stop: () => callOff(),
  };
};
