// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const pauseViews: ActivityViews = {
  name: 'pause',
  host: () => import('./host.tsx').then(({ PauseHost }) => hideState(PauseHost)),
  member: () => import('./member.tsx').then(({ PauseMember }) => hideState(PauseMember)),
  screen: () => import('./screen.tsx').then(({ PauseScreen }) => hideState(PauseScreen)),
};
