// The programmes as they are offered, by the ids of their words.
import type { Agenda } from '../agenda.ts';
import { isOffered, readyMade, type ReadyMade } from './ready-made.ts';

export interface Programme {
  readonly id: Agenda['programme'];
  readonly name: string;
  readonly about: string;
  /** For whom, and what they leave with. */
  readonly forWhom: string;
  readonly gives: string;
  /** Total minutes; undefined where the group chooses. */
  readonly minutes?: number;
  /** For how many: advice, nothing is refused. */
  readonly people?: readonly [least: number, most: number];
}

const wordsOf = (id: Agenda['programme']) => ({
  id,
  name: `programmes.${id}.name`,
  about: `programmes.${id}.about`,
  forWhom: `programmes.${id}.for-whom`,
  gives: `programmes.${id}.gives`,
});

const people: Readonly<Record<ReadyMade['id'], readonly [number, number]>> = {
  tegenspraak: [3, 8],
  elders: [4, 20],
  zorgteam: [4, 8],
  intervisie: [4, 8],
  dichtbij: [4, 12],
  lagen: [8, 24],
};

/** Also those whose activities this version does not have. */
export const allProgrammes: readonly Programme[] = [
  { ...wordsOf('kort'), minutes: 30 },
  ...readyMade.map(({ id, minutes }) => ({ ...wordsOf(id), minutes, people: people[id] })),
  wordsOf('zelf'),
];

const hidden = new Set<string>(readyMade.filter((one) => !isOffered(one)).map(({ id }) => id));

export const programmes: readonly Programme[] = allProgrammes.filter(({ id }) => !hidden.has(id));
