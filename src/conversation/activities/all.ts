// The list of activities. A new one is a folder and a line here and in views.tsx.
import { hideTypes, type AnyActivity } from '../kernel/any-activity.ts';
import { harvest } from './harvest/harvest.ts';
import { opening } from './opening/opening.ts';
import { writeShowRound } from './write-show-round/write-show-round.ts';

export const activities: readonly AnyActivity[] = [
  hideTypes(opening),
  hideTypes(writeShowRound),
  hideTypes(harvest),
];

/** Undefined for an activity that this version does not have. */
export const findActivity = (name: string): AnyActivity | undefined =>
  activities.find((activity) => activity.name === name);
