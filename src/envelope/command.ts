// The one cleartext instruction that a host may lay beside a control envelope: what the relay must do
// in the same transaction. Byte strings are lower-case hexadecimal.
import * as v from 'valibot';
import { MAX_DEVICES, MAX_ROUND_SLOTS } from './sizes.ts';

/** `bytes` bytes as lower-case hexadecimal. */
export const hexOf = (bytes: number) => v.pipe(v.string(), v.length(bytes * 2), v.regex(/^[0-9a-f]*$/));

const roster = v.pipe(
  v.array(
    v.strictObject({
      member: hexOf(8),
      slots: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(64)),
    }),
  ),
  v.minLength(1),
  v.maxLength(MAX_DEVICES),
  v.check((entries) => entries.reduce((sum, entry) => sum + entry.slots, 0) <= MAX_ROUND_SLOTS),
  v.check((entries) => new Set(entries.map((entry) => entry.member)).size === entries.length),
);

export const commandSchema = v.variant('type', [
  /** Opens a round (class 3) or ballot (class 4) with each device's number of slots. Ballots are anonymous. */
  v.strictObject({
    type: v.literal('open-scope'),
    scope: hexOf(16),
    kind: v.picklist(['round', 'ballot']),
    mode: v.picklist(['anonymous', 'named']),
    roster,
  }),
  /** Starts the closing window; release follows by itself. `whole`: not before the window has ended. */
  v.strictObject({ type: v.literal('close-scope'), scope: hexOf(16), whole: v.optional(v.literal(true)) }),
  /** Forgets an open scope with what was uploaded: the step was left without turning the cards. */
  v.strictObject({ type: v.literal('drop-scope'), scope: hexOf(16) }),
  v.strictObject({
    type: v.literal('admit'),
    member: hexOf(8),
    bearerHash: hexOf(32),
    invite: v.optional(hexOf(16)),
  }),
  /** Revokes the member's bearer, drops open scopes and fences the room until the next epoch. */
  v.strictObject({ type: v.literal('remove'), member: hexOf(8) }),
  v.strictObject({ type: v.literal('start-epoch'), epoch: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  v.strictObject({ type: v.literal('add-host'), member: hexOf(8) }),
  v.strictObject({ type: v.literal('drop-host'), member: hexOf(8) }),
  v.strictObject({ type: v.literal('stop') }),
]);

export type Command = v.InferOutput<typeof commandSchema>;
