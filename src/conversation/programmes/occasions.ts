// Why a group comes together, and what must be in order before it does.
import type { Agenda } from '../agenda.ts';
import type { Audience } from '../../deck/deck.ts';

export type OccasionId = NonNullable<Agenda['occasion']>;

export interface Occasion {
  readonly id: OccasionId;
  /** Ids of words. */
  readonly name: string;
  readonly about: string;
  /** Audiences whose questions are offered first. */
  readonly audiences: readonly Audience[];
  /** What should be in order beforehand, one line each. Ids of words. */
  readonly preconditions: readonly string[];
  /** Nobody may open it before the organisation said where people can go afterwards. */
  readonly needsAftercare: boolean;
  /** Total minutes that are offered first. */
  readonly minutes: number;
}

export const occasions: readonly Occasion[] = [
  {
    id: 'theme',
    name: 'programmes.occasion.theme.name',
    about: 'programmes.occasion.theme.about',
    audiences: ['professional'],
    preconditions: [],
    needsAftercare: false,
    minutes: 45,
  },
  {
    id: 'incident-nearby',
    name: 'programmes.occasion.incident-nearby.name',
    about: 'programmes.occasion.incident-nearby.about',
    audiences: ['professional'],
    preconditions: [
      'programmes.precondition.aftercare',
      'programmes.precondition.nobody-obliged',
      'programmes.precondition.not-in-the-first-days',
      'programmes.precondition.no-inquiry-against',
      'programmes.precondition.facilitator-from-outside',
      'programmes.precondition.manager-agreed',
      'programmes.precondition.learning-not-debriefing',
      'programmes.precondition.inspectorate',
    ],
    needsAftercare: true,
    minutes: 90,
  },
  {
    id: 'incident-elsewhere',
    name: 'programmes.occasion.incident-elsewhere.name',
    about: 'programmes.occasion.incident-elsewhere.about',
    audiences: ['professional', 'organisation-and-policy'],
    preconditions: ['programmes.precondition.public-only', 'programmes.precondition.no-names-of-others'],
    needsAftercare: false,
    minutes: 60,
  },
  {
    id: 'care-team-start',
    name: 'programmes.occasion.care-team-start.name',
    about: 'programmes.occasion.care-team-start.about',
    audiences: ['professional', 'organisation-and-policy'],
    preconditions: ['programmes.precondition.guests-know', 'programmes.precondition.support-person'],
    needsAftercare: false,
    minutes: 75,
  },
  {
    id: 'policy-and-practice',
    name: 'programmes.occasion.policy-and-practice.name',
    about: 'programmes.occasion.policy-and-practice.about',
    audiences: ['organisation-and-policy', 'director', 'policy-maker'],
    preconditions: ['programmes.precondition.practice-first', 'programmes.precondition.who-decides'],
    needsAftercare: false,
    minutes: 90,
  },
];

export const findOccasion = (id: string): Occasion | undefined =>
  occasions.find((occasion) => occasion.id === id);
