// One lazy chunk per role: a device downloads only the view in use.
import { hideState, type ActivityViews } from '../../kernel/activity-view.tsx';

export const layersDialogueViews: ActivityViews = {
  name: 'layers-dialogue',
  host: () => import('./host.tsx').then(({ LayersDialogueHost }) => hideState(LayersDialogueHost)),
  member: () => import('./member.tsx').then(({ LayersDialogueMember }) => hideState(LayersDialogueMember)),
  screen: () => import('./screen.tsx').then(({ LayersDialogueScreen }) => hideState(LayersDialogueScreen)),
};
