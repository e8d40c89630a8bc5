// The ready-made programmes beside kort: opening, one or more activities in a form, harvest. The activities are named,
// not imported: a programme is offered where this version has all of them.
import type { Agenda, Part } from '../agenda.ts';
import { findActivity } from '../activities/find-activity.ts';
import { formAmong } from './form-for.ts';
import { harvestPart, openingPart, type HarvestMinutes, type OpeningMinutes } from './frame.ts';
import type { Asked } from './kort.ts';
import type { OccasionId } from './occasions.ts';

export type ReadyMadeId = Exclude<Agenda['programme'], 'kort' | 'zelf'>;

interface PlannedPart {
  readonly id: string;
  readonly activity: string;
  /** The first that fits the size of the group. */
  readonly forms: readonly string[];
  /** This part asks the question of a card, this one unless another is chosen. */
  readonly asks?: Asked;
}

export interface ReadyMade {
  readonly id: ReadyMadeId;
  readonly opening: OpeningMinutes;
  readonly parts: readonly PlannedPart[];
  readonly harvest: HarvestMinutes;
  /** All of it. */
  readonly minutes: number;
  /** What must be in order beforehand follows from it. */
  readonly occasion?: OccasionId;
}

export const readyMade: readonly ReadyMade[] = [
  {
    id: 'tegenspraak',
    opening: 3,
    parts: [{ id: 'tegenspraak', activity: 'tegenspraak', forms: ['compact'] }],
    harvest: 5,
    minutes: 30,
  },
  {
    id: 'elders',
    opening: 6,
    parts: [
      { id: 'touched', activity: 'write-show-round', forms: ['elsewhere', 'elsewhere-large'] },
      {
        id: 'report',
        activity: 'report-from-elsewhere',
        forms: ['short'],
        asks: { card: 'alwetende-professional', question: '2-O4' },
      },
    ],
    harvest: 12,
    minutes: 60,
    occasion: 'incident-elsewhere',
  },
  {
    id: 'zorgteam',
    opening: 8,
    parts: [
      { id: 'child', activity: 'other-chair', forms: ['short'] },
      {
        id: 'task',
        activity: 'shared-task',
        forms: ['short'],
        asks: { card: 'zorgteam', question: '3-P1' },
      },
    ],
    harvest: 10,
    minutes: 75,
    occasion: 'care-team-start',
  },
  {
    id: 'intervisie',
    opening: 5,
    parts: [
      {
        id: 'incident',
        activity: 'incident-method',
        forms: ['full'],
        asks: { card: 'luisteren-en-geloven', question: '1-P2' },
      },
    ],
    harvest: 8,
    minutes: 80,
  },
  {
    id: 'dichtbij',
    opening: 10,
    parts: [
      { id: 'touched', activity: 'write-show-round', forms: ['nearby'] },
      { id: 'pause', activity: 'pause', forms: ['pause'] },
      { id: 'back', activity: 'looking-back', forms: ['short'] },
    ],
    harvest: 15,
    minutes: 90,
    occasion: 'incident-nearby',
  },
  {
    id: 'lagen',
    opening: 8,
    parts: [
      {
        id: 'layers',
        activity: 'layers-dialogue',
        forms: ['full'],
        asks: { card: 'alwetende-professional', question: '2-O3' },
      },
    ],
    harvest: 15,
    minutes: 90,
    occasion: 'policy-and-practice',
  },
];

export const findReadyMade = (id: string): ReadyMade | undefined =>
  readyMade.find((programme) => programme.id === id);

/** Whether this version has every activity of it, in a form that it names. */
export const isOffered = ({ parts }: ReadyMade): boolean =>
  parts.every(({ activity, forms }) => {
    const found = findActivity(activity);
    return forms.every((form) => found?.forms.some(({ id }) => id === form) === true);
  });

/** The part that asks the question of a card; none in a programme without one. */
export const askingPart = ({ parts }: ReadyMade): PlannedPart | undefined =>
  parts.find(({ asks }) => asks !== undefined);

/** `people`: how many are expected, the facilitator too. `asked`: instead of the programme's own question. */
export const readyMadeAgenda = (
  programme: ReadyMade,
  { people, asked }: { readonly people: number; readonly asked?: Asked | undefined },
): Agenda => {
  const { id, opening, parts, harvest, occasion } = programme;
  const talked = parts.map(({ id: part, activity, forms, asks }): Part => {
    const form = formAmong(activity, forms, people);
    return { id: part, activity, form, ...(asks === undefined ? {} : (asked ?? asks)) };
  });
  return {
    programme: id,
    ...(occasion === undefined ? {} : { occasion }),
    parts: [openingPart(opening, people), ...talked, harvestPart(harvest, people)],
  };
};
