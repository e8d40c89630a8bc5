// Who knocks: 256 bytes inside M5. edPub 32 ‖ three texts, each u8 length ‖ UTF-8 ‖ zeros.
import { bytesToText, concatBytes, isZero, textToBytes, type Bytes } from '../basics/bytes.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { APPLICANT_BYTES, type HandshakeFault } from './handshake.ts';
import { parseName } from './name.ts';

export interface Applicant {
  readonly name: string;
  readonly organisation?: string;
  /** A plain id, as in member.admitted. */
  readonly layer?: string;
  /** 32 bytes: this device's signing key, should it become co-host. */
  readonly edPub: Bytes;
}

const layerPattern = /^[a-z0-9][a-z0-9./:-]{0,99}$/;
const ED_PUB = 32;

/** Normalises name and organisation on the way. */
export const applicantToBytes = (applicant: Applicant): Result<Bytes, HandshakeFault> => {
  const name = parseName(applicant.name);
  const organisation = optionalName(applicant.organisation ?? '');
  const layer = applicant.layer ?? '';
  if (name === undefined || organisation === undefined) return err({ type: 'bad-name' });
  if (layer !== '' && !layerPattern.test(layer)) return err({ type: 'bad-name' });
  const texts = [name, organisation, layer].map(textToBytes);
  const body = concatBytes(applicant.edPub, ...texts.flatMap((text) => [Uint8Array.of(text.length), text]));
  if (body.length > APPLICANT_BYTES || texts.some((text) => text.length > 255)) {
    return err({ type: 'name-too-long' });
  }
  return ok(concatBytes(body, new Uint8Array(APPLICANT_BYTES - body.length)));
};

const optionalName = (text: string): string | undefined => (text.trim() === '' ? '' : parseName(text));

/** Reads 256 bytes; never throws. */
export const parseApplicant = (bytes: Bytes): Result<Applicant, HandshakeFault> => {
  if (bytes.length !== APPLICANT_BYTES) return err({ type: 'malformed' });
  const texts: string[] = [];
  let offset = ED_PUB;
  while (texts.length < 3) {
    const length = bytes[offset] ?? 0;
    const text = bytesToText(bytes.subarray(offset + 1, offset + 1 + length));
    offset += 1 + length;
    if (text === undefined || offset > APPLICANT_BYTES) return err({ type: 'malformed' });
    texts.push(text);
  }
  if (!isZero(bytes.subarray(offset))) return err({ type: 'malformed' });
  const name = parseName(texts[0] ?? '');
  const organisation = optionalName(texts[1] ?? '');
  const layer = texts[2] ?? '';
  if (name === undefined || organisation === undefined) return err({ type: 'bad-name' });
  if (layer !== '' && !layerPattern.test(layer)) return err({ type: 'bad-name' });
  return ok({
    name,
    ...(organisation === '' ? {} : { organisation }),
    ...(layer === '' ? {} : { layer }),
    edPub: bytes.slice(0, ED_PUB),
  });
};
