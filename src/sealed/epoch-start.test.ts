import { describe, expect, it } from 'vitest';
import { textToBytes, type Bytes } from '../basics/bytes.ts';
import { controlPrefix } from '../envelope/header.ts';
import { envelopeClass, WRAP_BYTES } from '../envelope/sizes.ts';
import type { ControlEvent, EventOf } from './control-event.ts';
import { startControl } from './control-state.ts';
import { verifyControl } from './control-verify.ts';
import { recoveryRef } from './device-keys.ts';
import { sha256 } from './digest.ts';
import { createEpochSecret, deriveEpochKeys } from './epoch.ts';
import { enterEpoch, hasWrapFor, previousEpoch, sealEpochStart } from './epoch-start.ts';
import {
  createDevice,
  deliver,
  foundRoom,
  hashAtOf,
  hex,
  nextEpoch,
  recipientOf,
  say,
  sealAltered,
  signerOf,
  unwrap,
  type Device,
  type TestRoom,
} from './room.fixture.ts';
import { openEnvelope, sealEnvelope } from './seal.ts';
import { unwrapEpoch, wrapEpoch } from './wrap.ts';

const post = async (room: TestRoom): Promise<Bytes> =>
  unwrap(
    await sealEnvelope(room.keys, {
      kind: envelopeClass.post,
      author: room.founder.member,
      body: textToBytes('na het vertrek'),
    }),
  ).bytes;

const enter = (room: TestRoom, envelope: Bytes, device: Device) =>
  enterEpoch(room.room, envelope, device.member, device.keys.agreement);

describe('epochs', () => {
  it('[SE28] a removed member’s keys open neither the next epoch’s start nor anything after it', async () => {
    const [stays, leaves] = [await createDevice(), await createDevice()];
    const room = await foundRoom([stays, leaves]);
    const old = room.keys;
    unwrap(await say(room, room.founder, { type: 'member.removed', memberRef: hex(leaves.member) }));
    const started = await nextEpoch(room, [stays]);
    expect(await enter(room, started, leaves)).toEqual({ ok: false, error: { type: 'no-wrap' } });
    const posing = { member: stays.member, keys: leaves.keys };
    expect(await enter(room, started, posing)).toEqual({ ok: false, error: { type: 'wrap-not-for-us' } });
    expect(hasWrapFor(started, stays.member)).toBe(true);
    expect(hasWrapFor(started, leaves.member)).toBe(false);
    expect(hasWrapFor(await post(room), stays.member)).toBe(false);
    for (const envelope of [started, await post(room)]) {
      expect((await openEnvelope(old, envelope)).ok).toBe(false);
      const guessed = await deriveEpochKeys({ ...createEpochSecret(2) }, room.room);
      expect((await openEnvelope(guessed, envelope)).ok).toBe(false);
    }
  });

  it('[SE29] who stays finds its wrap in clear and reads on', async () => {
    for (const software of [false, true]) {
      const stays = await createDevice(software);
      const room = await foundRoom([stays]);
      expect(unwrap(await enter(room, room.log[0] ?? new Uint8Array(), stays)).secret).toEqual(room.secret);
      const entered = unwrap(await enter(room, await nextEpoch(room, [stays]), stays));
      expect(entered.secret).toEqual(room.secret);
      expect((await openEnvelope(entered.keys, await post(room))).ok).toBe(true);
    }
  });

  it('[SE30] a second secret under the same epoch is refused: the signed commitment is for one', async () => {
    const [one, two] = [await createDevice(), await createDevice()];
    const room = await foundRoom([one, two]);
    // A host that would split the group: other wraps for `two`, the commitment of the first secret.
    const honest = createEpochSecret(2);
    const second = createEpochSecret(2);
    const secondKeys = await deriveEpochKeys(second, room.room);
    const wraps = unwrap(await wrapEpoch(room.room, second, [recipientOf(two)]));
    const event: ControlEvent = {
      type: 'epoch.start',
      epoch: 2,
      commit: hex((await deriveEpochKeys(honest, room.room)).commit),
      wraps: hex(sha256(controlPrefix(wraps))),
      previous: hex(room.secret.secret),
    };
    const bytes = await sealAltered(room, room.founder, event, { keys: secondKeys, wraps });
    const entered = unwrap(await enter(room, bytes, two));
    expect(await deliver(room, bytes, entered.keys)).toEqual({ ok: false, error: { type: 'wrong-commit' } });
    expect(room.state.epoch).toBe(1);
  });

  it('[SE31] wraps are bound: swapped, dropped or exchanged ones are refused', async () => {
    const [one, two] = [await createDevice(), await createDevice()];
    const room = await foundRoom([one, two]);
    const started = await nextEpoch(room, [one, two]);
    const at = (index: number) => 66 + index * WRAP_BYTES;
    const swapped = started.slice();
    swapped.set(started.slice(at(1), at(2)), at(2));
    swapped.set(started.slice(at(2), at(3)), at(1));
    const entered = await enter(room, swapped, one);
    expect(entered).toEqual({ ok: false, error: { type: 'not-authentic' } });
    const fewer = new Uint8Array([...started.slice(0, at(3)), ...started.slice(at(4))]);
    fewer[65] = 3;
    expect(await enter(room, fewer, one)).toEqual({ ok: false, error: { type: 'not-authentic' } });
    // A wrap for another member, renamed to ours.
    const renamed = started.slice();
    renamed.set(one.member, at(2));
    renamed.set(two.member, at(1));
    expect((await enter(room, renamed, one)).ok).toBe(false);
  });

  it('[SE31] a wrap serves in its own room and epoch, for its own member, and nowhere else', async () => {
    const device = await createDevice();
    const other = await createDevice();
    const room = new Uint8Array(16).fill(1);
    const [wrap] = unwrap(await wrapEpoch(room, createEpochSecret(2), [recipientOf(device)]));
    const section = controlPrefix([wrap ?? room]);
    const open = (where: Bytes, epoch: number) =>
      unwrapEpoch(where, epoch, section, device.member, device.keys.agreement);
    expect((await open(room, 2)).ok).toBe(true);
    const refused = { ok: false, error: { type: 'wrap-not-for-us' } };
    expect(await open(new Uint8Array(16), 2)).toEqual(refused);
    expect(await open(room, 3)).toEqual(refused);
    section.set(other.member, 2);
    expect(await unwrapEpoch(room, 2, section, other.member, device.keys.agreement)).toEqual(refused);
  });

  it('[SE32] a later joiner walks back to the beginning and verifies all of it', async () => {
    const room = await foundRoom();
    const early = await post(room);
    for (let epoch = 2; epoch <= 4; epoch += 1) {
      unwrap(await say(room, room.founder, { type: 'checkpoint' }));
      await nextEpoch(room, []);
    }
    // The newcomer holds only the last secret, from M6, and the log.
    const keysByEpoch = [await deriveEpochKeys(room.secret, room.room)];
    for (const envelope of room.log.toReversed()) {
      const opened = await openEnvelope(keysByEpoch[0] ?? room.keys, envelope);
      const previous = opened.ok ? previousEpoch(opened.value) : undefined;
      if (previous !== undefined) keysByEpoch.unshift(await deriveEpochKeys(previous, room.room));
    }
    expect(keysByEpoch.map((keys) => keys.epoch)).toEqual([1, 2, 3, 4]);
    let state = startControl(room.root.identity);
    for (const [index, envelope] of room.log.entries()) {
      const keys = keysByEpoch.find((each) => each.epoch === envelope[7]) ?? room.keys;
      const opened = unwrap(await openEnvelope(keys, envelope));
      const hashAt = hashAtOf(room.heads);
      state = unwrap(await verifyControl(state, keys, opened, index + 1, hashAt)).state;
    }
    expect(state.epoch).toBe(4);
    expect((await openEnvelope(keysByEpoch[0] ?? room.keys, early)).ok).toBe(true);
  });

  it('[SE33] the recovery key opens every epoch', async () => {
    const room = await foundRoom();
    const starts = [room.log[0] ?? new Uint8Array(), await nextEpoch(room, []), await nextEpoch(room, [])];
    for (const [index, envelope] of starts.entries()) {
      const entered = unwrap(await enterEpoch(room.room, envelope, recoveryRef, room.recovery));
      expect(entered.secret.epoch).toBe(index + 1);
    }
  });

  it('[SE34] epochs follow one another: none is skipped, repeated or written in after its end', async () => {
    const room = await foundRoom();
    const ahead = createEpochSecret(3);
    const skipping = unwrap(
      await sealEpochStart(room.room, signerOf(room, room.founder), {
        secret: ahead,
        previous: room.secret,
        recipients: [recipientOf(room.founder)],
      }),
    );
    const refused = { ok: false, error: { type: 'wrong-epoch' } };
    expect(await deliver(room, skipping.sealed.bytes, skipping.keys)).toEqual(refused);
    const headless = unwrap(
      await sealEpochStart(room.room, signerOf(room, room.founder), {
        secret: createEpochSecret(2),
        recipients: [recipientOf(room.founder)],
      }),
    );
    expect(await deliver(room, headless.sealed.bytes, headless.keys)).toEqual(refused);
    const old = room.keys;
    await nextEpoch(room, []);
    room.keys = old;
    expect(await say(room, room.founder, { type: 'checkpoint' })).toEqual(refused);
  });

  it('[SE34] an epoch.start whose numbers, founding or wraps do not fit is refused', async () => {
    const room = await foundRoom();
    const next = createEpochSecret(2);
    const keys = await deriveEpochKeys(next, room.room);
    const wraps = unwrap(await wrapEpoch(room.room, next, [recipientOf(room.founder)]));
    const whole: EventOf<'epoch.start'> = {
      type: 'epoch.start',
      epoch: 2,
      commit: hex(keys.commit),
      wraps: hex(sha256(controlPrefix(wraps))),
      previous: hex(room.secret.secret),
    };
    const { edPub, hpkePub, sig } = room.founderChain.delegation;
    const founding = { edPub: hex(edPub), hpkePub: hex(hpkePub), sig: hex(sig) };
    const verdict = async (event: ControlEvent) => {
      const verified = await deliver(
        room,
        await sealAltered(room, room.founder, event, { keys, wraps }),
        keys,
      );
      return verified.ok ? 'accepted' : verified.error.type;
    };
    expect(await verdict({ ...whole, epoch: 3 })).toBe('wrong-epoch');
    expect(await verdict({ ...whole, founding })).toBe('wrong-epoch');
    expect(await verdict({ ...whole, wraps: hex(sha256(controlPrefix([]))) })).toBe('wrong-wraps');
    expect(await verdict(whole)).toBe('accepted');
    // An epoch before the first does not exist, whatever a host writes.
    const nothing = await sealAltered(room, room.founder, { ...whole, epoch: 1 }, { keys, wraps });
    expect(previousEpoch(unwrap(await openEnvelope(keys, nothing)))).toBeUndefined();
  });

  it('[SE34] a recipient whose key is none stops the whole start', async () => {
    const room = await foundRoom();
    const broken = { member: (await createDevice()).member, hpkePub: new Uint8Array(32) };
    const start = { secret: createEpochSecret(2), previous: room.secret, recipients: [broken] };
    expect(await sealEpochStart(room.room, signerOf(room, room.founder), start)).toEqual({
      ok: false,
      error: { type: 'bad-key', member: broken.member },
    });
  });
});
