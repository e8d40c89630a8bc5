// What an attributed post holds: what its writer had seen, and a conversation event that this area does not read.
import * as v from 'valibot';
import { textToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { parseJson } from '../envelope/client-frame.ts';
import { hexOf } from '../envelope/command.ts';
import type { BodyFault } from './control-body.ts';

const position = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
/** Position and the first 8 bytes of the log hash there. */
const seen = v.strictTuple([position, hexOf(8)]);
const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/));

const postBodySchema = v.union([
  v.strictObject({ seen, event: v.unknown() }),
  /** For one member only (the case owner): HPKE to that member's key. */
  v.strictObject({ seen, to: hexOf(8), box: base64 }),
]);
export type PostBody = v.InferOutput<typeof postBodySchema>;
export type Seen = PostBody['seen'];

export const postBodyToBytes = (post: PostBody): Bytes => textToBytes(JSON.stringify(post));

/** Never throws; what `event` is, conversation decides. */
export const parsePostBody = (body: Bytes): Result<PostBody, BodyFault> => {
  const parsed = parseJson(postBodySchema, body);
  return parsed.ok ? ok(parsed.value) : err({ type: 'bad-body' });
};
