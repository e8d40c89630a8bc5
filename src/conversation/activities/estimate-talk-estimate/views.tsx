// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const estimateTalkEstimateViews: ActivityViews = {
  name: 'estimate-talk-estimate',
  host: () =>
    import('./host.tsx').then(({ EstimateTalkEstimateHost }) => hideState(EstimateTalkEstimateHost)),
  member: () =>
    import('./member.tsx').then(({ EstimateTalkEstimateMember }) => hideState(EstimateTalkEstimateMember)),
  screen: () =>
    import('./screen.tsx').then(({ EstimateTalkEstimateScreen }) => hideState(EstimateTalkEstimateScreen)),
};
