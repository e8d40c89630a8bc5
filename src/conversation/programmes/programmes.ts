// The ready-made agendas, as they are offered. Ids of words.
import type { Agenda } from '../agenda.ts';

export interface Programme {
  readonly id: Agenda['programme'];
  readonly name: string;
  readonly about: string;
  /** Total minutes; undefined where the group chooses. */
  readonly minutes?: number;
}

export const programmes: readonly Programme[] = [
  { id: 'kort', name: 'programmes.kort.name', about: 'programmes.kort.about', minutes: 30 },
  { id: 'zelf', name: 'programmes.zelf.name', about: 'programmes.zelf.about' },
];
