import { describe, expect, it } from 'vitest';
import { concatBytes, textToBytes, type Bytes } from '../basics/bytes.ts';
import { hexToBytes } from '../basics/hex.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import { controlBodyToBytes, controlBodyToJson, controlText, parseControlBody } from './control-body.ts';
import { controlEventSchema, type ControlEvent } from './control-event.ts';
import { sealControl } from './control-sign.ts';
import { chainPlace, hostOf, startControl } from './control-state.ts';
import { verifyControl } from './control-verify.ts';
import { delegateHost, linkHost } from './host-chain.ts';
import { extendLog, startLog, type LogHead } from './log.ts';
import {
  append,
  createDevice,
  deliver,
  foundRoom,
  hashAtOf,
  headOf,
  hex,
  say,
  seal,
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

const hostAdd = async (room: TestRoom, adder: Device, added: Device): Promise<ControlEvent> => {
  const keys = {
    edPub: added.keys.signing.publicBytes,
    hpkePub: added.keys.agreement.publicBytes,
  };
  const link = await linkHost(room.room, adder.keys.signing, keys);
  return {
    type: 'host.add',
    memberRef: hex(added.member),
    edPub: hex(link.edPub),
    hpkePub: hex(link.hpkePub),
    sig: hex(link.sig),
  };
};

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
    const json = controlBodyToJson({
      by: hex(room.founder.member),
      n: 1,
      prev: hex(chainPlace(room.state, room.founder.member).prev),
      at: [headOf(room).seq, hex(headOf(room).hash)],
      event: checkpoint,
    });
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
    const json = controlBodyToJson({
      by: hex(founder.member),
      n: 1,
      prev: hex(chainPlace(room.state, founder.member).prev),
      at: [headOf(room).seq, hex(headOf(room).hash)],
      event: checkpoint,
    });
    const sealing = { kind: envelopeClass.control, author: founder.member, body: json };
    const signedHeader = headerFor(room.keys, sealing, new Uint8Array(16).fill(1));
    const signature = await sign(founder.keys.signing, controlText(signedHeader, json));
    // The same signed body under a header with another envId.
    const moved = await forge(room, founder, controlBodyToBytes(signature, json));
    expect(await deliver(room, moved)).toEqual({ ok: false, error: { type: 'bad-signature' } });
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
    const refused = await verifyControl(room.state, room.keys, opened, 3, hashAtOf(headsOf([first, one])));
    expect(refused).toEqual({ ok: false, error: { type: 'wrong-log-hash', at: 3 } });
  });

  it('[SE20] two hosts have chains of their own and may press Next at the same moment', async () => {
    const room = await foundRoom();
    const second = await createDevice();
    unwrap(await say(room, room.founder, await hostAdd(room, room.founder, second)));
    const both = [await seal(room, room.founder, moved('a', 'b')), await seal(room, second, moved('a', 'b'))];
    for (const sealed of both) unwrap(await deliver(room, sealed.bytes));
    expect(chainPlace(room.state, room.founder.member).n).toBe(3);
    expect(chainPlace(room.state, second.member).n).toBe(1);
  });

  it('[SE21] only root’s delegation founds a room', async () => {
    const room = await foundRoom();
    const stranger = await foundRoom();
    const first = stranger.log[0] ?? new Uint8Array();
    const opened = unwrap(await openEnvelope(stranger.keys, first));
    const hashAt = hashAtOf(stranger.heads);
    const own = await verifyControl(startControl(stranger.root.identity), stranger.keys, opened, 1, hashAt);
    expect(own.ok).toBe(true);
    const foreign = { ...stranger.root.identity, rootPub: room.root.identity.rootPub };
    expect(await verifyControl(startControl(foreign), stranger.keys, opened, 1, hashAt)).toEqual({
      ok: false,
      error: { type: 'unknown-host' },
    });
    expect(hostOf(unwrap(own).state, stranger.founder.member)?.chain).toEqual(stranger.founderChain);
    expect(unwrap(own).state.recoveryPub).toEqual(stranger.recovery.publicBytes);
  });

  it('[SE22] a host adds a host by its own link, not by another’s, and no more than four deep', async () => {
    const room = await foundRoom();
    const devices = await Promise.all(Array.from({ length: 6 }, () => createDevice()));
    const [outsider, ...chain] = devices;
    if (outsider === undefined || chain[0] === undefined) throw new Error('No devices');
    const foreign = await hostAdd(room, outsider, chain[0]);
    expect(await say(room, room.founder, foreign)).toEqual({ ok: false, error: { type: 'bad-link' } });
    let adder = room.founder;
    for (const [index, device] of chain.entries()) {
      const added = await say(room, adder, await hostAdd(room, adder, device));
      if (index < 4)
        expect(unwrap(added).state.hosts.get(hex(device.member))?.chain.links).toHaveLength(index + 1);
      else expect(added).toEqual({ ok: false, error: { type: 'chain-too-long' } });
      adder = device;
    }
    const twin = { member: outsider.member, keys: chain[0].keys };
    expect(await say(room, room.founder, await hostAdd(room, room.founder, twin))).toEqual({
      ok: false,
      error: { type: 'host-known' },
    });
  });

  it('[SE23] a dropped host’s events are refused, and an old delegation does not bring it back', async () => {
    const room = await foundRoom();
    const second = await createDevice();
    unwrap(await say(room, room.founder, await hostAdd(room, room.founder, second)));
    unwrap(await say(room, second, { type: 'host.drop', memberRef: hex(room.founder.member) }));
    expect(await say(room, room.founder, checkpoint)).toEqual({ ok: false, error: { type: 'unknown-host' } });
    const { delegation } = room.founderChain;
    const event: ControlEvent = {
      type: 'host.add',
      memberRef: hex(room.founder.member),
      edPub: hex(delegation.edPub),
      hpkePub: hex(delegation.hpkePub),
      sig: hex(delegation.sig),
    };
    expect(await say(room, room.founder, event)).toEqual({ ok: false, error: { type: 'unknown-host' } });
    const renamed = { ...room.founder, member: (await createDevice()).member };
    const again = { ...event, memberRef: hex(renamed.member) };
    expect(await say(room, renamed, again)).toEqual({ ok: false, error: { type: 'unknown-host' } });
    // Brought back by a current host it continues its own chain.
    unwrap(await say(room, second, await hostAdd(room, second, room.founder)));
    unwrap(await say(room, room.founder, checkpoint));
  });

  it('[SE24] after a recovery root’s delegation makes a new device host, by its own event', async () => {
    const room = await foundRoom();
    const device = await createDevice();
    const delegation = await delegateHost(room.root, {
      edPub: device.keys.signing.publicBytes,
      hpkePub: device.keys.agreement.publicBytes,
    });
    const event: ControlEvent = {
      type: 'host.add',
      memberRef: hex(device.member),
      edPub: hex(delegation.edPub),
      hpkePub: hex(delegation.hpkePub),
      sig: hex(delegation.sig),
    };
    unwrap(await say(room, device, event));
    expect(hostOf(room.state, device.member)?.chain.links).toEqual([]);
    unwrap(await say(room, device, checkpoint));
    // The same without root's signature.
    const other = await createDevice();
    const forged = { ...event, memberRef: hex(other.member), edPub: hex(other.keys.signing.publicBytes) };
    expect(await say(room, other, forged)).toEqual({ ok: false, error: { type: 'unknown-host' } });
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
    // A host whose software is altered.
    const envId = new Uint8Array(16).fill(3);
    const json = controlBodyToJson({
      by: hex(room.founder.member),
      n: 1,
      prev: hex(chainPlace(room.state, room.founder.member).prev),
      at: [headOf(room).seq, hex(headOf(room).hash)],
      event: checkpoint,
    });
    const sealing = { kind: envelopeClass.control, author: room.founder.member, wraps: [wrap], envId };
    const header = headerFor(room.keys, { ...sealing, body: json }, envId);
    const signature = await sign(room.founder.keys.signing, controlText(header, json));
    const body = controlBodyToBytes(signature, json);
    const { bytes } = unwrap(await sealEnvelope(room.keys, { ...sealing, body }));
    expect(await deliver(room, bytes)).toEqual({ ok: false, error: { type: 'wrong-wraps' } });
  });
});
