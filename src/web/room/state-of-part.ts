import { findActivity } from '../../conversation/activities/all.ts';

/** The part's state; an activity to which nothing has happened yet has its empty one. */
export const stateOfPart = (
  activity: string,
  parts: Readonly<Record<string, unknown>>,
  part: string,
): unknown => (Object.hasOwn(parts, part) ? parts[part] : findActivity(activity)?.empty);
