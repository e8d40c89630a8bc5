// The complete list of what a host signs (protocol §3). Byte strings are lower-case hexadecimal. A later
// conversation event goes into a post or a round, never into a new kind of control.
import * as v from 'valibot';
import { hexOf } from '../envelope/command.ts';
import { MAX_DEVICES, MAX_ROUND_SLOTS } from '../envelope/sizes.ts';
import { nameSchema } from './name.ts';

const memberRef = hexOf(8);
const personRef = hexOf(8);
const scope = hexOf(16);
const key = hexOf(32);
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** The id of a step, deck or programme: plain, short. */
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9./:-]{0,99}$/));
const mode = v.picklist(['anonymous', 'named']);

const roster = v.pipe(
  v.array(v.strictObject({ member: memberRef, slots: v.pipe(count, v.minValue(1), v.maxValue(64)) })),
  v.minLength(1),
  v.maxLength(MAX_DEVICES),
  v.check((entries) => entries.reduce((sum, entry) => sum + entry.slots, 0) <= MAX_ROUND_SLOTS),
  v.check((entries) => new Set(entries.map((entry) => entry.member)).size === entries.length),
);

/** Root's word for a host, or a host's for the next: the two public keys and the signature. */
const vouched = { edPub: key, hpkePub: key, sig: hexOf(64) };

export const controlEventSchema = v.variant('type', [
  v.strictObject({
    type: v.literal('room.opened'),
    deck: slug,
    programme: slug,
    title: nameSchema,
    language: v.picklist(['nl', 'en']),
    /** Parsed by conversation. */
    agenda: v.unknown(),
  }),
  v.strictObject({
    type: v.literal('member.admitted'),
    memberRef,
    name: nameSchema,
    organisation: v.optional(nameSchema),
    layer: v.optional(slug),
    hpkePub: key,
    /** With it, this device can be made a host later without asking it anything. */
    edPub: v.optional(key),
  }),
  v.strictObject({ type: v.literal('member.removed'), memberRef }),
  /** Somebody without a device; `by` is the memberRef of the device that writes for them. */
  v.strictObject({ type: v.literal('person.added'), personRef, name: nameSchema, by: memberRef }),
  /** Ignored by conversation where `from` is not the current step. `seconds`: planned time of the step. */
  v.strictObject({ type: v.literal('step.moved'), from: v.nullable(slug), to: slug, seconds: count }),
  v.strictObject({ type: v.literal('pen.passed'), step: slug, to: memberRef }),
  /** `slots`: per person; the roster counts what each device uploads, for itself and those it writes for. */
  v.strictObject({
    type: v.literal('round.open'),
    scope,
    step: slug,
    mode,
    slots: v.pipe(count, v.minValue(1), v.maxValue(3)),
    roster,
  }),
  v.strictObject({ type: v.literal('round.closing'), scope }),
  v.strictObject({ type: v.literal('round.reveal'), scope, count, hash: key }),
  v.strictObject({
    type: v.literal('ballot.open'),
    scope,
    step: slug,
    /** How many options there are, "blank" included: a ballot's option is below it. */
    options: v.pipe(count, v.minValue(2), v.maxValue(64)),
    roster,
  }),
  v.strictObject({ type: v.literal('ballot.closing'), scope }),
  v.strictObject({ type: v.literal('ballot.result'), scope, count, hash: key }),
  v.strictObject({
    type: v.literal('epoch.start'),
    /** Equals the header's. */
    epoch: v.pipe(count, v.minValue(1)),
    commit: key,
    /** SHA-256 of the wraps section in clear. */
    wraps: key,
    /** The previous epoch's secret, so that later joiners can read the history; absent in epoch 1. */
    previous: v.optional(key),
    /** Epoch 1 only: root's delegation to the host that founds the room, and the recovery key. */
    founding: v.optional(v.strictObject({ ...vouched, recoveryPub: v.optional(key) })),
  }),
  /** By a host (sig: its link), or by the new host itself with root's delegation after a recovery. */
  v.strictObject({ type: v.literal('host.add'), memberRef, ...vouched }),
  v.strictObject({ type: v.literal('host.drop'), memberRef }),
  v.strictObject({ type: v.literal('checkpoint') }),
  v.strictObject({ type: v.literal('room.stopped') }),
]);

export type ControlEvent = v.InferOutput<typeof controlEventSchema>;
export type ControlType = ControlEvent['type'];
export type EventOf<T extends ControlType> = Extract<ControlEvent, { type: T }>;
export type RoundMode = 'anonymous' | 'named';
