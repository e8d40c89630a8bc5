// What one slot of a round holds: nothing (every device uploads all its slots, empty ones too) or the fields
// somebody wrote. No memberRef, no position, no time: those would tell who.
import * as v from 'valibot';
import { textToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { parseJson } from '../envelope/client-frame.ts';
import { hexOf } from '../envelope/command.ts';
import { SLOT_BUCKET } from '../envelope/sizes.ts';
import type { BodyFault } from './control-body.ts';
import { LENGTH_BYTES } from './padding.ts';

const filledSchema = v.strictObject({
  fields: v.record(v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9./:-]{0,99}$/)), v.string()),
  /** Written on behalf of somebody without a device; only in named rounds, only by who added them. */
  for: v.optional(hexOf(8)),
  /** Show only if at least three wrote; the interface keeps this. */
  min: v.optional(v.literal(3)),
  /** 16 random bytes by which the writer knows its own. */
  receipt: hexOf(16),
});

/** `null` on the wire is a void slot. */
export type SlotBody = FilledSlot | null;
export type FilledSlot = v.InferOutput<typeof filledSchema>;

const slotBodySchema = v.nullable(filledSchema);

export const slotBodyToBytes = (slot: SlotBody): Bytes => textToBytes(JSON.stringify(slot));

/** Never throws. */
export const parseSlotBody = (body: Bytes): Result<SlotBody, BodyFault> => {
  const parsed = parseJson(slotBodySchema, body);
  return parsed.ok ? ok(parsed.value) : err({ type: 'bad-body' });
};

/** How many encoded bytes are left in a slot that holds this (a quote or newline takes two); negative: too long. */
export const slotBytesLeft = (slot: FilledSlot): number =>
  SLOT_BUCKET - LENGTH_BYTES - slotBodyToBytes(slot).length;
