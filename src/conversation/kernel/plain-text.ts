// Texts by other people: plain, without anything that hides or reorders what is read.
import * as v from 'valibot';

// Controls (a newline and a tab stay), bidi overrides and isolates, zero-width and tag characters.
const invisible =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** NFC, without invisible characters, at most one empty line in a row, trimmed, at most `most` characters. */
export const toPlainText = (text: string, most: number): string => {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(invisible, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return [...plain].slice(0, most).join('');
};

/** A text inside an event; `least` 0 lets it be emptied. */
export const textSchema = (most: number, least: 0 | 1 = 1) =>
  v.pipe(
    v.string(),
    v.maxLength(4 * most),
    v.transform((text) => toPlainText(text, most)),
    v.minLength(least),
  );

/** Id of an envelope, a member or a key in a list. */
export const refSchema = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,64}$/));
