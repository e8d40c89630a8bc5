import type { ComponentType } from 'preact';
import type { ActivityRole, ActivityViewProps } from './view.ts';

/** A screen of an activity whose state only it knows: give it the state of the part it is drawn for. */
export type ActivityView = ComponentType<ActivityViewProps<unknown>>;

/** Hides the state's type, as `hideTypes` does for the activity itself. */
export const hideState = <State,>(view: ComponentType<ActivityViewProps<State>>): ActivityView =>
  view as ActivityView;

export type LoadView = () => Promise<ActivityView>;

/** What `views.tsx` of an activity exports. */
export interface ActivityViews extends Readonly<Record<ActivityRole, LoadView>> {
  readonly name: string;
}
