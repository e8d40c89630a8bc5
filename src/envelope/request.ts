// What a host asks of the relay besides control events: invites and the door. Answered once, not logged.
import * as v from 'valibot';
import { hexOf } from './command.ts';
import { MAX_DEVICES } from './sizes.ts';

const milliseconds = v.pipe(v.number(), v.integer(), v.minValue(0));

/** 15 bits, the part of a code that the relay may know. */
export const LOCATORS = 32_768;

export const requestSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('create-invite'),
    invite: hexOf(16),
    kind: v.picklist(['link', 'code']),
    /** SHA-256 of the invite token; for a code the relay never sees more than the locator. */
    tokenHash: v.optional(hexOf(32)),
    /** How long it lives, from now: at most 10 minutes for a code. */
    lifetime: milliseconds,
    uses: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_DEVICES)),
    /** Sealed under the invite secret; a newcomer reads it while no host is online. */
    note: v.optional(v.pipe(v.string(), v.maxLength(8192), v.regex(/^([0-9a-f]{2})*$/))),
  }),
  v.strictObject({ type: v.literal('revoke-invite'), invite: hexOf(16) }),
  /** Closed: nobody may knock. Otherwise knocks go to a host, who knows which invites are open or ajar. */
  v.strictObject({ type: v.literal('set-door'), closed: v.boolean() }),
  /** A knock on this invite carried a wrong MAC; ten of them burn a code. */
  v.strictObject({ type: v.literal('report-bad-proof'), invite: hexOf(16) }),
  /** Withdraws an attributed envelope (post or named slot) of the asking member. */
  v.strictObject({ type: v.literal('withdraw'), seq: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
  /** A host erases the whole room, now. */
  v.strictObject({ type: v.literal('erase-room') }),
]);

export type Request = v.InferOutput<typeof requestSchema>;

/** What a request may be answered with; `locator` for a new code. */
export const answerSchema = v.variant('type', [
  v.strictObject({ type: v.literal('done'), locator: v.optional(v.pipe(v.number(), v.integer())) }),
  v.strictObject({ type: v.literal('refused'), reason: v.string() }),
]);

export type Answer = v.InferOutput<typeof answerSchema>;
