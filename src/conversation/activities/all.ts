// The list of activities. A new one is a folder and a line here and in views.tsx.
import type { AnyActivity } from '../kernel/any-activity.ts';

const activities: readonly AnyActivity[] = [];

/** Undefined for an activity that this version does not have. */
export const findActivity = (name: string): AnyActivity | undefined =>
  activities.find((activity) => activity.name === name);
