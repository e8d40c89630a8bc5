// A post for one member only (the case owner): inside the room's envelope a box for that member's own key.
import { bytesToText, textToBytes, u32ToBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { bucketFor, envelopeClass } from '../envelope/sizes.ts';
import type { AgreementKeys } from './agreement.ts';
import { base64ToBytes, bytesToBase64 } from './base64.ts';
import { labelled } from './digest.ts';
import type { EpochKeys } from './epoch.ts';
import { openSealed, sealFor } from './hpke.ts';
import { LENGTH_BYTES, pad, unpad } from './padding.ts';
import type { PostBody, Seen } from './post-body.ts';
import type { Random } from './random.ts';

export type PrivatePostFault =
  { type: 'bad-key' } | { type: 'too-long' } | { type: 'not-for-us' } | { type: 'bad-body' };

/** In base64 it must still fit into the largest post. */
const MAX_BOX = 8192;

const boxInfo = (keys: EpochKeys, author: Bytes, to: Bytes): Bytes =>
  labelled('r1/private', keys.room, u32ToBytes(keys.epoch), author, to);

/** The body of a post that only `to` can read; the inside is padded, so that its length tells members nothing. */
export const boxPost = async (
  keys: EpochKeys,
  author: Bytes,
  to: { readonly member: Bytes; readonly hpkePub: Bytes },
  post: { readonly seen: Seen; readonly event: unknown },
  random?: Random,
): Promise<Result<PostBody, PrivatePostFault>> => {
  const json = textToBytes(JSON.stringify(post.event));
  const bucket = bucketFor(envelopeClass.post, json.length + LENGTH_BYTES);
  if (bucket === undefined || bucket > MAX_BOX) return err({ type: 'too-long' });
  const info = boxInfo(keys, author, to.member);
  const box = await sealFor(to.hpkePub, info, pad(json, bucket), random);
  if (box === undefined) return err({ type: 'bad-key' });
  return ok({ seen: post.seen, to: bytesToHex(to.member), box: bytesToBase64(box) });
};

/** Reads a box as its reader: the event, still unparsed data. `author` comes from the opened header. */
export const unboxPost = async (
  keys: EpochKeys,
  author: Bytes,
  me: { readonly member: Bytes; readonly agreement: AgreementKeys },
  post: PostBody,
): Promise<Result<unknown, PrivatePostFault>> => {
  if (!('box' in post) || post.to !== bytesToHex(me.member)) return err({ type: 'not-for-us' });
  const box = base64ToBytes(post.box);
  if (box === undefined) return err({ type: 'bad-body' });
  const info = boxInfo(keys, author, me.member);
  const padded = await openSealed(me.agreement, info, box);
  if (padded === undefined) return err({ type: 'not-for-us' });
  const text = bytesToText(unpad(padded) ?? new Uint8Array());
  try {
    return ok(JSON.parse(text ?? ''));
  } catch {
    return err({ type: 'bad-body' });
  }
};
