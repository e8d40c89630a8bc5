import type { ActivityViews, LoadView } from '../kernel/activity-view.tsx';
import type { ActivityRole } from '../kernel/view.ts';
import * as all from './views.tsx';

const views: readonly ActivityViews[] = Object.values(all);

/** Undefined for an activity that this version does not have. */
export const viewOf = (activity: string, role: ActivityRole): LoadView | undefined =>
  views.find(({ name }) => name === activity)?.[role];
