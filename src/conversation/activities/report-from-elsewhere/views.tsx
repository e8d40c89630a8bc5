// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const reportFromElsewhereViews: ActivityViews = {
  name: 'report-from-elsewhere',
  host: () => import('./host.tsx').then(({ ReportFromElsewhereHost }) => hideState(ReportFromElsewhereHost)),
  member: () =>
    import('./member.tsx').then(({ ReportFromElsewhereMember }) => hideState(ReportFromElsewhereMember)),
  screen: () =>
    import('./screen.tsx').then(({ ReportFromElsewhereScreen }) => hideState(ReportFromElsewhereScreen)),
};
