import { describe, expect, it } from 'vitest';
import { concatBytes, textToBytes, type Bytes } from '../basics/bytes.ts';
import { hexToBytes } from '../basics/hex.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { controlBodyToBytes, controlText, parseControlBody } from './control-body.ts';
import { controlEventSchema, type ControlEvent } from './control-event.ts';
import { sealControl } from './control-sign.ts';
import { chainPlace } from './control-state.ts';
import { verifyControl } from './control-verify.ts';
import { extendLog, startLog, type LogHead } from './log.ts';
import {
  append,
  createDevice,
  deliver,
  foundRoom,
  hashAtOf,
  hex,
  jsonOf,
  say,
  seal,
  sealAltered,
  signerOf,
  unwrap,
  type Device,
  type TestRoom,
} from './room.fixture.ts';
import { headerFor, openEnvelope, sealEnvelope } from './seal.ts';
import { sign } from './signing.ts';

const checkpoint: ControlEvent = { type: 'checkpoint' };
const moved = (from: string | null, to: string): ControlEvent => ({
  type: 'step.moved',
  from,
  to,
  seconds: 60,
});

/** Seals a body as any member of the room could, with or without a host's key. */
const forge = async (room: TestRoom, author: Device, body: Bytes): Promise<Bytes> =>
  unwrap(
    await sealEnvelope(room.keys, { kind: envelopeClass.control, author: author.member, body, wraps: [] }),
  ).bytes;

describe('control events', () => {
  it('[SE15] a host’s events count, one after the other, in its own chain', async () => {
    const room = await foundRoom();
    for (const [index, event] of [checkpoint, moved(null, 'a'), moved('a', 'b')].entries()) {
      const verified = unwrap(await say(room, room.founder, event));
      expect(verified.control.event).toEqual(event);
      expect(verified.control.n).toBe(index + 1);
      expect(verified.control.by).toBe(hex(room.founder.member));
    }
    expect(chainPlace(room.state, room.founder.member).n).toBe(4);
  });

  it('[SE16] reveal, lock or step without a host’s signature changes nothing', async () => {
    const room = await foundRoom();
    const member = await createDevice();
    const before = room.state;
    const events: ControlEvent[] = [
      { type: 'round.reveal', scope: '00'.repeat(16), count: 1, hash: '00'.repeat(32) },
      { type: 'room.stopped' },
      moved(null, 'a'),
    ];
    for (const event of events) {
      expect(await say(room, member, event)).toEqual({ ok: false, error: { type: 'unknown-host' } });
    }
    // A member that writes in the host's name, with the relay's help, but without the host's key.
    const posing = { member: room.founder.member, keys: member.keys };
    expect(await say(room, posing, checkpoint)).toEqual({ ok: false, error: { type: 'bad-signature' } });
    // A member that says in its own header to be the host.
    const json = jsonOf(room, room.founder, checkpoint);
    const body = controlBodyToBytes(new Uint8Array(64), json);
    expect(await deliver(room, await forge(room, member, body))).toEqual({
      ok: false,
      error: { type: 'wrong-author' },
    });
    expect(room.state).toBe(before);
  });

  it('[SE17] a signature holds for one header only', async () => {
    const room = await foundRoom();
    const { founder } = room;
    const json = jsonOf(room, founder, checkpoint);
    const sealing = { kind: envelopeClass.control, author: founder.member, body: json };
    const signedHeader = headerFor(room.keys, sealing, new Uint8Array(16).fill(1));
    const signature = await sign(founder.keys.signing, controlText(signedHeader, json));
    // The same signed body under a header with another envId.
    const reheaded = await forge(room, founder, controlBodyToBytes(signature, json));
    expect(await deliver(room, reheaded)).toEqual({ ok: false, error: { type: 'bad-signature' } });
    const scoped = await sealAltered(room, founder, checkpoint, { scope: new Uint8Array(16).fill(1) });
    expect(await deliver(room, scoped)).toEqual({ ok: false, error: { type: 'bad-body' } });
    expect((await deliver(room, await sealAltered(room, founder, checkpoint, {}))).ok).toBe(true);
  });

  it('[SE18] a missing event is a gap, a second one in the same place a fork, an old one again a fork', async () => {
    const room = await foundRoom();
    const first = await seal(room, room.founder, moved(null, 'a'));
    const rival = await seal(room, room.founder, moved(null, 'b'));
    unwrap(await deliver(room, first.bytes));
    expect(await deliver(room, rival.bytes)).toEqual({ ok: false, error: { type: 'chain-fork', n: 1 } });
    expect(await deliver(room, first.bytes)).toEqual({ ok: false, error: { type: 'chain-fork', n: 1 } });
    const place = { n: 3, prev: new Uint8Array(32) };
    const skipping = unwrap(
      await sealControl(room.keys, { ...signerOf(room, room.founder), place }, checkpoint),
    );
    expect(await deliver(room, skipping.bytes)).toEqual({
      ok: false,
      error: { type: 'chain-gap', expected: 2, found: 3 },
    });
    const otherPast = { n: 2, prev: new Uint8Array(32).fill(9) };
    const forked = unwrap(
      await sealControl(room.keys, { ...signerOf(room, room.founder), place: otherPast }, checkpoint),
    );
    expect(await deliver(room, forked.bytes)).toEqual({ ok: false, error: { type: 'chain-fork', n: 2 } });
  });

  it('[SE19] a dropped, swapped or substituted envelope and a cut tail show at the next host event', async () => {
    const room = await foundRoom();
    const post = async () =>
      unwrap(
        await sealEnvelope(room.keys, {
          kind: envelopeClass.post,
          author: room.founder.member,
          body: textToBytes('post'),
        }),
      ).bytes;
    const [one, two, other] = [await post(), await post(), await post()];
    append(room, one);
    append(room, two);
    const event = await seal(room, room.founder, checkpoint);
    const opened = unwrap(await openEnvelope(room.keys, event.bytes));
    const first = room.log[0] ?? one;
    const headsOf = (envelopes: readonly Bytes[]): LogHead[] => {
      const heads = [startLog(room.room)];
      for (const [index, envelope] of envelopes.entries()) {
        heads.push(
          unwrap(
            extendLog(heads[index] ?? startLog(room.room), { form: 'envelope', seq: index + 1, envelope }),
          ),
        );
      }
      return heads;
    };
    const verdict = async (envelopes: readonly Bytes[]) =>
      (await verifyControl(room.state, room.keys, opened, envelopes.length + 1, hashAtOf(headsOf(envelopes))))
        .ok;
    expect(await verdict([first, one, two])).toBe(true);
    expect(await verdict([first, one, two, other])).toBe(true);
    expect(await verdict([first, two])).toBe(false);
    expect(await verdict([first, two, one])).toBe(false);
    expect(await verdict([first, one, other])).toBe(false);
    expect(await verdict([first, one])).toBe(false);
    // A host cannot have seen what stands at its own position or after it.
    const early = hashAtOf(headsOf([first, one, two]));
    expect((await verifyControl(room.state, room.keys, opened, 3, early)).ok).toBe(false);
    const refused = await verifyControl(room.state, room.keys, opened, 3, hashAtOf(headsOf([first, one])));
    expect(refused).toEqual({ ok: false, error: { type: 'wrong-log-hash', at: 3 } });
  });

  it('[SE25] a control body is read whole or refused: unknown events, fields and text after it', async () => {
    const room = await foundRoom();
    const sealed = await seal(room, room.founder, checkpoint);
    const { header, body } = unwrap(await openEnvelope(room.keys, sealed.bytes));
    expect(parseControlBody(header, body).ok).toBe(true);
    const json = JSON.parse(new TextDecoder().decode(body.slice(64))) as Record<string, unknown>;
    const withJson = (value: unknown): Bytes =>
      concatBytes(body.slice(0, 64), textToBytes(JSON.stringify(value)));
    expect(parseControlBody(header, withJson(json)).ok).toBe(true);
    expect(parseControlBody(header, withJson({ ...json, event: { type: 'card.turned' } })).ok).toBe(false);
    expect(parseControlBody(header, withJson({ ...json, extra: 1 })).ok).toBe(false);
    expect(parseControlBody(header, withJson({ ...json, n: -1 })).ok).toBe(false);
    expect(parseControlBody(header, concatBytes(body, textToBytes('x'))).ok).toBe(false);
    expect(parseControlBody(header, body.slice(0, 64)).ok).toBe(false);
  });

  it('[SE26] the list of signed events is the protocol’s', () => {
    expect(controlEventSchema.options.map((option) => option.entries.type.literal).toSorted()).toEqual(
      [
        'room.opened',
        'member.admitted',
        'member.removed',
        'person.added',
        'step.moved',
        'pen.passed',
        'round.open',
        'round.closing',
        'round.reveal',
        'ballot.open',
        'ballot.closing',
        'ballot.result',
        'epoch.start',
        'host.add',
        'host.drop',
        'checkpoint',
        'room.stopped',
      ].toSorted(),
    );
    expect(hexToBytes('00')).toHaveLength(1);
  });

  it('[SE27] wraps travel with epoch.start only', async () => {
    const room = await foundRoom();
    const wrap = new Uint8Array(88);
    expect(await sealControl(room.keys, signerOf(room, room.founder), checkpoint, [wrap])).toEqual({
      ok: false,
      error: { type: 'wraps-only-with-epoch-start' },
    });
    const bytes = await sealAltered(room, room.founder, checkpoint, { wraps: [wrap] });
    expect(await deliver(room, bytes)).toEqual({ ok: false, error: { type: 'wrong-wraps' } });
  });
});
