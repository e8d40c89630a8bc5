import { describe, expect, it } from 'vitest';
import type { ControlEvent, EventOf } from './control-event.ts';
import { chainPlace, hostOf, startControl } from './control-state.ts';
import { verifyControl } from './control-verify.ts';
import { delegateHost, linkHost } from './host-chain.ts';
import {
  createDevice,
  deliver,
  foundRoom,
  hashAtOf,
  hex,
  say,
  seal,
  sealAltered,
  unwrap,
  type Device,
  type TestRoom,
} from './room.fixture.ts';
import { openEnvelope } from './seal.ts';

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

/** `host.add` for `memberRef` with root's delegation to this device's keys. */
const rootAdd = async (
  room: TestRoom,
  device: Device,
  member: Device['member'],
): Promise<EventOf<'host.add'>> => {
  const { edPub, hpkePub, sig } = await delegateHost(room.root, {
    edPub: device.keys.signing.publicBytes,
    hpkePub: device.keys.agreement.publicBytes,
  });
  return {
    type: 'host.add',
    memberRef: hex(member),
    edPub: hex(edPub),
    hpkePub: hex(hpkePub),
    sig: hex(sig),
  };
};

describe('hosts', () => {
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
    // A second founder, with a true delegation, in a room that has one.
    const second = await createDevice();
    const { edPub, hpkePub, sig } = await rootAdd(room, second, second.member);
    const start: ControlEvent = {
      type: 'epoch.start',
      epoch: 2,
      commit: hex(room.keys.commit),
      wraps: '00'.repeat(32),
      previous: hex(room.secret.secret),
      founding: { edPub, hpkePub, sig },
    };
    expect(await deliver(room, await sealAltered(room, second, start, {}))).toEqual({
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
    const before = chainPlace(room.state, room.founder.member);
    unwrap(await say(room, second, await hostAdd(room, second, room.founder)));
    expect(chainPlace(room.state, room.founder.member)).toEqual(before);
    unwrap(await say(room, room.founder, checkpoint));
  });

  it('[SE23] a host that was removed as a member is dropped with it', async () => {
    const room = await foundRoom();
    const second = await createDevice();
    unwrap(await say(room, room.founder, await hostAdd(room, room.founder, second)));
    unwrap(await say(room, room.founder, { type: 'member.removed', memberRef: hex(second.member) }));
    expect(await say(room, second, checkpoint)).toEqual({ ok: false, error: { type: 'unknown-host' } });
    const { hosts } = room.state;
    unwrap(await say(room, room.founder, { type: 'member.removed', memberRef: '0b'.repeat(8) }));
    expect([...room.state.hosts.keys()]).toEqual([...hosts.keys()]);
  });

  it('[SE24] after a recovery root’s delegation makes a new device host, by its own event', async () => {
    const room = await foundRoom();
    const device = await createDevice();
    const event = await rootAdd(room, device, device.member);
    unwrap(await say(room, device, event));
    expect(hostOf(room.state, device.member)?.chain.links).toEqual([]);
    unwrap(await say(room, device, checkpoint));
    // Once dropped, not even a new delegation brings this reference back; nor does one under another's name.
    unwrap(await say(room, room.founder, { type: 'host.drop', memberRef: hex(device.member) }));
    const refused = { ok: false, error: { type: 'unknown-host' } };
    const renewed = { member: device.member, keys: (await createDevice()).keys };
    expect(await say(room, renewed, await rootAdd(room, renewed, renewed.member))).toEqual(refused);
    const fresh = await createDevice();
    expect(await say(room, fresh, await rootAdd(room, fresh, device.member))).toEqual(refused);
    // The same without root's signature.
    const other = await createDevice();
    const forged = { ...event, memberRef: hex(other.member), edPub: hex(other.keys.signing.publicBytes) };
    expect(await say(room, other, forged)).toEqual({ ok: false, error: { type: 'unknown-host' } });
  });
});
