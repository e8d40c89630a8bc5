// An activity whose state and events are known only to itself, as the conversation handles it.
import { err, type Result } from '../../basics/result.ts';
import type { Activity, EventFault, ReportSection } from './activity.ts';
import type { ListRules } from './board/entries.ts';
import type { ActivityEvent } from './event.ts';
import type { Words } from '../../i18n/words.ts';
import type { PlanForm } from './plan.ts';

/** What happens to an activity, with an own event still as data. */
export type RawActivityEvent = ActivityEvent<unknown>;

export interface AnyActivity {
  readonly name: string;
  readonly forms: readonly PlanForm[];
  readonly empty: unknown;
  /** Parses an own event first; a refused one leaves the state as it is. */
  readonly take: (state: unknown, event: RawActivityEvent) => Result<unknown, EventFault>;
  /** How many things a ballot `by-state` of this step is about. */
  readonly options: (state: unknown, step: string) => number;
  /** What people can lay down in lists; none where it does not stand on the board. */
  readonly lists: ListRules;
  readonly halts: (state: unknown) => boolean;
  readonly report: (state: unknown, words: Words) => readonly ReportSection[];
}

/** Hides the types; `state` must be what `empty` or `take` of this same activity gave. */
export const hideTypes = <State, Own>(activity: Activity<State, Own>): AnyActivity => ({
  name: activity.name,
  forms: activity.forms,
  empty: activity.empty,
  take: (state, event) => {
    if (event.type !== 'own') return { ok: true, value: activity.reduce(state as State, event) };
    const parsed = activity.parse(event.event);
    return parsed.ok
      ? { ok: true, value: activity.reduce(state as State, { ...event, event: parsed.value }) }
      : err(parsed.error);
  },
  options: (state, step) => activity.options?.(state as State, step) ?? 0,
  lists: activity.lists ?? {},
  halts: (state) => activity.halts?.(state as State) ?? false,
  report: (state, words) => activity.report(state as State, words),
});
