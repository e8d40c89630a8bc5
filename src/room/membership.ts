// What one device keeps of one room: who it is there, its keys' names, what it has verified so far.
// Kept in the vault under the room's id; everything in it is hexadecimal or plain.
import * as v from 'valibot';
import { hexToBytes } from '../basics/hex.ts';
import type { Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { DeviceStore } from './ports.ts';

const hex = (bytes: number) => v.pipe(v.string(), v.length(bytes * 2), v.regex(/^[0-9a-f]*$/));
const position = v.pipe(v.number(), v.integer(), v.minValue(0));

export const inviteSchema = v.object({
  invite: hex(16),
  kind: v.picklist(['link', 'code']),
  secret: v.string(),
  /** What a knock on it means. */
  use: v.picklist(['ahead', 'screen', 'pairing']),
  /** Codes only: the relay's part of it. */
  locator: v.optional(position),
  /** Newest position when it was made. */
  made: v.optional(position),
  /** Another host made it and told us, so that we can answer a knock on it. */
  shared: v.optional(v.boolean()),
});

export const membershipSchema = v.object({
  version: v.literal(1),
  room: hex(16),
  rootPub: hex(32),
  nonce: hex(16),
  member: hex(8),
  bearer: hex(32),
  /** Where the relay lives, e.g. https://leerkring.example; empty for this page's own origin. */
  origin: v.string(),
  /** Known epoch secrets; older ones are found by walking back. */
  secrets: v.array(v.object({ epoch: position, secret: hex(32) })),
  /** The highest place this device has verified; it refuses less. */
  mark: v.object({ seq: position, hash: hex(32) }),
  invites: v.array(inviteSchema),
  /** Until the first envelopes are in the log: what the founder still has to write there. */
  founding: v.optional(v.unknown()),
  recoverySaved: v.boolean(),
  title: v.string(),
  name: v.string(),
  host: v.boolean(),
  /** ISO day this device last took part. */
  day: v.string(),
  /** ISO day on which the conversation began, as this device saw it. */
  heldOn: v.optional(v.string()),
  ended: v.boolean(),
});

export type Membership = v.InferOutput<typeof membershipSchema>;
export type Invite = v.InferOutput<typeof inviteSchema>;

/** Bytes of a field that the schema has checked. */
export const bytesOf = (text: string): Bytes => {
  const bytes = hexToBytes(text);
  if (bytes === undefined) throw new Error('A checked field is not hexadecimal');
  return bytes;
};

const parseMembership = (data: unknown): Result<Membership, { type: 'not-a-membership' }> => {
  const parsed = v.safeParse(membershipSchema, data);
  return parsed.success ? ok(parsed.output) : err({ type: 'not-a-membership' });
};

/** All rooms of this device that can still be read, newest day first. */
export const listMemberships = async (store: DeviceStore): Promise<readonly Membership[]> => {
  const records = await store.list('rooms', '');
  return records
    .flatMap((record) => {
      const parsed = parseMembership(record.value);
      return parsed.ok ? [parsed.value] : [];
    })
    .toSorted((left, right) => right.day.localeCompare(left.day));
};

export const loadMembership = async (store: DeviceStore, room: string): Promise<Membership | undefined> => {
  const parsed = parseMembership(await store.get('rooms', room));
  return parsed.ok ? parsed.value : undefined;
};

export const saveMembership = (store: DeviceStore, membership: Membership): Promise<void> =>
  store.put('rooms', membership.room, membership);
