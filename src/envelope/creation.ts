// The plain HTTP bodies of a room: creation, note, withdrawal, recovery. Hexadecimal for byte strings.
import * as v from 'valibot';
import { hexOf } from './command.ts';

export const roomSchema = v.strictObject({
  /** 16 bytes; the relay checks that it is the hash of rootPub and nonce. */
  room: hexOf(16),
  rootPub: hexOf(32),
  nonce: hexOf(16),
  /** The creating device. */
  member: hexOf(8),
  bearerHash: hexOf(32),
  /** Days; at most the server's maximum, its default where absent. */
  retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** What a facilitator types where rooms are not open to all. */
  creationCode: v.optional(v.pipe(v.string(), v.maxLength(200))),
});
export type RoomCreation = v.InferOutput<typeof roomSchema>;

export const noteRequestSchema = v.strictObject({ inviteToken: hexOf(32) });
/** 200: the sealed note, or none. Whether a host device is online, and whether the door is closed. */
export const noteAnswerSchema = v.strictObject({
  note: v.optional(v.pipe(v.string(), v.regex(/^([0-9a-f]{2})*$/))),
  hostOnline: v.boolean(),
  doorClosed: v.boolean(),
});
export const withdrawalSchema = v.strictObject({ cap: hexOf(16) });

/** POST without a body answers `{challenge}`; PUT with this makes the device a host again. */
export const recoverySchema = v.strictObject({
  challenge: hexOf(32),
  /** Root's Ed25519 signature over "r1/recover\0" ‖ room ‖ challenge ‖ member ‖ bearerHash. */
  signature: hexOf(64),
  member: hexOf(8),
  bearerHash: hexOf(32),
});
export type Recovery = v.InferOutput<typeof recoverySchema>;

export const settingsSchema = v.strictObject({
  roomCreation: v.picklist(['open', 'code']),
  retentionDays: v.number(),
  maxRetentionDays: v.number(),
  /** Origin under which people reach this server, for links and codes. */
  publicUrl: v.optional(v.string()),
});
export type Settings = v.InferOutput<typeof settingsSchema>;
