// Under stress people grab protocols or convince each other with facts. The card names that kindly and slows down.
import type { Agenda } from '../agenda.ts';

/** Ids of words. */
export interface RescueCard {
  readonly title: string;
  /** What is happening, named without blame. */
  readonly seen: string;
  /** Said aloud, one after the other. */
  readonly say: readonly string[];
  /** What the facilitator does meanwhile. */
  readonly do: string;
}

const twice = ['say-1', 'say-2'];

const lines: Readonly<Record<Agenda['programme'], readonly string[]>> = {
  kort: twice,
  zelf: [...twice, 'say-3'],
  tegenspraak: twice,
  elders: twice,
  zorgteam: twice,
  intervisie: twice,
  dichtbij: [...twice, 'say-3'],
  lagen: twice,
};

/** What tends to go wrong differs by programme; what is happening then is the same. */
export const rescueCardOf = (programme: Agenda['programme']): RescueCard => ({
  title: 'programmes.rescue.title',
  seen: 'programmes.rescue.seen',
  say: lines[programme].map((line) => `programmes.rescue.${programme}.${line}`),
  do: `programmes.rescue.${programme}.do`,
});
