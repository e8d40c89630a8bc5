// One task: what everybody around a foster child is here for, in the child's eyes and in plain words; what they
// ask each other; and who calls whom when somebody is worried.
import { createBoardActivity } from '../../kernel/board/board.ts';
import { sharedTaskRules } from './events.ts';
import { sharedTaskForms } from './plan.ts';
import { reportSharedTask } from './report.ts';

export const sharedTask = createBoardActivity({
  name: 'shared-task',
  forms: sharedTaskForms,
  rules: sharedTaskRules,
  report: reportSharedTask,
});
