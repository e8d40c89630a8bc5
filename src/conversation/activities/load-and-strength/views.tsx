// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const loadAndStrengthViews: ActivityViews = {
  name: 'load-and-strength',
  host: () => import('./host.tsx').then(({ LoadAndStrengthHost }) => hideState(LoadAndStrengthHost)),
  member: () => import('./member.tsx').then(({ LoadAndStrengthMember }) => hideState(LoadAndStrengthMember)),
  screen: () => import('./screen.tsx').then(({ LoadAndStrengthScreen }) => hideState(LoadAndStrengthScreen)),
};
