// Names are typed by people and shown to all: one normal form, and nothing that reorders or hides text.
import * as v from 'valibot';

export const MAX_NAME = 80;

// Bidi controls and isolates, zero-width characters, soft hyphen, variation and tag characters, controls; white space stays for the next step.
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** Without invisible characters, NFC, runs of white space as one space, trimmed. */
export const normaliseName = (text: string): string =>
  text.replace(invisible, '').normalize('NFC').replace(/\s+/gu, ' ').trim();

/** The normal form if it has 1 to 80 characters (code points), otherwise undefined. */
export const parseName = (text: string): string | undefined => {
  const name = normaliseName(text);
  const length = [...name].length;
  return length >= 1 && length <= MAX_NAME ? name : undefined;
};

/** A name inside a body: read into its normal form. */
export const nameSchema = v.pipe(
  v.string(),
  v.maxLength(8 * MAX_NAME),
  v.transform(normaliseName),
  v.minLength(1),
  v.check((name) => [...name].length <= MAX_NAME),
);
