// The views of every activity in all.ts, fetched per role when a group gets there.
export { estimateTalkEstimateViews } from './estimate-talk-estimate/views.tsx';
export { factsMapViews } from './facts-map/views.tsx';
export { handoverViews } from './handover/views.tsx';
export { harvestViews } from './harvest/views.tsx';
export { loadAndStrengthViews } from './load-and-strength/views.tsx';
export { lookingBackViews } from './looking-back/views.tsx';
export { moralDeliberationViews } from './moral-deliberation/views.tsx';
export { incidentMethodViews } from './incident-method/views.tsx';
export { layersDialogueViews } from './layers-dialogue/views.tsx';
export { openingViews } from './opening/views.tsx';
export { pauseViews } from './pause/views.tsx';
export { otherChairViews } from './other-chair/views.tsx';
export { reportFromElsewhereViews } from './report-from-elsewhere/views.tsx';
export { sharedTaskViews } from './shared-task/views.tsx';
export { soundingBoardViews } from './sounding-board/views.tsx';
export { tegenspraakViews } from './tegenspraak/views.tsx';
export { writeShowRoundViews } from './write-show-round/views.tsx';
