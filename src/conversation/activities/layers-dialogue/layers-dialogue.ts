// A dialogue between layers: practice, organisation and policy listen to each other, and ask with an answer.
import type { Activity } from '../../kernel/activity.ts';
import { createBoardActivity, type Board, type BoardEvent } from '../../kernel/board/board.ts';
import { requestsIn } from '../../kernel/board/requests.ts';
import { layersRules, mostOfLayer } from './events.ts';
import { isLayer } from './layer-text.ts';
import { layersForms } from './plan.ts';
import { reportLayersDialogue } from './report.ts';

const board = createBoardActivity({
  name: 'layers-dialogue',
  forms: layersForms,
  rules: layersRules,
  report: reportLayersDialogue,
});

/** Whether a layer has room for this request, and asks it of another one. */
const mayStand = (state: Board, event: BoardEvent): boolean => {
  if (event.type !== 'entry-written' || event.list !== 'request') return true;
  const { key, fields } = event;
  if (Object.keys(fields).length === 0) return true;
  const { from, to } = fields;
  if (!isLayer(from) || !isLayer(to) || from === to) return false;
  const others = requestsIn(state.entries).filter((request) => request.key !== key && request.from === from);
  return others.length < mostOfLayer;
};

export const layersDialogue: Activity<Board, BoardEvent> = {
  ...board,
  reduce: (state, event) =>
    event.type === 'own' && !mayStand(state, event.event) ? state : board.reduce(state, event),
};
