// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const tegenspraakViews: ActivityViews = {
  name: 'tegenspraak',
  host: () => import('./host.tsx').then(({ TegenspraakHost }) => hideState(TegenspraakHost)),
  member: () => import('./member.tsx').then(({ TegenspraakMember }) => hideState(TegenspraakMember)),
  screen: () => import('./screen.tsx').then(({ TegenspraakScreen }) => hideState(TegenspraakScreen)),
};
