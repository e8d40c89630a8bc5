// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const harvestViews: ActivityViews = {
  name: 'harvest',
  host: () => import('./host.tsx').then(({ HarvestHost }) => hideState(HarvestHost)),
  member: () => import('./member.tsx').then(({ HarvestMember }) => hideState(HarvestMember)),
  screen: () => import('./screen.tsx').then(({ HarvestScreen }) => hideState(HarvestScreen)),
};
