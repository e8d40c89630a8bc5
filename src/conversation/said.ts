// What a member can say outside a round. Decrypted data is untrusted: this is its one parser.
import * as v from 'valibot';
import { err, ok, type Result } from '../basics/result.ts';
import { agendaSchema } from './agenda.ts';
import { textSchema } from './kernel/plain-text.ts';
import { isDay } from '../i18n/days.ts';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(64));

const saidSchema = v.variant('type', [
  /** For the activity of a part; `event` is parsed there. */
  v.object({ type: v.literal('activity'), part: id, event: v.unknown() }),
  /** Hosts only. */
  v.object({ type: v.literal('agenda-changed'), agenda: agendaSchema }),
  /** Hosts only: all words that are marked while anybody types here. */
  v.object({
    type: v.literal('words-to-mark'),
    words: v.pipe(
      v.array(v.pipe(v.string(), v.trim(), v.minLength(2), v.maxLength(40), v.regex(/^[^\n\r]*$/u))),
      v.maxLength(30),
    ),
  }),
  v.object({
    type: v.literal('correction-proposed'),
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(1000)),
  }),
  /** Hosts only. */
  v.object({ type: v.literal('correction-settled'), id, accepted: v.boolean() }),
  /** Hosts only: from here nothing is corrected or withdrawn. `day`: ISO, of the conversation. */
  v.object({ type: v.literal('report-closed'), day: v.optional(v.pipe(v.string(), v.check(isDay))) }),
]);

const cardAddedSchema = v.object({
  type: v.literal('card-added'),
  step: id,
  field: id,
  text: textSchema(2048),
});

/** A text that missed its round, laid down afterwards with its writer's name. */
export type CardAdded = v.InferOutput<typeof cardAddedSchema>;

/** Every activity with cards knows it, so it is read here; undefined where the event is another one. */
export const parseCardAdded = (event: unknown): CardAdded | undefined => {
  const parsed = v.safeParse(cardAddedSchema, event);
  return parsed.success ? parsed.output : undefined;
};

/** What `said.data` may be; session makes it, `foldConversation` reads it. */
export type Said = v.InferOutput<typeof saidSchema>;

export const parseSaid = (data: unknown): Result<Said, { type: 'not-said' }> => {
  const parsed = v.safeParse(saidSchema, data);
  return parsed.success ? ok(parsed.output) : err({ type: 'not-said' });
};
