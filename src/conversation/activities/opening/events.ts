import * as v from 'valibot';
import { err, ok, type Result } from '../../../basics/result.ts';
import type { EventFault } from '../../kernel/activity.ts';
import { textSchema } from '../../kernel/plain-text.ts';
import { turnEventSchemas } from '../../kernel/turns.ts';

const openingEventSchema = v.variant('type', [
  /** Hosts only: whether a child is in acute danger now. */
  v.object({ type: v.literal('danger-answered'), acute: v.boolean() }),
  /** Hosts only: an addition that the group takes over, in words that all agree on. */
  v.object({ type: v.literal('rule-added'), text: textSchema(300) }),
  ...turnEventSchemas,
]);

export type OpeningEvent = v.InferOutput<typeof openingEventSchema>;

export const parseOpeningEvent = (data: unknown): Result<OpeningEvent, EventFault> => {
  const parsed = v.safeParse(openingEventSchema, data);
  return parsed.success ? ok(parsed.output) : err({ type: 'not-an-event' });
};
