import { describe, expect, it } from 'vitest';
import { bytesToHex } from '../basics/hex.ts';
import { concatBytes, u16ToBytes, u32ToBytes, type Bytes } from '../basics/bytes.ts';
import { paths } from './address.ts';
import { envelopeEntry, parseEntries, tombstoneEntry } from './entry.ts';
import { controlPrefix, headerToBytes, parseHeader, type Header } from './header.ts';
import {
  bucketFor,
  envelopeClass,
  FRAME_BYTES,
  isEnvelopeSize,
  MAX_DEVICES,
  MAX_ENVELOPE_BYTES,
  WRAP_BYTES,
  type EnvelopeClass,
} from './sizes.ts';

const bytes = (length: number, fill: number): Bytes => new Uint8Array(length).fill(fill);

const headerOf = (kind: EnvelopeClass): Header => ({
  kind,
  epoch: 258,
  room: bytes(16, 1),
  envId: bytes(16, 2),
  scope: bytes(16, 3),
  author: bytes(8, 4),
});

/** An envelope of this class with a bucket of 256 (slots: 2,048) of nonsense behind its header. */
const envelopeOf = (kind: EnvelopeClass, wraps = 0): Bytes =>
  concatBytes(
    headerToBytes(headerOf(kind)),
    kind === envelopeClass.control
      ? controlPrefix(Array.from({ length: wraps }, () => bytes(WRAP_BYTES, 5)))
      : new Uint8Array(),
    bytes(28 + (kind === envelopeClass.sealed ? 2048 : 256), 6),
  );

describe('header', () => {
  it('[EN1] has its fields at the places of the protocol and reads back', () => {
    const written = headerToBytes(headerOf(envelopeClass.post));
    expect(bytesToHex(written)).toBe(
      `01020000${'00000102'}${'01'.repeat(16)}${'02'.repeat(16)}${'03'.repeat(16)}${'04'.repeat(8)}`,
    );
    for (const kind of Object.values(envelopeClass)) {
      expect(parseHeader(envelopeOf(kind))).toEqual({ ok: true, value: headerOf(kind) });
    }
  });

  it('[EN2] another version or class, or a byte that is not zero, is refused', () => {
    const post = envelopeOf(envelopeClass.post);
    const withByte = (place: number, value: number) => {
      const changed = post.slice();
      changed[place] = value;
      const parsed = parseHeader(changed);
      return parsed.ok ? 'read' : parsed.error.type;
    };
    for (const version of [0, 2, 255]) expect(withByte(0, version)).toBe('unknown-version');
    for (const kind of [0, 6, 7, 255]) expect(withByte(1, kind)).toBe('unknown-class');
    for (const place of [2, 3]) expect(withByte(place, 1)).toBe('unknown-version');
    expect(parseHeader(post.slice(0, 63))).toEqual({ ok: false, error: { type: 'too-short' } });
  });

  it('[EN3] the size of an envelope is exactly a bucket of its class', () => {
    for (const kind of Object.values(envelopeClass)) {
      const envelope = envelopeOf(kind);
      for (const size of [envelope.length - 1, envelope.length + 1]) {
        const other = new Uint8Array(size);
        other.set(envelope.slice(0, size));
        expect(parseHeader(other).ok).toBe(false);
      }
    }
    expect(parseHeader(envelopeOf(envelopeClass.control, MAX_DEVICES + 1)).ok).toBe(true);
    expect(parseHeader(envelopeOf(envelopeClass.control, MAX_DEVICES + 2)).ok).toBe(false);
    const lying = envelopeOf(envelopeClass.control, 2);
    lying.set(u16ToBytes(1), 64);
    expect(parseHeader(lying).ok).toBe(false);
    const largest = MAX_ENVELOPE_BYTES;
    expect(isEnvelopeSize(envelopeClass.control, largest, MAX_DEVICES + 1)).toBe(true);
    expect(isEnvelopeSize(envelopeClass.post, FRAME_BYTES + 32_768, 0)).toBe(false);
    expect(isEnvelopeSize(envelopeClass.signal, FRAME_BYTES + 2048, 0)).toBe(false);
  });

  it('[EN4] the smallest bucket holds it: posts grow in steps, slots and ballots never', () => {
    const sizeOf = (kind: EnvelopeClass, length: number) => (bucketFor(kind, length) ?? -1) + FRAME_BYTES;
    expect([0, 256, 257, 512].map((length) => sizeOf(envelopeClass.post, length))).toEqual([
      348, 348, 604, 604,
    ]);
    expect([0, 2048].map((length) => sizeOf(envelopeClass.sealed, length))).toEqual([2140, 2140]);
    expect([0, 256].map((length) => sizeOf(envelopeClass.ballot, length))).toEqual([348, 348]);
    expect(bucketFor(envelopeClass.sealed, 2049)).toBeUndefined();
    expect(bucketFor(envelopeClass.ballot, 257)).toBeUndefined();
    expect(bucketFor(envelopeClass.post, 16_385)).toBeUndefined();
  });
});

describe('log entries', () => {
  const whole = envelopeOf(envelopeClass.post);
  const run = concatBytes(
    envelopeEntry(7, whole),
    tombstoneEntry(8, bytes(32, 1), bytes(16, 2), bytes(16, 3)),
    envelopeEntry(9, envelopeOf(envelopeClass.control, 3)),
  );

  it('[EN5] envelopes and tombstones read back, one after the other', () => {
    expect(parseEntries(run)).toEqual({
      ok: true,
      value: [
        { form: 'envelope', seq: 7, envelope: whole },
        { form: 'tombstone', seq: 8, hash: bytes(32, 1), scope: bytes(16, 2), envId: bytes(16, 3) },
        { form: 'envelope', seq: 9, envelope: envelopeOf(envelopeClass.control, 3) },
      ],
    });
    expect(parseEntries(new Uint8Array())).toEqual({ ok: true, value: [] });
  });

  it('[EN6] what is cut off, too long, at no position or of no form is refused as a whole', () => {
    const wholes = new Set([361, 361 + 77, run.length]);
    for (let end = 1; end < run.length; end += 1) {
      expect(parseEntries(run.slice(0, end)).ok).toBe(wholes.has(end));
    }
    const faultOf = (entry: Bytes) => {
      const parsed = parseEntries(concatBytes(run, entry));
      return parsed.ok ? 'read' : parsed.error.type;
    };
    expect(faultOf(envelopeEntry(0, whole))).toBe('bad-position');
    const farAway = envelopeEntry(1, whole);
    farAway[4] = 255;
    expect(faultOf(farAway)).toBe('bad-position');
    const formless = envelopeEntry(1, whole);
    formless[12] = 2;
    expect(faultOf(formless)).toBe('unknown-form');
    const short = tombstoneEntry(1, bytes(31, 1), bytes(16, 2), bytes(16, 3)).slice(4);
    expect(faultOf(concatBytes(u32ToBytes(short.length), short))).toBe('unknown-form');
    expect(faultOf(envelopeEntry(1, new Uint8Array(MAX_ENVELOPE_BYTES + 1)))).toBe('too-long');
  });
});

describe('addresses', () => {
  it('[EN15] a path holds the room’s id and nothing else that differs', () => {
    const room = '00'.repeat(16);
    for (const path of [paths.socket, paths.door, paths.note, paths.withdrawals, paths.recoveries]) {
      expect(path(room)).toMatch(new RegExp(`^/v1/rooms/${room}/[a-z]+$`));
      expect(path('x')).toBe(path(room).replace(room, 'x'));
    }
    expect([paths.rooms, paths.settings, paths.codeDoor]).toEqual(['/v1/rooms', '/v1/settings', '/v1/door']);
  });
});
