// What the relay checks of an envelope before it gets a position (protocol r1 §3). Pure: facts in, verdict out.
import { compareBytes, equalBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { Sealed } from '../envelope/client-frame.ts';
import type { Command } from '../envelope/command.ts';
import type { Refusal } from '../envelope/notice.ts';
import { envelopeClass } from '../envelope/sizes.ts';
import type { Limits } from './limits.ts';
import { isHost, isMember, type RoomRecord, type Scope } from './record.ts';

export interface RoomFacts {
  readonly room: Bytes;
  readonly record: RoomRecord;
  /** Entries and bytes in the log. */
  readonly entries: number;
  readonly bytes: number;
  readonly limits: Limits;
  /** Day number (days.ts). */
  readonly today: number;
}

export interface Writer {
  /** 8 bytes, and the same in hexadecimal. */
  readonly reference: Bytes;
  readonly member: string;
}

type Verdict = Result<void, Refusal>;

/** Commands that must get through a full room: without them it could not be closed or cleaned. */
const isUnlimited = (command: Command | undefined): boolean =>
  command?.type === 'close-scope' ||
  command?.type === 'drop-scope' ||
  command?.type === 'remove' ||
  command?.type === 'start-epoch' ||
  command?.type === 'stop';

const checkClass = (facts: RoomFacts, writer: Writer, { header }: Sealed, command?: Command): Verdict => {
  if (header.kind === envelopeClass.sealed || header.kind === envelopeClass.ballot) return err('wrong-class');
  if (header.kind === envelopeClass.control) {
    return isHost(facts.record, writer.member) ? ok(undefined) : err('not-host');
  }
  return command === undefined ? ok(undefined) : err('malformed');
};

/** Who and where: checked also for an envelope that was stored before. */
export const checkOrigin = (
  facts: RoomFacts,
  writer: Writer,
  envelope: Sealed,
  command: Command | undefined,
): Verdict => {
  if (!isMember(facts.record, writer.member)) return err('wrong-author');
  const rightClass = checkClass(facts, writer, envelope, command);
  if (!rightClass.ok) return rightClass;
  if (!equalBytes(envelope.header.room, facts.room)) return err('wrong-room');
  return equalBytes(envelope.header.author, writer.reference) ? ok(undefined) : err('wrong-author');
};

const checkEpoch = (record: RoomRecord, epoch: number, command: Command | undefined): Verdict => {
  if (record.stoppedOn !== undefined) return err('stopped');
  if (command?.type === 'start-epoch') {
    return epoch === command.epoch && epoch === record.epoch + 1 ? ok(undefined) : err('wrong-epoch');
  }
  if (record.fenced) return err('fenced');
  return record.epoch > 0 && epoch === record.epoch ? ok(undefined) : err('wrong-epoch');
};

/** Whether a new envelope may enter now: state of the room, epoch, quota. */
export const checkAdmission = (facts: RoomFacts, envelope: Sealed, command: Command | undefined): Verdict => {
  const inTime = checkEpoch(facts.record, envelope.header.epoch, command);
  if (!inTime.ok || isUnlimited(command) || envelope.header.kind === envelopeClass.signal) return inTime;
  const hasRoom =
    facts.entries < facts.limits.entriesPerRoom &&
    facts.bytes + envelope.bytes.length <= facts.limits.bytesPerRoom;
  return hasRoom ? ok(undefined) : err('quota');
};

/** The open scope that these slots belong to, and whether this device may upload exactly these. */
export const checkSlots = (
  facts: RoomFacts,
  writer: Writer,
  envelopes: readonly Sealed[],
): Result<Scope, Refusal> => {
  const [first] = envelopes;
  const { record } = facts;
  if (first === undefined) return err('wrong-slots');
  if (!isMember(record, writer.member)) return err('wrong-author');
  const scopeId = bytesToHex(first.header.scope);
  const isEnded = record.ended.includes(scopeId);
  if (!isEnded && record.stoppedOn !== undefined) return err('stopped');
  if (!isEnded && record.fenced) return err('fenced');
  if (isEnded) return err('scope-closed');
  const scope = record.scopes.find((each) => each.scope === scopeId);
  if (scope === undefined) return err('scope-unknown');
  const kind = scope.kind === 'round' ? envelopeClass.sealed : envelopeClass.ballot;
  const slots = scope.roster.find((entry) => entry.member === writer.member)?.slots;
  if (slots !== envelopes.length) return err('wrong-slots');
  for (const { header } of envelopes) {
    if (header.kind !== kind) return err('wrong-class');
    if (!equalBytes(header.room, facts.room)) return err('wrong-room');
    if (header.epoch !== record.epoch) return err('wrong-epoch');
    if (!equalBytes(header.scope, first.header.scope)) return err('wrong-slots');
  }
  return checkAuthors(record, writer, scope, envelopes);
};

const checkAuthors = (
  record: RoomRecord,
  writer: Writer,
  scope: Scope,
  envelopes: readonly Sealed[],
): Result<Scope, Refusal> => {
  const authors = envelopes.map(({ header }) => bytesToHex(header.author));
  if (scope.mode === 'named') {
    return authors.every((author) => author === writer.member) ? ok(scope) : err('wrong-author');
  }
  const isUnnamed =
    new Set(authors).size === authors.length &&
    authors.every((author) => !record.members.some((each) => each.member === author));
  return isUnnamed ? ok(scope) : err('wrong-author');
};

/** Order of a released round: by envId, which is random, so that the order tells nothing. */
export const byEnvId = (left: Sealed, right: Sealed): number =>
  compareBytes(left.header.envId, right.header.envId);
