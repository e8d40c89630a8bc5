// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const lookingBackViews: ActivityViews = {
  name: 'looking-back',
  host: () => import('./host.tsx').then(({ LookingBackHost }) => hideState(LookingBackHost)),
  member: () => import('./member.tsx').then(({ LookingBackMember }) => hideState(LookingBackMember)),
  screen: () => import('./screen.tsx').then(({ LookingBackScreen }) => hideState(LookingBackScreen)),
};
