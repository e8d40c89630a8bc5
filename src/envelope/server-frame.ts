// What the relay sends to a device: one byte of type, then the rest.
import { concatBytes, readU32, textToBytes, u32ToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { parseJson, type FrameFault } from './client-frame.ts';
import { parseEntries, type Entry } from './entry.ts';
import { parseHeader, type Header } from './header.ts';
import { noticeSchema, type Notice } from './notice.ts';
import { answerSchema, type Answer } from './request.ts';
import { envelopeClass } from './sizes.ts';

export type ServerFrame =
  /** Positions in order, without a gap after what this device already has. */
  | { readonly type: 'entries'; readonly entries: readonly Entry[] }
  | { readonly type: 'notice'; readonly notice: Notice }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer }
  | { readonly type: 'signal'; readonly header: Header; readonly envelope: Bytes }
  /** A newcomer's message for the host that serves the door; `bearerHash` and `invite` only with the first. */
  | {
      readonly type: 'knock';
      readonly knock: number;
      readonly bearerHash: Bytes;
      readonly invite: Bytes;
      readonly message: Bytes;
    }
  | { readonly type: 'knock-ended'; readonly knock: number };

const frameType = {
  entries: 129,
  notice: 130,
  answer: 131,
  signal: 132,
  knock: 133,
  knockEnded: 134,
} as const;

/** Entries that were serialised before, as one frame. */
export const entriesFrame = (entries: readonly Uint8Array[]): Bytes =>
  concatBytes(Uint8Array.of(frameType.entries), ...entries);

export const noticeFrame = (notice: Notice): Bytes =>
  concatBytes(Uint8Array.of(frameType.notice), textToBytes(JSON.stringify(notice)));

export const answerFrame = (id: number, answer: Answer): Bytes =>
  concatBytes(Uint8Array.of(frameType.answer), u32ToBytes(id), textToBytes(JSON.stringify(answer)));

export const signalFrame = (envelope: Uint8Array): Bytes =>
  concatBytes(Uint8Array.of(frameType.signal), envelope);

/** knock number, 32 bytes of bearer hash, 16 of the invite's id (both zero after the first message), the message. */
export const knockFrame = (
  knock: number,
  bearerHash: Uint8Array,
  invite: Uint8Array,
  message: Uint8Array,
): Bytes => concatBytes(Uint8Array.of(frameType.knock), u32ToBytes(knock), bearerHash, invite, message);

export const knockEndedFrame = (knock: number): Bytes =>
  concatBytes(Uint8Array.of(frameType.knockEnded), u32ToBytes(knock));

const fault = (what: string): Result<never, FrameFault> => err({ type: 'malformed', what });

const parseSignal = (rest: Uint8Array): Result<ServerFrame, FrameFault> => {
  const header = parseHeader(rest);
  if (!header.ok || header.value.kind !== envelopeClass.signal) return fault('not a signal');
  return ok({ type: 'signal', header: header.value, envelope: new Uint8Array(rest) });
};

/** Reads one frame of the relay; a device treats a fault as a broken connection. */
export const parseServerFrame = (bytes: Uint8Array): Result<ServerFrame, FrameFault> => {
  const rest = bytes.subarray(1);
  switch (bytes[0]) {
    case frameType.entries: {
      const entries = parseEntries(rest);
      return entries.ok ? ok({ type: 'entries', entries: entries.value }) : fault(entries.error.type);
    }
    case frameType.notice: {
      const notice = parseJson(noticeSchema, rest);
      return notice.ok ? ok({ type: 'notice', notice: notice.value }) : notice;
    }
    case frameType.answer: {
      if (rest.length < 4) return fault('cut off');
      const answer = parseJson(answerSchema, rest.subarray(4));
      return answer.ok ? ok({ type: 'answer', id: readU32(rest, 0), answer: answer.value }) : answer;
    }
    case frameType.signal:
      return parseSignal(rest);
    case frameType.knock: {
      if (rest.length < 53) return fault('cut off');
      const part = (from: number, to?: number): Bytes => new Uint8Array(rest.slice(from, to));
      return ok({
        type: 'knock',
        knock: readU32(rest, 0),
        bearerHash: part(4, 36),
        invite: part(36, 52),
        message: part(52),
      });
    }
    case frameType.knockEnded:
      return rest.length === 4 ? ok({ type: 'knock-ended', knock: readU32(rest, 0) }) : fault('cut off');
    default:
      return fault('unknown frame');
  }
};
