// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const otherChairViews: ActivityViews = {
  name: 'other-chair',
  host: () => import('./host.tsx').then(({ OtherChairHost }) => hideState(OtherChairHost)),
  member: () => import('./member.tsx').then(({ OtherChairMember }) => hideState(OtherChairMember)),
  screen: () => import('./screen.tsx').then(({ OtherChairScreen }) => hideState(OtherChairScreen)),
};
