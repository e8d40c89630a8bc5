// A programme changed part by part: what stands between opening and harvest is added, moved, taken away, asked anew.
import type { Agenda, Part } from '../agenda.ts';
import { activityNames } from '../../deck/serves.ts';
import { findActivity } from '../activities/find-activity.ts';
import { formFor } from './form-for.ts';
import { harvestPart, openingPart } from './frame.ts';
import type { Asked } from './kort.ts';

const frame = ['opening', 'harvest'];

/** More parts than this an agenda does not hold. */
const mostParts = 24;

/** Opening and harvest stay where they are. */
export const isFrame = (part: Pick<Part, 'activity'>): boolean => frame.includes(part.activity);

const isThere = (name: string): boolean => findActivity(name) !== undefined;

/** Names of what can be added besides a question of a card, in the order in which they are offered. */
export const addableActivities: readonly string[] = activityNames.filter(
  (name) => isThere(name) && !isFrame({ activity: name }) && name !== 'write-show-round',
);

const changed = (agenda: Agenda, parts: readonly Part[]): Agenda => ({
  ...agenda,
  programme: 'zelf',
  parts: [...parts],
});

/** Moves a part earlier (−1) or later (1); opening and harvest stay where they are. */
export const movePart = (agenda: Agenda, id: string, by: -1 | 1): Agenda => {
  const from = agenda.parts.findIndex((part) => part.id === id);
  const [one, other] = [agenda.parts[from], agenda.parts[from + by]];
  if (!one || !other || isFrame(one) || isFrame(other)) return agenda;
  return changed(agenda, agenda.parts.with(from, other).with(from + by, one));
};

/** Takes a part away; the last one between opening and harvest stays. The minutes are not divided again. */
export const removePart = (agenda: Agenda, id: string): Agenda => {
  const own = agenda.parts.filter((part) => !isFrame(part));
  if (own.length < 2 || !own.some((part) => part.id === id)) return agenda;
  return changed(
    agenda,
    agenda.parts.filter((part) => part.id !== id),
  );
};

const freeId = ({ parts }: Agenda, name: string): string => {
  const taken = new Set(parts.map((part) => part.id));
  const ids = Array.from({ length: taken.size + 1 }, (_, index) => `${name}-${index + 1}`);
  return ids.find((id) => !taken.has(id)) ?? name;
};

/** After the last part that is no frame; before the harvest where there is none. */
const insert = (agenda: Agenda, part: Part): Agenda => {
  if (agenda.parts.length >= mostParts) return agenda;
  const last = agenda.parts.findLastIndex((one) => !isFrame(one));
  const harvest = agenda.parts.findIndex(({ activity }) => activity === 'harvest');
  const place = last >= 0 ? last + 1 : harvest >= 0 ? harvest : agenda.parts.length;
  return changed(agenda, agenda.parts.toSpliced(place, 0, part));
};

/** Adds a question before the harvest. The minutes are not divided again. */
export const addQuestion = (agenda: Agenda, asked: Asked, people: number): Agenda =>
  insert(agenda, {
    id: freeId(agenda, 'question'),
    activity: 'write-show-round',
    form: formFor('write-show-round', people),
    ...asked,
  });

/** Adds an activity before the harvest, in the form for a group of this size. */
export const addActivity = (agenda: Agenda, activity: string, people: number): Agenda =>
  findActivity(activity)
    ? insert(agenda, { id: freeId(agenda, activity), activity, form: formFor(activity, people) })
    : agenda;

const withPart = (agenda: Agenda, id: string, change: (part: Part) => Part): Agenda =>
  agenda.parts.some((part) => part.id === id)
    ? changed(
        agenda,
        agenda.parts.map((part) => (part.id === id ? change(part) : part)),
      )
    : agenda;

/** Another form of the same activity, with that form's own minutes. */
export const setForm = (agenda: Agenda, id: string, form: string): Agenda =>
  withPart(agenda, id, ({ minutes: _minutes, ...part }) => ({ ...part, form }));

/** Another question on the table. */
export const setQuestion = (agenda: Agenda, id: string, asked: Asked): Agenda =>
  withPart(agenda, id, (part) => ({ ...part, ...asked }));

/** One activity with a frame around it, about a question where there is one. `people`: the facilitator too. */
export const agendaAround = (activity: string, people: number, asked?: Asked): Agenda => ({
  programme: 'zelf',
  parts: [
    openingPart(8, people),
    { id: `${activity}-1`, activity, form: formFor(activity, people), ...asked },
    harvestPart(10, people),
  ],
});
