// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const incidentMethodViews: ActivityViews = {
  name: 'incident-method',
  host: () => import('./host.tsx').then(({ IncidentMethodHost }) => hideState(IncidentMethodHost)),
  member: () => import('./member.tsx').then(({ IncidentMethodMember }) => hideState(IncidentMethodMember)),
  screen: () => import('./screen.tsx').then(({ IncidentMethodScreen }) => hideState(IncidentMethodScreen)),
};
