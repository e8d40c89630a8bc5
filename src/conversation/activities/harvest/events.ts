import * as v from 'valibot';
import { err, ok, type Result } from '../../../basics/result.ts';
import { daysBetween, isDay } from '../../../i18n/days.ts';
import { levels, type EventFault } from '../../kernel/activity.ts';
import { refSchema, textSchema } from '../../kernel/plain-text.ts';
import { turnEventSchemas } from '../../kernel/turns.ts';
import { lookBackWeeks } from './plan.ts';

/** As much as a card holds: what lies on the table can be chosen whole. */
const mostCharacters = 2000;
const day = v.pipe(v.string(), v.check(isDay));
/** Ids of the cards that something is made from; none for what was said aloud. */
const from = v.pipe(v.array(refSchema), v.maxLength(200));
const kind = v.picklist(['lesson', 'unsolved']);

/** Both are ISO days. */
const isLookBack = (today: string, then: string): boolean => {
  const weeks = daysBetween(today, then) / 7;
  return weeks >= lookBackWeeks.least && weeks <= lookBackWeeks.most;
};

const harvestEventSchema = v.variant('type', [
  /** Hosts only. Says it anew where `key` is there; takes the place of what was made from the same cards. */
  v.object({ type: v.literal('kept'), kind, key: refSchema, text: textSchema(mostCharacters), from }),
  /** Hosts only. */
  v.object({ type: v.literal('dropped'), kind, key: refSchema }),
  /** Hosts only, three at most. Says it anew where `key` is there. */
  v.object({
    type: v.literal('agreement-chosen'),
    key: refSchema,
    what: textSchema(mostCharacters),
    needs: textSchema(mostCharacters, 0),
    owner: textSchema(80, 0),
    day: v.optional(day),
    level: v.picklist(levels),
    from,
  }),
  /** Hosts only. */
  v.object({ type: v.literal('agreement-dropped'), key: refSchema }),
  /** By the pen; an empty text takes it away. */
  v.object({ type: v.literal('minority-worded'), text: textSchema(600, 0) }),
  /** Nothing that may point at a child, a family or a colleague: "I have looked along". */
  v.object({ type: v.literal('details-confirmed') }),
  /** Hosts only. `today` is the host's day: two to twelve weeks from it. */
  v.object({ type: v.literal('look-back-chosen'), today: day, day }),
  ...turnEventSchemas,
]);

export type HarvestEvent = v.InferOutput<typeof harvestEventSchema>;

export const parseHarvestEvent = (data: unknown): Result<HarvestEvent, EventFault> => {
  const parsed = v.safeParse(harvestEventSchema, data);
  if (!parsed.success) return err({ type: 'not-an-event' });
  const event = parsed.output;
  const tooSoonOrLate = event.type === 'look-back-chosen' && !isLookBack(event.today, event.day);
  return tooSoonOrLate ? err({ type: 'not-an-event' }) : ok(event);
};
