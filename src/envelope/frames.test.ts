import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { concatBytes, textToBytes, type Bytes } from '../basics/bytes.ts';
import {
  clientFrameToBytes,
  knockToBytes,
  parseClientFrame,
  parseKnock,
  type ClientFrame,
} from './client-frame.ts';
import { commandSchema, type Command } from './command.ts';
import { recoverySchema, roomSchema, withdrawalSchema } from './creation.ts';
import { envelopeEntry, parseEntries } from './entry.ts';
import { controlPrefix, headerToBytes, parseHeader, type Header } from './header.ts';
import { noticeSchema, refusals, type Notice } from './notice.ts';
import { requestSchema } from './request.ts';
import {
  answerFrame,
  entriesFrame,
  knockEndedFrame,
  knockFrame,
  noticeFrame,
  parseServerFrame,
  signalFrame,
} from './server-frame.ts';
import { envelopeClass, type EnvelopeClass } from './sizes.ts';

const bytes = (length: number, fill: number): Bytes => new Uint8Array(length).fill(fill);
const sealedOf = (kind: EnvelopeClass) => {
  const header: Header = {
    kind,
    epoch: 1,
    room: bytes(16, 1),
    envId: bytes(16, 2),
    scope: bytes(16, 3),
    author: bytes(8, 4),
  };
  const prefix = kind === envelopeClass.control ? controlPrefix([]) : new Uint8Array();
  const rest = bytes(28 + (kind === envelopeClass.sealed ? 2048 : 256), 6);
  return { header, bytes: concatBytes(headerToBytes(header), prefix, rest) };
};
const scope = '0f'.repeat(16);
const member = '0a'.repeat(8);
const open: Command = {
  type: 'open-scope',
  scope,
  kind: 'round',
  mode: 'anonymous',
  roster: [{ member, slots: 2 }],
};
const isCommand = (value: unknown) => v.safeParse(commandSchema, value).success;
const isRequest = (value: unknown) => v.safeParse(requestSchema, value).success;

describe('frames of a device', () => {
  it('[EN7] every frame reads back as it was written', () => {
    const frames: ClientFrame[] = [
      { type: 'hello', bearer: bytes(32, 9), after: 12 },
      { type: 'append', envelope: sealedOf(envelopeClass.post) },
      { type: 'append', envelope: sealedOf(envelopeClass.control), command: open },
      { type: 'slots', envelopes: [sealedOf(envelopeClass.sealed), sealedOf(envelopeClass.sealed)] },
      { type: 'slots', envelopes: [sealedOf(envelopeClass.ballot)] },
      { type: 'request', id: 7, request: { type: 'set-door', closed: true } },
      { type: 'answer-knock', knock: 3, last: true, message: bytes(1024, 1) },
      { type: 'answer-knock', knock: 3, last: false, message: bytes(80, 1) },
    ];
    for (const frame of frames) {
      expect(parseClientFrame(clientFrameToBytes(frame))).toEqual({ ok: true, value: frame });
    }
  });

  it('[EN8] an upload is slots or ballots, of one size, and not empty', () => {
    const upload = (...envelopes: ReturnType<typeof sealedOf>[]) =>
      parseClientFrame(clientFrameToBytes({ type: 'slots', envelopes })).ok;
    const { sealed, ballot, post } = envelopeClass;
    expect(upload(sealedOf(sealed), sealedOf(sealed))).toBe(true);
    expect(upload()).toBe(false);
    expect(upload(sealedOf(sealed), sealedOf(ballot))).toBe(false);
    expect(upload(sealedOf(post))).toBe(false);
    expect(upload(sealedOf(post), sealedOf(ballot))).toBe(false);
  });

  it('[EN10] a knock is exactly hash, token and a hello of version 1', () => {
    const knock = {
      bearerHash: bytes(32, 1),
      inviteToken: bytes(32, 2),
      message: concatBytes(Uint8Array.of(1), bytes(36, 3)),
    };
    expect(parseKnock(knockToBytes(knock))).toEqual({ ok: true, value: knock });
    expect(parseKnock(knockToBytes({ ...knock, message: bytes(37, 2) })).ok).toBe(false);
    expect(parseKnock(knockToBytes(knock).slice(1)).ok).toBe(false);
    expect(parseKnock(concatBytes(knockToBytes(knock), bytes(1, 0))).ok).toBe(false);
  });

  it('[EN11] unknown types, wrong sizes and JSON that is not of the schema are refused', () => {
    const frame = (type: number, ...rest: Bytes[]) => concatBytes(Uint8Array.of(type), ...rest);
    const json = (value: unknown) => textToBytes(JSON.stringify(value));
    const refused = [
      new Uint8Array(),
      frame(0),
      frame(9, bytes(40, 1)),
      frame(1, bytes(39, 0)),
      frame(1, bytes(40, 255)),
      frame(2, bytes(1, 0)),
      frame(2, Uint8Array.of(0, 200), bytes(20, 0)),
      frame(4, bytes(3, 0)),
      frame(4, bytes(4, 0), json({ type: 'set-door', closed: 'ja' })),
      frame(4, bytes(4, 0), json({ type: 'set-door', closed: true, extra: 1 })),
      frame(4, bytes(4, 0), Uint8Array.of(0xff)),
      frame(5, bytes(5, 0)),
      frame(5, bytes(5, 0), bytes(1025, 0)),
    ];
    for (const each of refused) expect(parseClientFrame(each).ok).toBe(false);
    const served = [new Uint8Array(), frame(1), frame(129, bytes(3, 0)), frame(130, json({ type: 'boo' }))];
    const alsoServed = [
      frame(131, bytes(3, 0)),
      frame(132, bytes(70, 1)),
      frame(133, bytes(52, 0)),
      frame(134),
    ];
    for (const each of [...served, ...alsoServed]) expect(parseServerFrame(each).ok).toBe(false);
    const post = sealedOf(envelopeClass.post);
    expect(parseServerFrame(signalFrame(post.bytes)).ok).toBe(false);
  });
});

describe('frames of the relay', () => {
  it('[EN9] every frame reads back as it was written', () => {
    const signal = sealedOf(envelopeClass.signal);
    const entry = { form: 'envelope', seq: 4, envelope: signal.bytes } as const;
    const notice: Notice = { type: 'refused', envId: scope, reason: 'fenced' };
    const answer = { type: 'done', locator: 5 } as const;
    const read = (frame: Bytes) => {
      const parsed = parseServerFrame(frame);
      return parsed.ok ? parsed.value : parsed.error;
    };
    expect(read(entriesFrame([envelopeEntry(4, signal.bytes)]))).toEqual({
      type: 'entries',
      entries: [entry],
    });
    expect(read(noticeFrame(notice))).toEqual({ type: 'notice', notice });
    expect(read(answerFrame(8, answer))).toEqual({ type: 'answer', id: 8, answer });
    expect(read(signalFrame(signal.bytes))).toEqual({
      type: 'signal',
      header: signal.header,
      envelope: signal.bytes,
    });
    const knock = { bearerHash: bytes(32, 1), invite: bytes(16, 2), message: bytes(37, 3) };
    expect(read(knockFrame(6, knock.bearerHash, knock.invite, knock.message))).toEqual({
      type: 'knock',
      knock: 6,
      ...knock,
    });
    expect(read(knockEndedFrame(6))).toEqual({ type: 'knock-ended', knock: 6 });
    for (const reason of refusals) {
      expect(v.safeParse(noticeSchema, { type: 'refused', envId: scope, reason }).success).toBe(true);
    }
    expect(v.safeParse(noticeSchema, { type: 'refused', envId: scope, reason: 'x' }).success).toBe(false);
  });
});

describe('commands, requests and plain bodies', () => {
  it('[EN12] a roster names each device once, within the limits of a round', () => {
    const withRoster = (roster: unknown) => isCommand({ ...open, roster });
    const device = (index: number, slots: number) => ({
      member: index.toString(16).padStart(16, '0'),
      slots,
    });
    const devices = (count: number, slots: number) =>
      Array.from({ length: count }, (_, index) => device(index, slots));
    expect(withRoster(devices(100, 3))).toBe(true);
    expect(withRoster(devices(101, 3))).toBe(false);
    expect(withRoster(devices(200, 1))).toBe(true);
    expect(withRoster(devices(201, 1))).toBe(false);
    expect(withRoster([])).toBe(false);
    expect(withRoster([device(1, 1), device(1, 1)])).toBe(false);
    for (const slots of [0, 65, 1.5, -1, '1']) expect(withRoster([{ member, slots }])).toBe(false);
  });

  it('[EN13] byte strings are lower-case hexadecimal of their length; nothing unknown rides along', () => {
    expect(isCommand({ type: 'close-scope', scope })).toBe(true);
    expect(isCommand({ type: 'close-scope', scope, whole: true })).toBe(true);
    expect(isCommand({ type: 'close-scope', scope, whole: false })).toBe(false);
    for (const wrong of [scope.toUpperCase(), scope.slice(2), `${scope}00`, scope.replace('0', 'g'), 3]) {
      expect(isCommand({ type: 'close-scope', scope: wrong })).toBe(false);
    }
    expect(isCommand({ type: 'close-scope', scope, name: 'Anna' })).toBe(false);
    expect(isCommand({ type: 'admit', member, bearerHash: '00'.repeat(32), name: 'Anna' })).toBe(false);
    expect(isCommand({ type: 'admit', member, bearerHash: '00'.repeat(32) })).toBe(true);
    expect(isCommand({ type: 'start-epoch', epoch: 0 })).toBe(false);
    const room = { room: scope, rootPub: '00'.repeat(32), nonce: scope, member, bearerHash: '00'.repeat(32) };
    expect(v.safeParse(roomSchema, room).success).toBe(true);
    expect(v.safeParse(roomSchema, { ...room, title: 'Overleg' }).success).toBe(false);
    expect(v.safeParse(roomSchema, { ...room, retentionDays: 0 }).success).toBe(false);
    expect(v.safeParse(withdrawalSchema, { cap: scope }).success).toBe(true);
    expect(v.safeParse(withdrawalSchema, { cap: member }).success).toBe(false);
    const recovery = {
      challenge: '00'.repeat(32),
      signature: '00'.repeat(64),
      member,
      bearerHash: '00'.repeat(32),
    };
    expect(v.safeParse(recoverySchema, recovery).success).toBe(true);
    expect(v.safeParse(recoverySchema, { ...recovery, signature: '00'.repeat(63) }).success).toBe(false);
  });

  it('[EN14] an invite lives for a time and a number of uses; its note has a limit', () => {
    const invite = { type: 'create-invite', invite: scope, kind: 'link', lifetime: 1000, uses: 1 };
    expect(isRequest(invite)).toBe(true);
    expect(isRequest({ ...invite, uses: 200, tokenHash: '00'.repeat(32) })).toBe(true);
    for (const uses of [0, 201, 1.5]) expect(isRequest({ ...invite, uses })).toBe(false);
    expect(isRequest({ ...invite, lifetime: -1 })).toBe(false);
    expect(isRequest({ ...invite, note: '00'.repeat(4096) })).toBe(true);
    expect(isRequest({ ...invite, note: '00'.repeat(4097) })).toBe(false);
    expect(isRequest({ ...invite, note: '0' })).toBe(false);
  });

  it('[EN16] no parser throws, whatever the bytes', () => {
    const types = fc.constantFrom(0, 1, 2, 3, 4, 5, 129, 130, 131, 132, 133, 134);
    const rest = fc.oneof(
      fc.uint8Array({ maxLength: 600 }),
      fc.json().map((text) => concatBytes(bytes(4, 0), textToBytes(text))),
      fc.constantFrom(348, 350, 2140, 2 * 2140, 349).map((size) => bytes(size, 1)),
    );
    fc.assert(
      fc.property(types, rest, (type, body) => {
        const frame = concatBytes(Uint8Array.of(type), new Uint8Array(body));
        for (const parse of [parseClientFrame, parseServerFrame, parseKnock, parseHeader, parseEntries]) {
          for (const input of [frame, new Uint8Array(body)]) expect(typeof parse(input).ok).toBe('boolean');
        }
      }),
      { numRuns: 500 },
    );
  });
});
