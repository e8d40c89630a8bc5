// An attributed post, opened: whose it is says its header, which the relay compared with the writer's token.
import { isZero } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { agreesWithLog } from '../sealed/post.ts';
import { parsePostBody } from '../sealed/post-body.ts';
import { unboxPost } from '../sealed/private-post.ts';
import type { Opened } from '../sealed/seal.ts';
import type { Reading } from './reading.ts';

export const readPost = async (reading: Reading, opened: Opened, seq: number): Promise<void> => {
  const { emit, doubt, member, keys } = reading.options;
  const post = parsePostBody(opened.body);
  if (!post.ok || !isZero(opened.header.scope) || opened.header.epoch !== reading.control.epoch) {
    return doubt({ type: 'unreadable', seq });
  }
  if (agreesWithLog(post.value.seen, reading.hashAt) === false) doubt({ type: 'record-differs', seq });
  const id = bytesToHex(opened.header.envId);
  const by = bytesToHex(opened.header.author);
  if ('event' in post.value) return emit({ type: 'post', seq, id, by, event: post.value.event });
  const epochKeys = reading.keysOf(opened.header.epoch);
  if (epochKeys === undefined) return;
  const me = { member, agreement: keys.agreement };
  const event = await unboxPost(epochKeys, opened.header.author, me, post.value);
  // A box for somebody else is none of our business and no fault.
  if (event.ok) emit({ type: 'post', seq, id, by, event: event.value });
};
