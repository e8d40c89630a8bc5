// Hints from the relay. A device never acts on one alone: what counts is the signed event in the log.
import * as v from 'valibot';
import { hexOf } from './command.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const openScope = v.strictObject({
  scope: hexOf(16),
  kind: v.picklist(['round', 'ballot']),
  mode: v.picklist(['anonymous', 'named']),
  closing: v.boolean(),
});

export const refusals = [
  'unknown-version',
  'wrong-size',
  'wrong-class',
  'wrong-room',
  'wrong-epoch',
  'wrong-author',
  'scope-unknown',
  'scope-open',
  'scope-closed',
  'wrong-slots',
  'other-bytes',
  'fenced',
  'stopped',
  'not-host',
  'full',
  'quota',
  'rate',
  'no-invite',
  'malformed',
  'storage',
] as const;
export type Refusal = (typeof refusals)[number];

export const noticeSchema = v.variant('type', [
  /** First answer to a good bearer. `last` is the newest position; entries after the asked one follow. */
  v.strictObject({
    type: v.literal('welcome'),
    member: hexOf(8),
    host: v.boolean(),
    epoch: count,
    fenced: v.boolean(),
    stopped: v.boolean(),
    doorClosed: v.boolean(),
    last: count,
    /** ISO day on which the room will be erased if nothing more happens. */
    expires: v.string(),
    scopes: v.array(openScope),
    /** Milliseconds: how often slots are uploaded again, and how long a closing window is. */
    tick: count,
    window: count,
  }),
  /** An upload that was stored before: its position stays. */
  v.strictObject({ type: v.literal('stored'), envId: hexOf(16), seq: count }),
  /** An envelope, command or upload was not taken; nothing of it was stored. */
  v.strictObject({ type: v.literal('refused'), envId: hexOf(16), reason: v.picklist(refusals) }),
  v.strictObject({ type: v.literal('scope-opened'), scope: hexOf(16) }),
  /** The window runs: upload once more, now. Sent again when it starts anew after a restart. */
  v.strictObject({ type: v.literal('scope-closing'), scope: hexOf(16), window: count }),
  v.strictObject({ type: v.literal('scope-released'), scope: hexOf(16), count, first: count }),
  v.strictObject({ type: v.literal('scope-dropped'), scope: hexOf(16) }),
  /** Who has a socket open now, by memberRef. Sent to hosts whenever it changes. */
  v.strictObject({ type: v.literal('online'), members: v.array(hexOf(8)) }),
  /** A withdrawal waits for the next control envelope to be announced. */
  v.strictObject({ type: v.literal('checkpoint-wanted') }),
  v.strictObject({
    type: v.literal('invite-ended'),
    invite: hexOf(16),
    reason: v.picklist(['burnt', 'used', 'expired']),
  }),
]);

export type Notice = v.InferOutput<typeof noticeSchema>;
