import type { ComponentType } from 'preact';
import type { ActivityViewProps } from './view.ts';

/** A screen of an activity whose state only it knows: give it the state of the part it is drawn for. */
export type ActivityView = ComponentType<ActivityViewProps<unknown>>;

/** Hides the state's type, as `hideTypes` does for the activity itself. */
export const hideState = <State,>(view: ComponentType<ActivityViewProps<State>>): ActivityView =>
  view as ActivityView;
