import { describe, expect, it } from 'vitest';
import { concatBytes, textToBytes, u64ToBytes, type Bytes } from '../basics/bytes.ts';
import { sha256 } from './digest.ts';
import { createEpochSecret, deriveEpochKeys } from './epoch.ts';
import { entryHash, extendLog, startLog } from './log.ts';
import { agreesWithLog, openPost, sealPost, seenOf } from './post.ts';
import { parsePostBody } from './post-body.ts';
import { boxPost, unboxPost } from './private-post.ts';
import { createDevice, hex, recipientOf, unwrap } from './room.fixture.ts';
import { sealEnvelope } from './seal.ts';
import { openSignal, sealSignal } from './signal.ts';
import { parseSignalBody } from './signal-body.ts';

const room = crypto.getRandomValues(new Uint8Array(16));
const keys = await deriveEpochKeys(createEpochSecret(1), room);
const writer = await createDevice();
const event = { type: 'contribution-written', text: 'Ik zag het ook' };

describe('the log', () => {
  it('[SE35] each position hashes the one before, its number and the envelope’s hash', () => {
    const start = startLog(room);
    expect(start).toEqual({ seq: 0, hash: sha256(concatBytes(textToBytes('r1/log\0'), room)) });
    const envelope = textToBytes('envelope');
    const first = unwrap(extendLog(start, { form: 'envelope', seq: 1, envelope }));
    expect(first.hash).toEqual(sha256(concatBytes(start.hash, u64ToBytes(1), sha256(envelope))));
    expect(extendLog(first, { form: 'envelope', seq: 3, envelope })).toEqual({
      ok: false,
      error: { type: 'position-gap', expected: 2 },
    });
    expect(extendLog(first, { form: 'envelope', seq: 1, envelope }).ok).toBe(false);
  });

  it('[SE36] a withdrawn envelope leaves the chain whole', () => {
    const envelope = textToBytes('envelope');
    const whole = { form: 'envelope' as const, seq: 1, envelope };
    const zero = new Uint8Array(16);
    const tombstone = {
      form: 'tombstone' as const,
      seq: 1,
      hash: sha256(envelope),
      scope: zero,
      envId: zero,
    };
    expect(entryHash(tombstone)).toEqual(entryHash(whole));
    expect(extendLog(startLog(room), tombstone)).toEqual(extendLog(startLog(room), whole));
  });
});

describe('posts and signals', () => {
  it('[SE37] a post opens with its writer, its event and what the writer had seen', async () => {
    const head = startLog(room);
    const seen = seenOf(head);
    const sealed = unwrap(await sealPost(keys, writer.member, { seen, event }));
    const { header, post } = unwrap(await openPost(keys, sealed.bytes));
    expect(header.author).toEqual(writer.member);
    expect(post).toEqual({ seen, event });
    expect(agreesWithLog(seen, () => head.hash)).toBe(true);
    expect(agreesWithLog(seen, () => sha256(head.hash))).toBe(false);
    expect(agreesWithLog(seen, () => undefined)).toBeUndefined();
  });

  it('[SE38] a signal is no post, a post no signal', async () => {
    const post = unwrap(await sealPost(keys, writer.member, { seen: [0, '00'.repeat(8)], event }));
    const signal = unwrap(await sealSignal(keys, writer.member, { from: 'member', ready: true }));
    expect((await openSignal(keys, post.bytes)).ok).toBe(false);
    expect((await openPost(keys, signal.bytes)).ok).toBe(false);
    // Neither belongs to a round.
    const scope = new Uint8Array(16).fill(1);
    const inScope = async (kind: 2 | 5, body: Bytes) =>
      unwrap(await sealEnvelope(keys, { kind, author: writer.member, scope, body })).bytes;
    const postBody = textToBytes(JSON.stringify({ seen: [0, '00'.repeat(8)], event }));
    const signalBody = textToBytes(JSON.stringify({ from: 'member' }));
    expect((await openPost(keys, await inScope(2, postBody))).ok).toBe(false);
    expect((await openSignal(keys, await inScope(5, signalBody))).ok).toBe(false);
    expect(unwrap(await openSignal(keys, signal.bytes)).signal).toEqual({ from: 'member', ready: true });
    expect(unwrap(await openSignal(keys, signal.bytes)).header.author).toEqual(writer.member);
  });

  it('[SE38] signals carry readiness, a question, the host’s numbers and the beamer’s page; no typing, no names', () => {
    const parse = (value: unknown) => parseSignalBody(textToBytes(JSON.stringify(value))).ok;
    expect(parse({ from: 'member', ready: false, scope: '00'.repeat(16) })).toBe(true);
    expect(parse({ from: 'member', where: true })).toBe(true);
    expect(parse({ from: 'host', seconds: 90, paused: true, ready: 1, of: 5, present: 6 })).toBe(true);
    expect(parse({ from: 'beam', step: 'question-1/show', page: 0, of: 3 })).toBe(true);
    expect(parse({ from: 'beam', step: 'question-1/show', page: 0, of: 3, text: 'Anna' })).toBe(false);
    expect(parse({ from: 'member', typing: true })).toBe(false);
    expect(parse({ from: 'host', ready: ['Anna'], of: 5, present: 6 })).toBe(false);
  });

  it('[SE39] a post for the case owner only opens for that member, in that room, from that writer', async () => {
    const [owner, other] = [await createDevice(), await createDevice()];
    const seen = seenOf(startLog(room));
    const body = unwrap(await boxPost(keys, writer.member, recipientOf(owner), { seen, event }));
    const me = { member: owner.member, agreement: owner.keys.agreement };
    const sealed = unwrap(await sealPost(keys, writer.member, body));
    const opened = unwrap(await openPost(keys, sealed.bytes));
    expect(JSON.stringify(opened.post)).not.toContain(event.text);
    expect(unwrap(await unboxPost(keys, opened.header.author, me, opened.post))).toEqual(event);
    const refused = { ok: false, error: { type: 'not-for-us' } };
    const them = { member: other.member, agreement: other.keys.agreement };
    expect(await unboxPost(keys, writer.member, them, body)).toEqual(refused);
    const posing = { member: owner.member, agreement: other.keys.agreement };
    expect(await unboxPost(keys, writer.member, posing, body)).toEqual(refused);
    expect(await unboxPost(keys, other.member, me, body)).toEqual(refused);
    expect(
      await unboxPost(await deriveEpochKeys(createEpochSecret(2), room), writer.member, me, body),
    ).toEqual(refused);
  });

  it('[SE39] the box’s length tells members a bucket, not a length', async () => {
    const owner = await createDevice();
    const lengthOf = async (text: string) => {
      const post = { seen: seenOf(startLog(room)), event: { text } };
      const body = unwrap(await boxPost(keys, writer.member, recipientOf(owner), post));
      return 'box' in body ? body.box.length : 0;
    };
    expect(await lengthOf('ja')).toBe(await lengthOf('nee, daar dacht ik anders over'));
    const post = { seen: seenOf(startLog(room)), event: 'x'.repeat(20_000) };
    expect(await boxPost(keys, writer.member, recipientOf(owner), post)).toEqual({
      ok: false,
      error: { type: 'too-long' },
    });
    const longest = { seen: seenOf(startLog(room)), event: 'x'.repeat(8186) };
    const body = unwrap(await boxPost(keys, writer.member, recipientOf(owner), longest));
    expect((await sealPost(keys, writer.member, body)).ok).toBe(true);
    const eventless = textToBytes(JSON.stringify({ seen: [0, hex(new Uint8Array(8))] }));
    expect(parsePostBody(eventless).ok).toBe(false);
  });
});
