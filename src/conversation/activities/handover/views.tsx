// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const handoverViews: ActivityViews = {
  name: 'handover',
  host: () => import('./host.tsx').then(({ HandoverHost }) => hideState(HandoverHost)),
  member: () => import('./member.tsx').then(({ HandoverMember }) => hideState(HandoverMember)),
  screen: () => import('./screen.tsx').then(({ HandoverScreen }) => hideState(HandoverScreen)),
};
