// What a group plans to do: parts, each an activity in one form, with its minutes.
import type { Result } from '../basics/result.ts';
import { err, ok } from '../basics/result.ts';
import * as v from 'valibot';

const minutes = v.pipe(v.number(), v.minValue(0), v.maxValue(240));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
/** Half of a step's id `part/step`, so plain and short. */
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]{0,39}$/));

const partSchema = v.object({
  /** Unique in the agenda, e.g. `opening`, `question-1`. */
  id: slug,
  activity: slug,
  form: slug,
  card: v.optional(id),
  question: v.optional(id),
  /** Planned minutes by step id; steps that are not named keep their plan's. */
  minutes: v.optional(v.record(slug, minutes)),
});

/** The ready-made programmes, and `zelf` for what was put together or changed by hand. */
const programmeIds = [
  'kort',
  'zelf',
  'tegenspraak',
  'elders',
  'zorgteam',
  'intervisie',
  'dichtbij',
  'lagen',
] as const;

export const agendaSchema = v.object({
  programme: v.picklist(programmeIds),
  occasion: v.optional(
    v.picklist(['theme', 'incident-nearby', 'incident-elsewhere', 'care-team-start', 'policy-and-practice']),
  ),
  /** Minutes that the group reckons with, where the rest was shortened on the way; otherwise all steps together. */
  promised: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 240))),
  parts: v.pipe(
    v.array(partSchema),
    v.minLength(1),
    v.maxLength(24),
    v.check((parts) => new Set(parts.map((part) => part.id)).size === parts.length),
  ),
});

export type Agenda = v.InferOutput<typeof agendaSchema>;
export type Part = v.InferOutput<typeof partSchema>;

export const parseAgenda = (data: unknown): Result<Agenda, { type: 'not-an-agenda' }> => {
  const parsed = v.safeParse(agendaSchema, data);
  return parsed.success ? ok(parsed.output) : err({ type: 'not-an-agenda' });
};
