import { useMemo } from 'preact/hooks';
import type { LaidOut, Thing } from './lay-out.ts';

/** Lays out anew only when what lies there is other than before: the beamer is drawn again at every signal. */
export const useLaidOut = <One extends Thing>(what: unknown, layOut: () => LaidOut<One>): LaidOut<One> =>
  useMemo(layOut, [JSON.stringify(what)]);
