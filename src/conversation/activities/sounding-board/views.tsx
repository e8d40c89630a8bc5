// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const soundingBoardViews: ActivityViews = {
  name: 'sounding-board',
  host: () => import('./host.tsx').then(({ SoundingBoardHost }) => hideState(SoundingBoardHost)),
  member: () => import('./member.tsx').then(({ SoundingBoardMember }) => hideState(SoundingBoardMember)),
  screen: () => import('./screen.tsx').then(({ SoundingBoardScreen }) => hideState(SoundingBoardScreen)),
};
