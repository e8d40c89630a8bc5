// An agenda as the flat row of steps that a group walks through, with their minutes.
import type { Agenda, Part } from './agenda.ts';
import { findActivity } from './activities/find-activity.ts';
import type { AnyActivity } from './kernel/any-activity.ts';
import type { PlanForm, PlanStep } from './kernel/plan.ts';

export interface AgendaStep {
  /** `part/step`, unique in the agenda. */
  readonly id: string;
  readonly part: string;
  readonly activity: string;
  readonly plan: PlanStep;
  readonly minutes: number;
  readonly card?: string;
  readonly question?: string;
}

/** The form with this id; the activity's first where it has none of that name. */
const formOf = (activity: AnyActivity, form: string): PlanForm | undefined =>
  activity.forms.find((candidate) => candidate.id === form) ?? activity.forms[0];

const minutesOf = (part: Part, step: PlanStep): number =>
  part.minutes && Object.hasOwn(part.minutes, step.id)
    ? (part.minutes[step.id] ?? step.planned)
    : step.planned;

const stepsOfPart = (part: Part): readonly AgendaStep[] => {
  const activity = findActivity(part.activity);
  const form = activity && formOf(activity, part.form);
  if (!form) return [];
  const asked = {
    ...(part.card === undefined ? {} : { card: part.card }),
    ...(part.question === undefined ? {} : { question: part.question }),
  };
  return form.steps.map((plan) =>
    Object.assign(
      {
        id: `${part.id}/${plan.id}`,
        part: part.id,
        activity: part.activity,
        plan,
        minutes: minutesOf(part, plan),
      },
      asked,
    ),
  );
};

/** All steps in order. A part whose activity this version does not have gives none. */
export const stepsOf = (agenda: Agenda): readonly AgendaStep[] => agenda.parts.flatMap(stepsOfPart);

export const findStep = (agenda: Agenda, id: string | undefined): AgendaStep | undefined =>
  stepsOf(agenda).find((step) => step.id === id);

/** The step after this one; the first where the conversation has not begun. */
export const nextStep = (agenda: Agenda, current: string | undefined): AgendaStep | undefined => {
  const steps = stepsOf(agenda);
  return steps[steps.findIndex((step) => step.id === current) + 1];
};

export const previousStep = (agenda: Agenda, current: string | undefined): AgendaStep | undefined => {
  const steps = stepsOf(agenda);
  return steps[steps.findIndex((step) => step.id === current) - 1];
};

export const totalMinutes = (steps: readonly AgendaStep[]): number =>
  steps.reduce((sum, step) => sum + step.minutes, 0);

/** Promised beside real time, in minutes; `behind` is negative where the group is ahead. */
export interface Pace {
  readonly planned: number;
  readonly expected: number;
  readonly behind: number;
}

/**
 * Where the conversation stands. `elapsed`: seconds since it began; `left`: seconds left of the current step
 * (negative when over it). Both come from the host's clock; none of it is ever stored.
 */
export const paceOf = (
  agenda: Agenda,
  current: string | undefined,
  clock: { readonly elapsed: number; readonly left: number },
): Pace => {
  const steps = stepsOf(agenda);
  const planned = agenda.promised ?? totalMinutes(steps);
  const ahead = totalMinutes(steps.slice(steps.findIndex((step) => step.id === current) + 1));
  const expected = (clock.elapsed + Math.max(0, clock.left)) / 60 + ahead;
  return { planned, expected, behind: expected - planned };
};
