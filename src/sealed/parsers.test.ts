import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textToBytes, type Bytes } from '../basics/bytes.ts';
import { parseApplicant } from './applicant.ts';
import { parseBallotBody } from './ballot-body.ts';
import { base64ToBytes } from './base64.ts';
import { parseControlBody } from './control-body.ts';
import { checkOffer } from './offer.ts';
import { createEpochSecret, deriveEpochKeys } from './epoch.ts';
import { readInviteAddress } from './invite-address.ts';
import { readInviteCode } from './invite-code.ts';
import { MAX_NAME, normaliseName, parseName } from './name.ts';
import { unpad } from './padding.ts';
import { openPost } from './post.ts';
import { parsePostBody } from './post-body.ts';
import { headerFor, openEnvelope } from './seal.ts';
import { parseSignalBody } from './signal-body.ts';
import { parseSlotBody, slotBodyToBytes } from './slot-body.ts';

const runs = { numRuns: 300 };
const room = new Uint8Array(16).fill(1);
const keys = await deriveEpochKeys(createEpochSecret(1), room);
const header = headerFor(keys, { kind: 1, author: room.slice(0, 8), body: room }, room);

/** Any bytes, any JSON, and JSON in the neighbourhood of the real thing. */
const near = fc.record(
  {
    type: fc.constantFrom('round.open', 'epoch.start', 'member.admitted', 'x', '__proto__'),
    fields: fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer())),
    receipt: fc.oneof(fc.constant('00'.repeat(16)), fc.string()),
    seen: fc.oneof(fc.tuple(fc.nat(), fc.constant('00'.repeat(8))), fc.array(fc.anything())),
    event: fc.jsonValue(),
    option: fc.oneof(fc.integer(), fc.double()),
    from: fc.constantFrom('host', 'member'),
    by: fc.constant('00'.repeat(8)),
    n: fc.integer(),
    roster: fc.array(fc.record({ member: fc.string(), slots: fc.integer() })),
  },
  { requiredKeys: [] },
);
const bodies: fc.Arbitrary<Bytes> = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes)),
  fc.json().map(textToBytes),
  near.map((value) => textToBytes(JSON.stringify(value))),
);

describe('parsers', () => {
  it('[SE72] no body parser throws, whatever a member seals', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const signed = new Uint8Array([...new Uint8Array(64), ...body]);
        for (const parse of [parsePostBody, parseSlotBody, parseBallotBody, parseSignalBody]) {
          const parsed = parse(body);
          if (!parsed.ok) expect(parsed.error).toEqual({ type: 'bad-body' });
        }
        for (const bytes of [body, signed]) expect(typeof parseControlBody(header, bytes).ok).toBe('boolean');
        expect(typeof parseApplicant(body).ok).toBe('boolean');
        unpad(body);
      }),
      runs,
    );
  });

  it('[SE72] what a slot parser accepts is written and read back the same', () => {
    const slots = fc.record({
      fields: fc.dictionary(fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}$/), fc.string()),
      receipt: fc.constant('ab'.repeat(16)),
    });
    fc.assert(
      fc.property(slots, (slot) => {
        const read = parseSlotBody(slotBodyToBytes(slot));
        expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(slot)) as unknown });
      }),
      runs,
    );
  });

  it('[SE73] no address, code, name or box text makes a reader throw', () => {
    const texts = fc.oneof(
      fc.string({ maxLength: 300 }),
      fc
        .array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 100 })
        .map((codes) => String.fromCodePoint(...codes)),
      fc.string({ maxLength: 80 }).map((text) => `https://x.example/j#r1${text}`),
      fc.string({ unit: fc.constantFrom(...'%25#/jr1AZ=?&'), maxLength: 120 }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        expect(readInviteAddress(text).ok).toBe(false);
        expect(typeof readInviteCode(text).ok).toBe('boolean');
        const name = parseName(text);
        if (name !== undefined) {
          expect([...name].length).toBeLessThanOrEqual(MAX_NAME);
          expect(normaliseName(name)).toBe(name);
        }
        base64ToBytes(text);
      }),
      runs,
    );
  });

  it('[SE74] no envelope or offer makes opening throw, and nothing unsealed opens', async () => {
    const start = fc.constantFrom(0, 64, 66, 348, 350, 604, 2140, 17_000);
    const envelopes = fc
      .tuple(start, fc.constantFrom(0, 1, 2, 3, 4, 5, 6), fc.uint8Array({ maxLength: 80 }))
      .map(([size, kind, bytes]) => {
        const envelope = new Uint8Array(size);
        envelope.set(bytes.slice(0, size));
        envelope.set([1, kind, 0, 0, 0, 0, 0, 1, ...room].slice(0, size));
        return envelope;
      });
    await fc.assert(
      fc.asyncProperty(envelopes, async (envelope) => {
        expect((await openEnvelope(keys, envelope)).ok).toBe(false);
        expect((await openPost(keys, envelope)).ok).toBe(false);
        expect((await checkOffer(envelope, room)).ok).toBe(false);
      }),
      { numRuns: 100 },
    );
  });
});
