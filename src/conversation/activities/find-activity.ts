import type { Activity } from '../kernel/activity.ts';
import { hideTypes, type AnyActivity } from '../kernel/any-activity.ts';
import * as all from './all.ts';

// Each knows only its own state and events; from here on nobody needs to.
const hide = (activity: unknown): AnyActivity => hideTypes(activity as Activity<unknown, unknown>);

export const activities: readonly AnyActivity[] = Object.values(all).map(hide);

/** Undefined for an activity that this version does not have. */
export const findActivity = (name: string): AnyActivity | undefined =>
  activities.find((activity) => activity.name === name);
