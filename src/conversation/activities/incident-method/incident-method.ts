// Incidentmethode: a case told up to the moment of choosing, asked about, thought over, and given back as advice.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { incidentMethodRules } from './events.ts';
import { incidentMethodForms } from './plan.ts';
import { reportIncidentMethod } from './report.ts';
import { thingsIn } from './situations.ts';

export const incidentMethod = createBoardActivity({
  name: 'incident-method',
  forms: incidentMethodForms,
  rules: incidentMethodRules,
  report: reportIncidentMethod,
  things: thingsIn,
});
