// What a relay, or a relay together with a member, could try: each is noticed or without effect.
import { afterEach, expect, it } from 'vitest';
import { bytesToHex } from '../../src/basics/hex.ts';
import { envelopeEntry, parseEntries, type Entry } from '../../src/envelope/entry.ts';
import { entriesFrame, noticeFrame, parseServerFrame } from '../../src/envelope/server-frame.ts';
import { bytesOf, loadMembership } from '../../src/room/membership.ts';
import { parseControlBody } from '../../src/sealed/control-body.ts';
import type { ChainPlace } from '../../src/sealed/control-state.ts';
import { openEnvelope } from '../../src/sealed/seal.ts';
import { sha256 } from '../../src/relay/room.fixture.ts';
import { sealControl } from '../../src/sealed/control-sign.ts';
import type { ControlEvent } from '../../src/sealed/control-event.ts';
import { deriveEpochKeys } from '../../src/sealed/epoch.ts';
import type { Device } from './bench.ts';
import { alterEntries, flipped, kindOf } from './deceit.ts';
import { cardsAt, openStep, openTable, SHOW, stepReached, WRITE, write, type Table } from './table.ts';

let table: Table;
afterEach(() => table.world.close());

const CONTROL = 1;
const POST = 2;
const SLOT = 3;
const AUTHOR = 56;

const victimAt = async (members = 2): Promise<Device> => {
  table = await openTable(members);
  await table.world.pass(2000);
  const [victim] = table.members;
  if (victim === undefined) throw new Error('nobody');
  return victim;
};

/** Two posts of the other member, then a checkpoint. */
const posts = async (): Promise<void> => {
  const other = table.members[1];
  for (const text of ['een', 'twee']) {
    const before = table.host.session.record().seq;
    other?.act().proposeCorrection(text);
    await table.world.until(() => table.host.session.record().seq > before, 'the post');
  }
  await table.world.pass(65_000, 1000);
};

const textsAt = (device: Device): readonly string[] =>
  device.view().conversation.corrections.map((each) => each.text);

it('[RO60] a dropped envelope is noticed with the next one', async () => {
  const victim = await victimAt();
  let isDropped = false;
  alterEntries(victim, (entries) =>
    entries.filter((entry) => {
      const drops = !isDropped && kindOf(entry) === POST;
      isDropped ||= drops;
      return !drops;
    }),
  );
  await posts();
  expect(victim.view().differs).toBe('record-differs');
  expect(table.host.view().differs).toBeUndefined();
});

it('[RO61] positions that close up over a dropped envelope are noticed at the next signed event', async () => {
  const victim = await victimAt();
  let shift = 0;
  alterEntries(victim, (entries) =>
    entries.flatMap((entry) => {
      if (shift === 0 && kindOf(entry) === POST) {
        shift = 1;
        return [];
      }
      return [{ ...entry, seq: entry.seq - shift }];
    }),
  );
  await posts();
  // The next post tells what its writer had seen; a host's event would tell too.
  expect(['record-differs', 'control-refused']).toContain(victim.view().differs);
});

it('[RO62] two envelopes that change places are noticed', async () => {
  const victim = await victimAt();
  let held: Entry | undefined;
  alterEntries(victim, (entries) =>
    entries.flatMap((entry) => {
      if (kindOf(entry) !== POST) return [entry];
      if (held === undefined) {
        held = entry;
        return [];
      }
      return [
        { ...entry, seq: held.seq },
        { ...held, seq: entry.seq },
      ];
    }),
  );
  await posts();
  expect(victim.view().differs).toBeDefined();
});

it.each([0, 4, 8, 24, 40, 56, 70, 200])('[RO63] a byte flipped at %i is noticed', async (offset) => {
  const victim = await victimAt();
  let isDone = false;
  alterEntries(victim, (entries) =>
    entries.map((entry) => {
      if (isDone || kindOf(entry) !== POST) return entry;
      isDone = true;
      return flipped(entry, offset);
    }),
  );
  await posts();
  expect(victim.view().differs).toBeDefined();
  expect(textsAt(victim)).not.toContain('een');
});

it('[RO64] an old envelope at a new position is ignored and noticed', async () => {
  const victim = await victimAt();
  let old: Entry | undefined;
  let shift = 0;
  alterEntries(victim, (entries) =>
    entries.flatMap((entry) => {
      if (kindOf(entry) !== POST) return [{ ...entry, seq: entry.seq + shift }];
      if (old === undefined) {
        old = entry;
        shift = 1;
        return [entry, { ...entry, seq: entry.seq + 1 }];
      }
      return [{ ...entry, seq: entry.seq + shift }];
    }),
  );
  await posts();
  expect(victim.view().differs).toBe('envelope-twice');
  expect(textsAt(victim).filter((text) => text === 'een')).toHaveLength(1);
});

it('[RO65] a post laid into the mouth of another does not open', async () => {
  const victim = await victimAt();
  const host = bytesOf(table.host.ref);
  alterEntries(victim, (entries) =>
    entries.map((entry) => {
      if (kindOf(entry) !== POST || entry.form !== 'envelope') return entry;
      const envelope = new Uint8Array(entry.envelope);
      envelope.set(host, AUTHOR);
      return { ...entry, envelope };
    }),
  );
  await posts();
  expect(textsAt(victim)).toEqual([]);
  expect(victim.view().differs).toBe('unreadable');
});

it('[RO66] a record that is shorter than what the device has seen is noticed', async () => {
  const victim = await victimAt();
  await posts();
  const { seq } = victim.session.record();
  victim.wire.down = (frame) => {
    const parsed = parseServerFrame(frame);
    if (!parsed.ok) return [frame];
    if (parsed.value.type === 'entries') {
      const kept = parsed.value.entries.filter((entry) => entry.seq < seq - 1);
      const bytes = kept.map((entry) =>
        entry.form === 'envelope' ? envelopeEntry(entry.seq, entry.envelope) : new Uint8Array(),
      );
      return bytes.length === 0 ? [] : [entriesFrame(bytes)];
    }
    if (parsed.value.type !== 'notice' || parsed.value.notice.type !== 'welcome') return [frame];
    return [noticeFrame({ ...parsed.value.notice, last: seq - 2 })];
  };
  await victim.reload();
  await table.world.until(() => victim.view().differs === 'record-cut-off', 'the banner');
});

/** A control envelope that a member seals with the room's keys but not with a host's signature. */
const forged = async (by: Device, author: Device, event: ControlEvent): Promise<Uint8Array<ArrayBuffer>> => {
  const membership = await loadMembership(by.store, by.room);
  const keys = await by.store.getKeys(by.room);
  const secret = membership?.secrets[0];
  if (keys === undefined || secret === undefined) throw new Error('no keys');
  const epochKeys = await deriveEpochKeys({ epoch: 1, secret: bytesOf(secret.secret) }, bytesOf(by.room));
  const record = by.session.record();
  // Everything but the signature is right: the place in the author's chain too.
  let place: ChainPlace = { n: 0, prev: new Uint8Array(32) };
  const read = await table.world.server.storage.read(by.room, 0, 10_000_000);
  const entries = parseEntries(read.ok ? read.value : new Uint8Array());
  for (const entry of entries.ok ? entries.value : []) {
    const opened = entry.form === 'envelope' ? await openEnvelope(epochKeys, entry.envelope) : undefined;
    if (opened?.ok !== true || kindOf(entry) !== CONTROL) continue;
    const body = parseControlBody(opened.value.header, opened.value.body);
    if (body.ok && body.value.control.by === author.ref) {
      place = { n: body.value.control.n + 1, prev: sha256(body.value.signedText) };
    }
  }
  const sealed = await sealControl(
    epochKeys,
    {
      member: bytesOf(author.ref),
      signing: keys.signing,
      place,
      at: { seq: record.seq, hash: bytesOf(record.hash) },
    },
    event,
  );
  if (!sealed.ok) throw new Error('not sealed');
  return sealed.value.bytes;
};

it.each(['host', 'member'] as const)(
  "[RO67] a step without a host's signature, in the name of a %s, is ignored and noticed",
  async (name) => {
    const victim = await victimAt();
    const accomplice = table.members[1];
    if (accomplice === undefined) throw new Error('nobody');
    const event = { type: 'step.moved', from: null, to: 'opening/aim', seconds: 60 } as const;
    const envelope = await forged(accomplice, name === 'host' ? table.host : accomplice, event);
    const next = victim.session.record().seq + 1;
    alterEntries(victim, (entries) => [
      ...(entries[0]?.seq === next ? [{ form: 'envelope' as const, seq: next, envelope }] : []),
      ...entries.map((entry) => ({ ...entry, seq: entry.seq + 1 })),
    ]);
    await posts();
    expect(victim.view().differs).toBe('control-refused');
    expect(victim.view().step).toBeUndefined();
  },
);

it('[RO68] slots without a signed reveal are never shown, and a reveal over others is refused', async () => {
  const victim = await victimAt(4);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  alterEntries(victim, (entries) =>
    entries.map((entry) => (kindOf(entry) === SLOT ? flipped(entry, 120) : entry)),
  );
  table.host.act().next();
  await table.world.until(() => table.host.view().step?.id === SHOW, 'the host to go on');
  await table.world.until(() => victim.view().differs !== undefined, 'the banner');
  expect(cardsAt(victim)).toEqual([]);
  expect(cardsAt(table.host)).toHaveLength(4);
});

it('[RO69] before the reveal no slot is anywhere but in memory', async () => {
  await victimAt(4);
  await openStep(table, WRITE);
  table.members.forEach((member, index) => write(member, `tekst ${index}`));
  await table.world.pass(22_000, 250);
  const read = await table.world.server.storage.read(table.host.room, 0, 10_000_000);
  const entries = parseEntries(read.ok ? read.value : new Uint8Array());
  expect(entries.ok && entries.value.filter((entry) => kindOf(entry) === SLOT)).toEqual([]);
  table.host.act().next();
  await stepReached(table, SHOW);
  const after = await table.world.server.storage.read(table.host.room, 0, 10_000_000);
  const released = parseEntries(after.ok ? after.value : new Uint8Array());
  const slots = released.ok ? released.value.filter((entry) => kindOf(entry) === SLOT) : [];
  expect(slots).toHaveLength(5);
  const members = table.all.map((device) => device.ref);
  const authors = slots.map((entry) =>
    entry.form === 'envelope' ? bytesToHex(entry.envelope.subarray(AUTHOR, 64)) : '',
  );
  expect(authors.filter((author) => members.includes(author))).toEqual([]);
});
