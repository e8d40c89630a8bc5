// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const moralDeliberationViews: ActivityViews = {
  name: 'moral-deliberation',
  host: () => import('./host.tsx').then(({ MoralDeliberationHost }) => hideState(MoralDeliberationHost)),
  member: () =>
    import('./member.tsx').then(({ MoralDeliberationMember }) => hideState(MoralDeliberationMember)),
  screen: () =>
    import('./screen.tsx').then(({ MoralDeliberationScreen }) => hideState(MoralDeliberationScreen)),
};
