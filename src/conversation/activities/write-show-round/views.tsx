// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const writeShowRoundViews: ActivityViews = {
  name: 'write-show-round',
  host: () => import('./host.tsx').then(({ WriteShowRoundHost }) => hideState(WriteShowRoundHost)),
  member: () => import('./member.tsx').then(({ WriteShowRoundMember }) => hideState(WriteShowRoundMember)),
  screen: () => import('./screen.tsx').then(({ WriteShowRoundScreen }) => hideState(WriteShowRoundScreen)),
};
