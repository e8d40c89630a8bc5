import { findActivity } from '../activities/find-activity.ts';
import type { PlanForm } from '../kernel/plan.ts';

const distance = ({ people: [least, most] }: PlanForm, people: number): number =>
  people < least ? least - people : Math.max(0, people - most);

/** The id of the form made for a group of this size; the nearest where none is. */
export const formFor = (activity: string, people: number): string =>
  findActivity(activity)?.forms.toSorted((a, b) => distance(a, people) - distance(b, people))[0]?.id ??
  'table';

/** The form, of those that a programme names, nearest to the size of the group. */
export const formAmong = (activity: string, forms: readonly string[], people: number): string =>
  findActivity(activity)
    ?.forms.filter(({ id }) => forms.includes(id))
    .toSorted((a, b) => distance(a, people) - distance(b, people))[0]?.id ??
  forms[0] ??
  'table';

/** Whether this many people are outside what the form is made for: said to the facilitator, never refused. */
export const isOutsideForm = (form: PlanForm, people: number): boolean => distance(form, people) > 0;
