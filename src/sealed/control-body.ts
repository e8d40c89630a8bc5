// Control body = sig64 ‖ JSON {by, n, prev, at, event}. The bytes as they came are what is verified: nothing
// is ever serialised a second time.
import * as v from 'valibot';
import { concatBytes, textToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { parseJson } from '../envelope/client-frame.ts';
import { hexOf } from '../envelope/command.ts';
import { headerToBytes, type Header } from '../envelope/header.ts';
import { controlEventSchema } from './control-event.ts';
import { labelled } from './digest.ts';
import { SIGNATURE_BYTES } from './signing.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));

const controlBodySchema = v.strictObject({
  /** The signing host's memberRef. */
  by: hexOf(8),
  /** Place in this host's own chain, from 0. */
  n: count,
  /** SHA-256 of what this host signed before; zeros at n = 0. */
  prev: hexOf(32),
  /** Position and log hash that this host had seen. */
  at: v.strictTuple([count, hexOf(32)]),
  event: controlEventSchema,
});
export type ControlBody = v.InferOutput<typeof controlBodySchema>;

export interface SignedControl {
  readonly signature: Bytes;
  /** The exact bytes under the signature. */
  readonly signedText: Bytes;
  readonly control: ControlBody;
}

export type BodyFault = { type: 'bad-body' };

/** "r1/control\0" ‖ header ‖ JSON. */
export const controlText = (header: Header, json: Uint8Array): Bytes =>
  labelled('r1/control', headerToBytes(header), json);

export const controlBodyToJson = (control: ControlBody): Bytes => textToBytes(JSON.stringify(control));

export const controlBodyToBytes = (signature: Bytes, json: Bytes): Bytes => concatBytes(signature, json);

/** Reads an opened control body; says nothing about the signature. Never throws. */
export const parseControlBody = (header: Header, body: Bytes): Result<SignedControl, BodyFault> => {
  if (body.length <= SIGNATURE_BYTES) return err({ type: 'bad-body' });
  const json = body.slice(SIGNATURE_BYTES);
  const control = parseJson(controlBodySchema, json);
  if (!control.ok) return err({ type: 'bad-body' });
  return ok({
    signature: body.slice(0, SIGNATURE_BYTES),
    signedText: controlText(header, json),
    control: control.value,
  });
};
