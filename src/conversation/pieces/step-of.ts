import { isCollected } from '../kernel/is-collected.ts';
import type { TableView } from '../kernel/view.ts';

/** The plan's id of the step that is current: `write` of `question-1/write`. */
export const stepIn = (view: TableView): string => view.step?.id.split('/')[1] ?? '';

/** Whether the step is spoken here although its plan collects cards or votes: the group is small. */
export const isSpoken = (view: TableView): boolean => view.step?.plan.collects.kind === 'turns';

/** The round of the current step, while it is open. */
export const roundIn = (view: TableView): TableView['round'] =>
  view.round?.step === view.step?.id ? view.round : undefined;

/** Whether the group came back to a step whose cards are turned or votes counted. */
export const isOver = ({ step, conversation }: TableView): boolean => isCollected(conversation, step?.id);

export const ballotIn = (view: TableView): TableView['ballot'] =>
  view.ballot?.step === view.step?.id ? view.ballot : undefined;
