// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const openingViews: ActivityViews = {
  name: 'opening',
  host: () => import('./host.tsx').then(({ OpeningHost }) => hideState(OpeningHost)),
  member: () => import('./member.tsx').then(({ OpeningMember }) => hideState(OpeningMember)),
  screen: () => import('./screen.tsx').then(({ OpeningScreen }) => hideState(OpeningScreen)),
};
