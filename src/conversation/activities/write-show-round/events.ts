import * as v from 'valibot';
import { err, ok, type Result } from '../../../basics/result.ts';
import type { EventFault } from '../../kernel/activity.ts';
import { textSchema } from '../../kernel/plain-text.ts';
import { turnEventSchemas } from '../../kernel/turns.ts';
import { mostSentences } from './plan.ts';

const writeShowRoundEventSchema = v.variant('type', [
  /** By the pen. `line`: which of the sentences, from 0; an empty text takes it away. */
  v.object({
    type: v.literal('sentence-written'),
    line: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(mostSentences - 1)),
    text: textSchema(400, 0),
    minority: v.boolean(),
  }),
  ...turnEventSchemas,
]);

export type WriteShowRoundEvent = v.InferOutput<typeof writeShowRoundEventSchema>;

export const parseWriteShowRoundEvent = (data: unknown): Result<WriteShowRoundEvent, EventFault> => {
  const parsed = v.safeParse(writeShowRoundEventSchema, data);
  return parsed.success ? ok(parsed.output) : err({ type: 'not-an-event' });
};
