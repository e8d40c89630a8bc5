// What a device sends: one byte of type, then the rest. Text frames are refused.
import * as v from 'valibot';
import {
  bytesToText,
  concatBytes,
  readU16,
  readU32,
  readU64,
  textToBytes,
  u16ToBytes,
  u32ToBytes,
  u64ToBytes,
  type Bytes,
} from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { commandSchema, type Command } from './command.ts';
import { parseHeader, type Header } from './header.ts';
import { requestSchema, type Request } from './request.ts';
import { envelopeClass, MAX_KNOCK_BYTES, MAX_OFFER_BYTES } from './sizes.ts';

export interface Sealed {
  readonly header: Header;
  readonly bytes: Bytes;
}

export type ClientFrame =
  /** First on every socket. `after`: the newest position this device holds, 0 for none. */
  | { readonly type: 'hello'; readonly bearer: Bytes; readonly after: number }
  /** A control envelope (with or without a command), a post or a signal. */
  | { readonly type: 'append'; readonly command?: Command; readonly envelope: Sealed }
  /** All slots of this device for one scope; replaces what it uploaded before. One class, one scope. */
  | { readonly type: 'slots'; readonly envelopes: readonly Sealed[] }
  | { readonly type: 'request'; readonly id: number; readonly request: Request }
  /** A host's handshake message (M2, M4, M6) for the newcomer behind `knock`; `last` closes that knock. */
  | {
      readonly type: 'answer-knock';
      readonly knock: number;
      readonly last: boolean;
      readonly message: Bytes;
    };

export type FrameFault = { type: 'malformed'; what: string };

const HELLO = 1;
const APPEND = 2;
const SLOTS = 3;
const REQUEST = 4;
const ANSWER_KNOCK = 5;

const fault = (what: string): Result<never, FrameFault> => err({ type: 'malformed', what });

export const clientFrameToBytes = (frame: ClientFrame): Bytes => {
  switch (frame.type) {
    case 'hello':
      return concatBytes(Uint8Array.of(HELLO), frame.bearer, u64ToBytes(frame.after));
    case 'append': {
      const command =
        frame.command === undefined ? new Uint8Array() : textToBytes(JSON.stringify(frame.command));
      return concatBytes(Uint8Array.of(APPEND), u16ToBytes(command.length), command, frame.envelope.bytes);
    }
    case 'slots':
      return concatBytes(
        Uint8Array.of(SLOTS, frame.envelopes.length),
        ...frame.envelopes.map((each) => each.bytes),
      );
    case 'request':
      return concatBytes(
        Uint8Array.of(REQUEST),
        u32ToBytes(frame.id),
        textToBytes(JSON.stringify(frame.request)),
      );
    case 'answer-knock':
      return concatBytes(
        Uint8Array.of(ANSWER_KNOCK),
        u32ToBytes(frame.knock),
        Uint8Array.of(frame.last ? 1 : 0),
        frame.message,
      );
  }
};

/** JSON in bytes under a schema; never throws. */
export const parseJson = <S extends v.GenericSchema>(
  schema: S,
  bytes: Uint8Array,
): Result<v.InferOutput<S>, FrameFault> => {
  const text = bytesToText(bytes);
  if (text === undefined) return fault('not UTF-8');
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return fault('not JSON');
  }
  const parsed = v.safeParse(schema, data);
  return parsed.success ? ok(parsed.output) : fault('not of the schema');
};

const parseSealed = (bytes: Uint8Array): Result<Sealed, FrameFault> => {
  const header = parseHeader(bytes);
  return header.ok ? ok({ header: header.value, bytes: new Uint8Array(bytes) }) : fault(header.error.type);
};

const parseAppend = (rest: Uint8Array): Result<ClientFrame, FrameFault> => {
  if (rest.length < 2) return fault('cut off');
  const length = readU16(rest, 0);
  if (rest.length < 2 + length) return fault('cut off');
  const envelope = parseSealed(rest.subarray(2 + length));
  if (!envelope.ok) return envelope;
  if (length === 0) return ok({ type: 'append', envelope: envelope.value });
  const command = parseJson(commandSchema, rest.subarray(2, 2 + length));
  return command.ok ? ok({ type: 'append', command: command.value, envelope: envelope.value }) : command;
};

const parseSlots = (rest: Uint8Array): Result<ClientFrame, FrameFault> => {
  const count = rest[0] ?? 0;
  const size = (rest.length - 1) / count;
  if (count === 0 || !Number.isInteger(size)) return fault('slots of unequal size');
  const envelopes: Sealed[] = [];
  for (let index = 0; index < count; index += 1) {
    const envelope = parseSealed(rest.subarray(1 + index * size, 1 + (index + 1) * size));
    if (!envelope.ok) return envelope;
    if (
      envelope.value.header.kind !== envelopeClass.sealed &&
      envelope.value.header.kind !== envelopeClass.ballot
    ) {
      return fault('not a slot');
    }
    envelopes.push(envelope.value);
  }
  return ok({ type: 'slots', envelopes });
};

/** Reads one frame of a device. What it does not check: rights, order, rates; those are the relay's rules. */
export const parseClientFrame = (bytes: Uint8Array): Result<ClientFrame, FrameFault> => {
  const rest = bytes.subarray(1);
  switch (bytes[0]) {
    case HELLO: {
      if (rest.length !== 40) return fault('hello of a wrong size');
      const after = readU64(rest, 32);
      if (Number.isNaN(after)) return fault('position too large');
      return ok({ type: 'hello', bearer: new Uint8Array(rest.slice(0, 32)), after });
    }
    case APPEND:
      return parseAppend(rest);
    case SLOTS:
      return parseSlots(rest);
    case REQUEST: {
      if (rest.length < 4) return fault('cut off');
      const request = parseJson(requestSchema, rest.subarray(4));
      return request.ok ? ok({ type: 'request', id: readU32(rest, 0), request: request.value }) : request;
    }
    case ANSWER_KNOCK: {
      if (rest.length < 6 || rest.length > 5 + MAX_OFFER_BYTES) return fault('answer of a wrong size');
      const message = new Uint8Array(rest.slice(5));
      return ok({ type: 'answer-knock', knock: readU32(rest, 0), last: rest[4] === 1, message });
    }
    default:
      return fault('unknown frame');
  }
};

/** What a newcomer sends on a door socket: M1 with what the relay needs beside it, then M3 and M5 as they are. */
export interface Knock {
  /** 32 bytes: SHA-256 of the bearer that the newcomer made. */
  readonly bearerHash: Bytes;
  /** 32 bytes for a link; 32 zero bytes where a code's locator (in the message) leads. */
  readonly inviteToken: Bytes;
  /** M1: version 1 ‖ locator 4 ‖ commitment 32. */
  readonly message: Bytes;
}

export const knockToBytes = (knock: Knock): Bytes =>
  concatBytes(knock.bearerHash, knock.inviteToken, knock.message);

export const parseKnock = (bytes: Uint8Array): Result<Knock, FrameFault> => {
  if (bytes.length !== 32 + 32 + 37 || bytes.length > MAX_KNOCK_BYTES) return fault('knock of a wrong size');
  const message = new Uint8Array(bytes.slice(64));
  if (message[0] !== 1) return fault('unknown version');
  return ok({
    bearerHash: new Uint8Array(bytes.slice(0, 32)),
    inviteToken: new Uint8Array(bytes.slice(32, 64)),
    message,
  });
};
