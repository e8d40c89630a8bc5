// Opening and harvest in the lengths that the ready-made programmes give them.
import type { Part } from '../agenda.ts';
import { formFor } from './form-for.ts';

type ByStep = Readonly<Record<string, number>>;

/** Three minutes leave no time to write: the brief form says in the open what is missing. */
const openings = {
  3: { aim: 0.5, danger: 0.5, agreements: 1, 'check-in': 1 },
  5: { aim: 0.5, danger: 0.5, agreements: 1.5, additions: 0.5, readiness: 0.5, 'check-in': 1.5 },
  6: { aim: 1, danger: 0.5, agreements: 1.5, additions: 0.5, readiness: 0.5, 'check-in': 2 },
  8: { aim: 1, danger: 0.5, agreements: 2, additions: 1, readiness: 1, 'check-in': 2.5 },
  10: { aim: 1, danger: 0.5, agreements: 2.5, additions: 1, readiness: 1, 'check-in': 4 },
} as const satisfies Readonly<Record<number, ByStep>>;

const harvests = {
  5: { write: 2, choose: 2, 'look-back': 0.5, 'check-out': 0.5 },
  8: {
    write: 2,
    choose: 3,
    minority: 0.5,
    details: 0.5,
    'look-back': 0.5,
    'check-out': 1,
    leaving: 0.5,
  },
  10: { write: 2.5, choose: 4, minority: 0.5, details: 0.5, 'look-back': 0.5, 'check-out': 1, leaving: 1 },
  12: { write: 3, choose: 4.5, minority: 0.5, details: 1, 'look-back': 1, 'check-out': 1, leaving: 1 },
  15: { write: 3, choose: 6, minority: 1, details: 1, 'look-back': 1, 'check-out': 1, leaving: 2 },
} as const satisfies Readonly<Record<number, ByStep>>;

export type OpeningMinutes = keyof typeof openings;
export type HarvestMinutes = keyof typeof harvests;

/** `people`: how many are expected, the facilitator too. */
export const openingPart = (minutes: OpeningMinutes, people: number): Part => ({
  id: 'opening',
  activity: 'opening',
  form: minutes === 3 ? 'brief' : formFor('opening', people),
  minutes: openings[minutes],
});

/** `people`: how many are expected, the facilitator too. */
export const harvestPart = (minutes: HarvestMinutes, people: number): Part => ({
  id: 'harvest',
  activity: 'harvest',
  form: minutes === 5 ? 'brief' : formFor('harvest', people),
  minutes: harvests[minutes],
});
