// What the relay keeps of a room beside its log. Days only; no name, address, text or time.
import * as v from 'valibot';
import { err, ok, type Result } from '../basics/result.ts';
import { hexOf } from '../envelope/command.ts';
import type { RoomCreation } from '../envelope/creation.ts';

const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

const memberSchema = v.strictObject({
  member: hexOf(8),
  /** SHA-256 of the bearer. */
  bearerHash: hexOf(32),
  host: v.boolean(),
  /** A removed member stays known, so that its reference and bearer never come back. */
  removed: v.boolean(),
});

const scopeSchema = v.strictObject({
  scope: hexOf(16),
  kind: v.picklist(['round', 'ballot']),
  mode: v.picklist(['anonymous', 'named']),
  roster: v.array(v.strictObject({ member: hexOf(8), slots: whole })),
  closing: v.boolean(),
});

const linkSchema = v.strictObject({
  invite: hexOf(16),
  tokenHash: hexOf(32),
  lastDay: whole,
  /** Admissions left. */
  uses: whole,
  note: v.optional(v.string()),
});

const recordSchema = v.strictObject({
  version: v.literal(1),
  rootPub: hexOf(32),
  nonce: hexOf(16),
  retentionDays: whole,
  epoch: whole,
  fenced: v.boolean(),
  stoppedOn: v.optional(whole),
  activeOn: whole,
  doorClosed: v.boolean(),
  members: v.array(memberSchema),
  scopes: v.array(scopeSchema),
  /** Scopes that were released or dropped: none of them opens again. */
  ended: v.array(hexOf(16)),
  links: v.array(linkSchema),
});

type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type RoomRecord = DeepReadonly<v.InferOutput<typeof recordSchema>>;
export type Member = RoomRecord['members'][number];
export type Scope = RoomRecord['scopes'][number];
export type InviteLink = RoomRecord['links'][number];

export const newRecord = (creation: RoomCreation, retentionDays: number, today: number): RoomRecord => ({
  version: 1,
  rootPub: creation.rootPub,
  nonce: creation.nonce,
  retentionDays,
  epoch: 0,
  fenced: false,
  activeOn: today,
  doorClosed: false,
  members: [{ member: creation.member, bearerHash: creation.bearerHash, host: true, removed: false }],
  scopes: [],
  ended: [],
  links: [],
});

export const parseRecord = (text: string): Result<RoomRecord, { type: 'unreadable-record' }> => {
  try {
    const parsed = v.safeParse(recordSchema, JSON.parse(text));
    return parsed.success ? ok(parsed.output) : err({ type: 'unreadable-record' });
  } catch {
    return err({ type: 'unreadable-record' });
  }
};

/** The day on which a room is erased: counted from when it stopped, otherwise from its last activity. */
export const erasedOn = (record: RoomRecord): number =>
  (record.stoppedOn ?? record.activeOn) + record.retentionDays;

export const memberOf = (record: RoomRecord, member: string): Member | undefined =>
  record.members.find((each) => each.member === member);

/** A member of the room now: known and not removed. */
export const isMember = (record: RoomRecord, member: string): boolean =>
  memberOf(record, member)?.removed === false;

export const isHost = (record: RoomRecord, member: string): boolean => {
  const found = memberOf(record, member);
  return found !== undefined && found.host && !found.removed;
};

export const devicesIn = (record: RoomRecord): number =>
  record.members.filter((each) => !each.removed).length;
