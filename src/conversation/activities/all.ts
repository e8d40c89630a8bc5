// The list of activities. A new one is a folder and a line here and in views.tsx.
export { estimateTalkEstimate } from './estimate-talk-estimate/estimate-talk-estimate.ts';
export { factsMap } from './facts-map/facts-map.ts';
export { handover } from './handover/handover.ts';
export { harvest } from './harvest/harvest.ts';
export { loadAndStrength } from './load-and-strength/load-and-strength.ts';
export { lookingBack } from './looking-back/looking-back.ts';
export { moralDeliberation } from './moral-deliberation/moral-deliberation.ts';
export { incidentMethod } from './incident-method/incident-method.ts';
export { layersDialogue } from './layers-dialogue/layers-dialogue.ts';
export { opening } from './opening/opening.ts';
export { pause } from './pause/pause.ts';
export { otherChair } from './other-chair/other-chair.ts';
export { reportFromElsewhere } from './report-from-elsewhere/report-from-elsewhere.ts';
export { sharedTask } from './shared-task/shared-task.ts';
export { soundingBoard } from './sounding-board/sounding-board.ts';
export { tegenspraak } from './tegenspraak/tegenspraak.ts';
export { writeShowRound } from './write-show-round/write-show-round.ts';
