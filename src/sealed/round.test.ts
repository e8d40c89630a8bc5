import { describe, expect, it } from 'vitest';
import { compareBytes, type Bytes } from '../basics/bytes.ts';
import type { Entry } from '../envelope/entry.ts';
import { openBallot, sealBallot } from './ballot.ts';
import { ballotBodyToBytes, parseBallotBody } from './ballot-body.ts';
import { createEpochSecret, deriveEpochKeys } from './epoch.ts';
import { entryHash } from './log.ts';
import { sealPost } from './post.ts';
import { isOfScope, missingReceipts, revealHash, verifyReveal, type ScopeTerms } from './reveal.ts';
import { createDevice, hex, unwrap } from './room.fixture.ts';
import { capAuthor, mayWriteFor, openSlot, sealSlots, type Authorship, type SealedSlot } from './round.ts';
import { parseSlotBody, slotBodyToBytes, slotBytesLeft, type FilledSlot } from './slot-body.ts';
import { textToBytes } from '../basics/bytes.ts';

const room = crypto.getRandomValues(new Uint8Array(16));
const keys = await deriveEpochKeys(createEpochSecret(1), room);
const scope = crypto.getRandomValues(new Uint8Array(16));
const anonymous: Authorship = { mode: 'anonymous' };
const receipt = () => hex(crypto.getRandomValues(new Uint8Array(16)));
const filled = (text: string): FilledSlot => ({ fields: { answer: text }, receipt: receipt() });
const devices = await Promise.all(Array.from({ length: 5 }, () => createDevice()));

const terms = (overrides: Partial<ScopeTerms> = {}): ScopeTerms => ({
  kind: 'round',
  scope: hex(scope),
  mode: 'anonymous',
  roster: devices.map(({ member }) => ({ member: hex(member), slots: 2 })),
  ...overrides,
});

const entriesOf = (slots: readonly SealedSlot[]): Entry[] =>
  slots.map(({ sealed }, index) => ({ form: 'envelope', seq: index + 1, envelope: sealed.bytes }));

const signedFor = (entries: readonly Entry[], of: Bytes = scope) => ({
  scope: hex(of),
  count: entries.length,
  hash: hex(revealHash(entries)),
});

const roundOf = async (authorship: (index: number) => Authorship = () => anonymous): Promise<SealedSlot[]> =>
  (
    await Promise.all(
      devices.map(async (_, index) =>
        unwrap(await sealSlots(keys, scope, authorship(index), [filled(`antwoord ${index}`), null])),
      ),
    )
  ).flat();

describe('rounds', () => {
  it('[SE40] void and filled slots, short and long, are all 2,140 bytes', async () => {
    const bodies = [null, filled('a'), filled('b'.repeat(1500)), filled('"\n'.repeat(450))];
    for (const authorship of [anonymous, { mode: 'named', member: devices[0]?.member ?? room } as const]) {
      const slots = unwrap(await sealSlots(keys, scope, authorship, bodies));
      expect(slots.map(({ sealed }) => sealed.bytes.length)).toEqual([2140, 2140, 2140, 2140]);
    }
  });

  it('[SE41] every upload has new envIds, nonces and unnamed authors; a cap proves a slot is ours', async () => {
    const body = [filled('a'), null];
    const uploads = [
      ...unwrap(await sealSlots(keys, scope, anonymous, body)),
      ...unwrap(await sealSlots(keys, scope, anonymous, body)),
    ];
    const distinct = (pick: (slot: SealedSlot) => Bytes) =>
      new Set(uploads.map((slot) => hex(pick(slot)))).size;
    expect(distinct(({ sealed }) => sealed.header.envId)).toBe(4);
    expect(distinct(({ sealed }) => sealed.header.author)).toBe(4);
    expect(distinct(({ sealed }) => sealed.bytes.slice(64, 76))).toBe(4);
    for (const { sealed, cap } of uploads) {
      expect(cap).toHaveLength(16);
      expect(capAuthor(cap ?? room)).toEqual(sealed.header.author);
    }
    const named = unwrap(await sealSlots(keys, scope, { mode: 'named', member: room.slice(0, 8) }, body));
    expect(named.map(({ cap }) => cap)).toEqual([undefined, undefined]);
    expect(named.map(({ sealed }) => sealed.header.author)).toEqual([room.slice(0, 8), room.slice(0, 8)]);
  });

  it('[SE42] the counter is exact on encoded bytes: full fits, one more does not', async () => {
    for (const piece of ['a', '"', 'é', '😀', '\n', '\u0001']) {
      const unit = slotBytesLeft(filled('')) - slotBytesLeft(filled(piece));
      const text = piece.repeat(Math.floor(slotBytesLeft(filled('')) / unit));
      const left = slotBytesLeft(filled(text));
      const full = filled(text + 'a'.repeat(left));
      expect(slotBytesLeft(full)).toBe(0);
      expect((await sealSlots(keys, scope, anonymous, [full])).ok).toBe(true);
      const over = filled(`${text}${'a'.repeat(left)}a`);
      expect(slotBytesLeft(over)).toBe(-1);
      expect(await sealSlots(keys, scope, anonymous, [null, over])).toEqual({
        ok: false,
        error: { type: 'slot-too-long', slot: 1, over: 1 },
      });
    }
  });

  it('[SE43] a reveal is shown in the order of envIds, whatever order the log has', async () => {
    const entries = entriesOf(await roundOf());
    const revealed = unwrap(verifyReveal(terms(), signedFor(entries), entries.toReversed()));
    const envIds = revealed.entries.map((entry) =>
      entry.form === 'envelope' ? entry.envelope.slice(24, 40) : room,
    );
    expect(envIds).toEqual(envIds.toSorted(compareBytes));
    expect(revealed.missing).toBe(0);
    expect(revealed.entries).toHaveLength(10);
    const texts = await Promise.all(
      revealed.entries.map(async (entry) =>
        entry.form === 'envelope' ? unwrap(await openSlot(keys, entry.envelope)).slot : null,
      ),
    );
    expect(texts.filter((slot) => slot !== null)).toHaveLength(5);
  });

  it('[SE44] what the host did not sign for is not shown: other contents, count, scope, class, or more than the roster', async () => {
    const slots = await roundOf();
    const entries = entriesOf(slots);
    const signed = signedFor(entries);
    const fault = (result: ReturnType<typeof verifyReveal>) => (result.ok ? 'none' : result.error.type);
    const other = entriesOf(unwrap(await sealSlots(keys, scope, anonymous, [filled('anders')])));
    expect(fault(verifyReveal(terms(), signed, [...entries.slice(1), ...other]))).toBe('wrong-hash');
    expect(fault(verifyReveal(terms(), signed, entries.slice(1)))).toBe('wrong-count');
    const twice = [...entries.slice(1), ...entries.slice(1, 2)];
    expect(fault(verifyReveal(terms(), signedFor(twice), twice))).toBe('twice');
    const crowd = [...entries, ...other];
    expect(fault(verifyReveal(terms(), signedFor(crowd), crowd))).toBe('too-many');
    expect(fault(verifyReveal(terms({ scope: hex(room) }), signed, entries))).toBe('wrong-scope');
    const foreign = entriesOf(unwrap(await sealSlots(keys, room, anonymous, [null])));
    expect(fault(verifyReveal(terms(), signedFor(foreign), foreign))).toBe('wrong-scope');
    expect(fault(verifyReveal(terms({ kind: 'ballot' }), signed, entries))).toBe('wrong-class');
    const few = verifyReveal(terms(), signedFor(entries.slice(0, 7)), entries.slice(0, 7));
    expect(unwrap(few).missing).toBe(3);
  });

  it('[SE45] in a named round nobody has more slots than their own, and nobody outside the roster any', async () => {
    const named = (index: number): Authorship => ({ mode: 'named', member: devices[index]?.member ?? room });
    const entries = entriesOf(await roundOf(named));
    const mode = 'named' as const;
    expect(verifyReveal(terms({ mode }), signedFor(entries), entries).ok).toBe(true);
    const greedy = unwrap(await sealSlots(keys, scope, named(0), [filled('nog een')]));
    const replaced = [...entries.slice(0, 9), ...entriesOf(greedy)];
    expect(verifyReveal(terms({ mode }), signedFor(replaced), replaced)).toEqual({
      ok: false,
      error: { type: 'not-on-roster' },
    });
    const stranger = unwrap(
      await sealSlots(keys, scope, { mode: 'named', member: room.slice(0, 8) }, [filled('x')]),
    );
    const joined = entriesOf(stranger);
    expect(verifyReveal(terms({ mode }), signedFor(joined), joined).ok).toBe(false);
  });

  it('[SE46] a withdrawn slot still counts and hashes', async () => {
    const entries = entriesOf(await roundOf());
    const signed = signedFor(entries);
    const withdrawn = entries.map((entry): Entry => {
      if (entry.seq !== 4 || entry.form !== 'envelope') return entry;
      const envId = entry.envelope.slice(24, 40);
      return { form: 'tombstone', seq: 4, hash: entryHash(entry), scope, envId };
    });
    const revealed = unwrap(verifyReveal(terms(), signed, withdrawn));
    expect(revealed.entries.filter((entry) => entry.form === 'tombstone')).toHaveLength(1);
    expect(withdrawn.every((entry) => isOfScope(entry, hex(scope)))).toBe(true);
    const post = unwrap(await sealPost(keys, room.slice(0, 8), { seen: [0, '00'.repeat(8)], event: 1 }));
    expect(isOfScope({ form: 'envelope', seq: 1, envelope: post.bytes }, hex(scope))).toBe(false);
  });

  it('[SE47] a slot holds fields, a receipt and nothing that tells who or when', () => {
    const parse = (value: unknown) => parseSlotBody(textToBytes(JSON.stringify(value))).ok;
    const whole = { fields: { answer: 'x' }, min: 3, receipt: receipt() };
    expect(parse(whole)).toBe(true);
    expect(parse(null)).toBe(true);
    for (const extra of [{ seen: [1, ''] }, { at: 5 }, { member: 'x' }, { min: 2 }, { fields: { a: 1 } }]) {
      expect(parse({ ...whole, ...extra })).toBe(false);
    }
    expect(parse({ fields: {} })).toBe(false);
    expect(unwrap(parseSlotBody(slotBodyToBytes(null)))).toBeNull();
  });

  it('[SE48] only the device that added a person writes for them, and only in a named round', async () => {
    const [adder, other] = [devices[0]?.member ?? room, devices[1]?.member ?? room];
    const person = hex(room.slice(0, 8));
    const addedBy = (personRef: string) => (personRef === person ? hex(adder) : undefined);
    const slot = { ...filled('namens'), for: person };
    const open = async (authorship: Authorship) => {
      const [sealed] = unwrap(await sealSlots(keys, scope, authorship, [slot]));
      return unwrap(await openSlot(keys, sealed?.sealed.bytes ?? room));
    };
    expect(mayWriteFor(await open({ mode: 'named', member: adder }), 'named', addedBy)).toBe(true);
    expect(mayWriteFor(await open({ mode: 'named', member: other }), 'named', addedBy)).toBe(false);
    expect(mayWriteFor(await open(anonymous), 'anonymous', addedBy)).toBe(false);
    expect(mayWriteFor(await open({ mode: 'named', member: adder }), 'anonymous', addedBy)).toBe(false);
    expect(mayWriteFor(await open({ mode: 'named', member: adder }), 'named', () => undefined)).toBe(false);
    const plain = { ...(await open(anonymous)), slot: filled('zelf') };
    expect(mayWriteFor(plain, 'anonymous', addedBy)).toBe(true);
  });

  it('[SE49] a text that did not come along is known by its receipt', () => {
    const [mine, other, late] = [filled('mee'), filled('ander'), filled('te laat')];
    expect(missingReceipts([mine.receipt, late.receipt], [other, null, mine])).toEqual([late.receipt]);
  });
});

describe('ballots', () => {
  const ballotTerms = terms({
    kind: 'ballot',
    roster: devices.map(({ member }) => ({ member: hex(member), slots: 1 })),
  });

  it('[SE50] ballots, void ones too, are all 348 bytes and unnamed', async () => {
    for (const ballot of [null, { option: 0, receipt: receipt() }, { option: 63, receipt: receipt() }]) {
      const { sealed, cap } = unwrap(await sealBallot(keys, scope, ballot));
      expect(sealed.bytes).toHaveLength(348);
      expect(capAuthor(cap ?? room)).toEqual(sealed.header.author);
      expect(unwrap(await openBallot(keys, sealed.bytes, 64))).toEqual(ballot);
    }
  });

  it('[SE51] a result is verified like a reveal; an option that does not exist is no vote', async () => {
    const ballots = await Promise.all(
      devices.map(async (_, index) =>
        unwrap(await sealBallot(keys, scope, { option: index, receipt: receipt() })),
      ),
    );
    const entries = entriesOf(ballots);
    expect(verifyReveal(ballotTerms, signedFor(entries), entries).ok).toBe(true);
    const extra = [...entries, ...entriesOf([unwrap(await sealBallot(keys, scope, null))])];
    expect(verifyReveal(ballotTerms, signedFor(extra), extra)).toEqual({
      ok: false,
      error: { type: 'too-many' },
    });
    const opened = await Promise.all(ballots.map(({ sealed }) => openBallot(keys, sealed.bytes, 4)));
    expect(opened.map(({ ok }) => ok)).toEqual([true, true, true, true, false]);
    const [slot] = unwrap(await sealSlots(keys, scope, anonymous, [null]));
    expect((await openBallot(keys, slot?.sealed.bytes ?? room, 4)).ok).toBe(false);
    expect((await openSlot(keys, ballots[0]?.sealed.bytes ?? room)).ok).toBe(false);
    expect(parseBallotBody(ballotBodyToBytes({ option: 64, receipt: receipt() })).ok).toBe(false);
  });
});
