// What passes without being stored. A member's signal reaches host devices only; a host's reaches everybody.
import * as v from 'valibot';
import { textToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { parseJson } from '../envelope/client-frame.ts';
import { hexOf } from '../envelope/command.ts';
import type { BodyFault } from './control-body.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));

const memberSignalSchema = v.strictObject({
  from: v.literal('member'),
  ready: v.optional(v.boolean()),
  /** Asks a host to sign a checkpoint now. */
  where: v.optional(v.literal(true)),
  scope: v.optional(hexOf(16)),
});
const hostSignalSchema = v.strictObject({
  from: v.literal('host'),
  /** Left of the current step; the only time that travels. */
  seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(-86_400), v.maxValue(86_400))),
  paused: v.optional(v.boolean()),
  /** How many are ready, of how many devices that write, and how many are present: numbers, no names. */
  ready: count,
  of: count,
  present: count,
});
/** From a host to the other hosts' devices: which page lies on the beamer's table in a step. Nothing of what is on it. */
const beamSignalSchema = v.strictObject({
  from: v.literal('beam'),
  step: v.pipe(v.string(), v.maxLength(100)),
  page: count,
  of: count,
});
const signalBodySchema = v.variant('from', [memberSignalSchema, hostSignalSchema, beamSignalSchema]);

export type BeamSignal = v.InferOutput<typeof beamSignalSchema>;
export type SignalBody = v.InferOutput<typeof signalBodySchema>;

export const signalBodyToBytes = (signal: SignalBody): Bytes => textToBytes(JSON.stringify(signal));

/** Never throws. */
export const parseSignalBody = (body: Bytes): Result<SignalBody, BodyFault> => {
  const parsed = parseJson(signalBodySchema, body);
  return parsed.ok ? ok(parsed.value) : err({ type: 'bad-body' });
};
