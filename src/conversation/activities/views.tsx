// One lazy chunk per activity and role: a device downloads only the view in use.
import { hideState, type ActivityView } from '../kernel/activity-view.tsx';
import type { ActivityRole } from '../kernel/view.ts';

type Load = () => Promise<ActivityView>;

const views: Readonly<Record<string, Readonly<Record<ActivityRole, Load>>>> = {
  opening: {
    host: () => import('./opening/host.tsx').then(({ OpeningHost }) => hideState(OpeningHost)),
    member: () => import('./opening/member.tsx').then(({ OpeningMember }) => hideState(OpeningMember)),
    screen: () => import('./opening/screen.tsx').then(({ OpeningScreen }) => hideState(OpeningScreen)),
  },
  'write-show-round': {
    host: () =>
      import('./write-show-round/host.tsx').then(({ WriteShowRoundHost }) => hideState(WriteShowRoundHost)),
    member: () =>
      import('./write-show-round/member.tsx').then(({ WriteShowRoundMember }) =>
        hideState(WriteShowRoundMember),
      ),
    screen: () =>
      import('./write-show-round/screen.tsx').then(({ WriteShowRoundScreen }) =>
        hideState(WriteShowRoundScreen),
      ),
  },
  harvest: {
    host: () => import('./harvest/host.tsx').then(({ HarvestHost }) => hideState(HarvestHost)),
    member: () => import('./harvest/member.tsx').then(({ HarvestMember }) => hideState(HarvestMember)),
    screen: () => import('./harvest/screen.tsx').then(({ HarvestScreen }) => hideState(HarvestScreen)),
  },
};

/** Undefined for an activity that this version does not have. */
export const viewOf = (activity: string, role: ActivityRole): Load | undefined =>
  Object.hasOwn(views, activity) ? views[activity]?.[role] : undefined;
