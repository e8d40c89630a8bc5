// The one encrypted put and get: everything a vault keeps goes through these three functions.
// A sealed record is version 1 ‖ nonce 12 ‖ AES-256-GCM of the JSON of [key, value];
// its shelf and name are authenticated with it, so a record moved elsewhere does not open.
import { bytesToText, concatBytes, textToBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import type { Keyring } from './keyring.ts';
import type { Place, RowShelf } from './rows.ts';

const RECORD_VERSION = 1;
const NONCE_BYTES = 12;

export interface OpenedRecord {
  readonly key: string;
  readonly value: unknown;
}

/** `cannot-open`: other key, other place or damaged · `not-a-record`: not our form. */
export type RecordFault = { readonly type: 'cannot-open' } | { readonly type: 'not-a-record' };

const placeBytes = (shelf: RowShelf, rest: string): Bytes => textToBytes(`vault/1\0${shelf}\0${rest}`);

/** Where a record lives; without the keyring nobody can tell which key it is for. */
export const placeOf = async (keyring: Keyring, shelf: RowShelf, key: string): Promise<Place> => {
  const code = await globalThis.crypto.subtle.sign('HMAC', keyring.naming, placeBytes(shelf, key));
  return { shelf, name: bytesToHex(new Uint8Array(code)) };
};

/** `value` is plain JSON data. */
export const sealRecord = async (keyring: Keyring, place: Place, record: OpenedRecord): Promise<Bytes> => {
  const nonce = globalThis.crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await globalThis.crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: placeBytes(place.shelf, place.name) },
    keyring.cipher,
    textToBytes(JSON.stringify([record.key, record.value])),
  );
  return concatBytes(Uint8Array.of(RECORD_VERSION), nonce, new Uint8Array(sealed));
};

const parseRecord = (text: string | undefined): Result<OpenedRecord, RecordFault> => {
  try {
    const parsed: unknown = JSON.parse(text ?? '');
    if (Array.isArray(parsed) && parsed.length === 2 && typeof parsed[0] === 'string') {
      return ok({ key: parsed[0], value: parsed[1] });
    }
  } catch {
    // Falls through: whatever it is, it is not a record.
  }
  return err({ type: 'not-a-record' });
};

/** Never throws on what it finds. */
export const openRecord = async (
  keyring: Keyring,
  place: Place,
  sealed: unknown,
): Promise<Result<OpenedRecord, RecordFault>> => {
  if (!(sealed instanceof Uint8Array) || sealed[0] !== RECORD_VERSION) return err({ type: 'not-a-record' });
  const bytes = new Uint8Array(sealed);
  try {
    const opened = await globalThis.crypto.subtle.decrypt(
      {
        name: 'AES-GCM',
        iv: bytes.subarray(1, 1 + NONCE_BYTES),
        additionalData: placeBytes(place.shelf, place.name),
      },
      keyring.cipher,
      bytes.subarray(1 + NONCE_BYTES),
    );
    return parseRecord(bytesToText(new Uint8Array(opened)));
  } catch {
    return err({ type: 'cannot-open' });
  }
};
