// Zelf samenstellen: an occasion, cards, questions and a length. Minutes are divided, then changed by hand.
import type { Agenda, Part } from '../agenda.ts';
import { divideMinutes } from '../divide-minutes.ts';
import { stepsOf, totalMinutes } from '../steps.ts';
import { formFor } from './form-for.ts';
import type { Asked } from './kort.ts';
import type { OccasionId } from './occasions.ts';

export interface Choices {
  readonly occasion: OccasionId;
  /** In the order in which they are asked; each becomes a part of its own. At least one. */
  readonly questions: readonly Asked[];
  /** Total length. */
  readonly minutes: number;
  readonly people: number;
}

/** More questions than this do not fit in an agenda of 24 parts. */
export const mostQuestions = 22;

const withMinutes = (parts: readonly Part[], ids: readonly string[], minutes: readonly number[]): Part[] => {
  const byStep = new Map(ids.map((id, index) => [id, minutes[index] ?? 0]));
  return parts.map((part) => {
    const own = ids.filter((id) => id.startsWith(`${part.id}/`));
    return Object.assign({}, part, {
      minutes: Object.fromEntries(own.map((id) => [id.slice(part.id.length + 1), byStep.get(id) ?? 0])),
    });
  });
};

/** The same agenda with its minutes divided over all steps again. */
export const divideAgain = (agenda: Agenda, minutes: number): Agenda => {
  const steps = stepsOf(agenda);
  const divided = divideMinutes(
    steps.map((step) => step.plan),
    minutes,
  );
  const ids = steps.map((step) => step.id);
  return { ...agenda, parts: withMinutes(agenda.parts, ids, divided) };
};

/** Minutes that this agenda needs at the least. */
export const leastMinutes = (agenda: Agenda): number =>
  stepsOf(agenda).reduce((sum, step) => sum + step.plan.least, 0);

export const composeAgenda = ({ occasion, questions, minutes, people }: Choices): Agenda => {
  const asked = questions.slice(0, mostQuestions).map(({ card, question }, index): Part => ({
    id: `question-${index + 1}`,
    activity: 'write-show-round',
    form: formFor('write-show-round', people),
    card,
    question,
  }));
  const parts: Part[] = [
    { id: 'opening', activity: 'opening', form: formFor('opening', people) },
    ...asked,
    { id: 'harvest', activity: 'harvest', form: formFor('harvest', people) },
  ];
  return divideAgain({ programme: 'zelf', occasion, parts }, minutes);
};

/** One step's minutes by hand; from then on it is no ready-made programme. */
export const setMinutes = (agenda: Agenda, step: string, minutes: number): Agenda => {
  const steps = stepsOf(agenda);
  const ids = steps.map(({ id }) => id);
  const halves = Math.min(240, Math.max(0, Math.round(minutes * 2) / 2));
  const changed = steps.map((one) => (one.id === step ? halves : one.minutes));
  return { ...agenda, programme: 'zelf', parts: withMinutes(agenda.parts, ids, changed) };
};

export const agendaMinutes = (agenda: Agenda): number => totalMinutes(stepsOf(agenda));
