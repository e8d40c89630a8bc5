// An attributed post: authorship is the relay's token check together with the memberRef bound in the header.
// Not signed, on purpose: signed words about incidents would be evidence that can be passed on.
import { isZero, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import type { Header } from '../envelope/header.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { BodyFault } from './control-body.ts';
import type { EpochKeys } from './epoch.ts';
import type { HashAt, LogHead } from './log.ts';
import { parsePostBody, postBodyToBytes, type PostBody, type Seen } from './post-body.ts';
import { secureRandom, type Random } from './random.ts';
import { openEnvelope, sealEnvelope, type OpenFault, type SealFault } from './seal.ts';

export interface OpenedPost {
  readonly header: Header;
  readonly post: PostBody;
}

/** What a writer had seen: the position and the first 8 bytes of the log hash. */
export const seenOf = (head: LogHead): Seen => [head.seq, bytesToHex(head.hash.subarray(0, 8))];

/** Seals a post by `author` (memberRef, 8 bytes). */
export const sealPost = (
  keys: EpochKeys,
  author: Bytes,
  post: PostBody,
  random: Random = secureRandom,
): Promise<Result<Sealed, SealFault>> =>
  sealEnvelope(keys, { kind: envelopeClass.post, author, body: postBodyToBytes(post) }, random);

/** Opens a post. `header.author` is who wrote it, as far as the relay and this group's members are honest. */
export const openPost = async (
  keys: EpochKeys,
  envelope: Bytes,
): Promise<Result<OpenedPost, OpenFault | BodyFault>> => {
  const opened = await openEnvelope(keys, envelope);
  if (!opened.ok) return opened;
  const { header } = opened.value;
  if (header.kind !== envelopeClass.post || !isZero(header.scope)) return err({ type: 'bad-body' });
  const post = parsePostBody(opened.value.body);
  return post.ok ? ok({ header, post: post.value }) : post;
};

/** Whether what a writer says to have seen is our log; undefined where we have not followed it that far. */
export const agreesWithLog = (seen: Seen, hashAt: HashAt): boolean | undefined => {
  const ours = hashAt(seen[0]);
  return ours === undefined ? undefined : bytesToHex(ours.subarray(0, 8)) === seen[1];
};
