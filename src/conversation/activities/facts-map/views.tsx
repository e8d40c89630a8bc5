// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const factsMapViews: ActivityViews = {
  name: 'facts-map',
  host: () => import('./host.tsx').then(({ FactsMapHost }) => hideState(FactsMapHost)),
  member: () => import('./member.tsx').then(({ FactsMapMember }) => hideState(FactsMapMember)),
  screen: () => import('./screen.tsx').then(({ FactsMapScreen }) => hideState(FactsMapScreen)),
};
