// One vote. "Blank" is an option like the others, so everybody casts.
import * as v from 'valibot';
import { textToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { parseJson } from '../envelope/client-frame.ts';
import { hexOf } from '../envelope/command.ts';
import type { BodyFault } from './control-body.ts';

const ballotBodySchema = v.strictObject({
  option: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(63)),
  /** 16 random bytes by which the voter knows its own. */
  receipt: hexOf(16),
});
/** `null` on the wire: a device that has not voted yet. */
export type BallotBody = v.InferOutput<typeof ballotBodySchema> | null;

const schema = v.nullable(ballotBodySchema);

export const ballotBodyToBytes = (ballot: BallotBody): Bytes => textToBytes(JSON.stringify(ballot));

/** Never throws. Whether the option exists, `ballot.open` says. */
export const parseBallotBody = (body: Bytes): Result<BallotBody, BodyFault> => {
  const parsed = parseJson(schema, body);
  return parsed.ok ? ok(parsed.value) : err({ type: 'bad-body' });
};
