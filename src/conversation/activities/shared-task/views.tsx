// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const sharedTaskViews: ActivityViews = {
  name: 'shared-task',
  host: () => import('./host.tsx').then(({ SharedTaskHost }) => hideState(SharedTaskHost)),
  member: () => import('./member.tsx').then(({ SharedTaskMember }) => hideState(SharedTaskMember)),
  screen: () => import('./screen.tsx').then(({ SharedTaskScreen }) => hideState(SharedTaskScreen)),
};
