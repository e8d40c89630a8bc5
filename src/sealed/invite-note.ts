// What a newcomer may read while no host is online: AES-GCM under a key from the link's secret. A leaked link
// shows this note and nothing more. Codes have none: 40 bits would be guessed.
import * as v from 'valibot';
import { concatBytes, textToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { parseJson } from '../envelope/client-frame.ts';
import { NONCE_BYTES } from '../envelope/sizes.ts';
import { labelled } from './digest.ts';
import { deriveFromInvite, type LinkInvite } from './invite-secret.ts';
import { nameSchema } from './name.ts';
import { LENGTH_BYTES, pad, unpad } from './padding.ts';
import { secureRandom, type Random } from './random.ts';

const text = v.pipe(v.string(), v.maxLength(1000));

const noteSchema = v.strictObject({
  title: nameSchema,
  /** ISO date or date and time, as planned. */
  date: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/))),
  programme: v.optional(v.pipe(v.string(), v.maxLength(100))),
  questions: v.optional(v.pipe(v.array(text), v.maxLength(10))),
  /** Who invites. */
  by: v.optional(nameSchema),
});
export type InviteNote = v.InferOutput<typeof noteSchema>;

/** Plaintext sizes; the relay stores at most 4,096 bytes. */
const buckets = [1024, 2048, 4068];

export type NoteFault = { type: 'too-long' } | { type: 'not-authentic' } | { type: 'bad-body' };

const noteKey = async (invite: LinkInvite): Promise<CryptoKey> =>
  globalThis.crypto.subtle.importKey(
    'raw',
    await deriveFromInvite(invite.secret, 'r1/invite-note'),
    'AES-GCM',
    false,
    ['encrypt', 'decrypt'],
  );

const boundTo = (invite: LinkInvite): Bytes => labelled('r1/invite-note', invite.room);

/** nonce 12 ‖ ciphertext ‖ tag 16, at most 4,096 bytes. */
export const sealNote = async (
  invite: LinkInvite,
  note: InviteNote,
  random: Random = secureRandom,
): Promise<Result<Bytes, NoteFault>> => {
  const body = textToBytes(JSON.stringify(note));
  const bucket = buckets.find((size) => body.length + LENGTH_BYTES <= size);
  if (bucket === undefined) return err({ type: 'too-long' });
  const nonce = random(NONCE_BYTES);
  const ciphertext = await globalThis.crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: boundTo(invite) },
    await noteKey(invite),
    pad(body, bucket),
  );
  return ok(concatBytes(nonce, new Uint8Array(ciphertext)));
};

/** Opens what the relay kept beside this invite. */
export const openNote = async (invite: LinkInvite, sealed: Bytes): Promise<Result<InviteNote, NoteFault>> => {
  let padded: Bytes;
  try {
    padded = new Uint8Array(
      await globalThis.crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: sealed.slice(0, NONCE_BYTES), additionalData: boundTo(invite) },
        await noteKey(invite),
        sealed.slice(NONCE_BYTES),
      ),
    );
  } catch {
    return err({ type: 'not-authentic' });
  }
  const body = unpad(padded);
  const note = body === undefined ? undefined : parseJson(noteSchema, body);
  return note?.ok === true ? ok(note.value) : err({ type: 'bad-body' });
};
