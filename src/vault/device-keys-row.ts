// A device's key pairs: CryptoKey objects go into the row as they are, the bytes of the software fallback are sealed.
import * as v from 'valibot';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import type { Bytes } from '../basics/bytes.ts';
import type { DeviceKeys } from '../sealed/device-keys.ts';
import type { PlatformKeys } from './rows.ts';

const KEY_BYTES = 32;

const bytes = v.pipe(
  v.string(),
  v.length(KEY_BYTES * 2),
  v.transform((text) => hexToBytes(text)),
  v.custom<Bytes>((found) => found instanceof Uint8Array),
);
const half = v.variant('form', [
  v.object({ form: v.literal('native'), publicBytes: bytes }),
  v.object({ form: v.literal('software'), publicBytes: bytes, secret: bytes }),
]);
const halves = v.object({ agreement: half, signing: half });

// Not `v.instance(CryptoKey)`: an insecure page has no CryptoKey, and must still load this file.
const key = v.custom<CryptoKey>((found) => found instanceof CryptoKey);
const platformKeys = v.object({
  agreement: v.optional(v.object({ publicKey: key, privateKey: key })),
  signing: v.optional(v.object({ privateKey: key })),
});

const halfToPlain = (
  keys: DeviceKeys['agreement'] | DeviceKeys['signing'],
): Readonly<Record<string, string>> => ({
  form: keys.form,
  publicBytes: bytesToHex(keys.publicBytes),
  ...(keys.form === 'software' ? { secret: bytesToHex(keys.secret) } : {}),
});

/** `plain` is to be sealed; `platform` holds no bytes at all. */
export const deviceKeysToRow = (
  keys: DeviceKeys,
): { readonly plain: unknown; readonly platform: PlatformKeys } => {
  const { agreement, signing } = keys;
  return {
    plain: { agreement: halfToPlain(agreement), signing: halfToPlain(signing) },
    platform: {
      ...(agreement.form === 'native'
        ? { agreement: { publicKey: agreement.publicKey, privateKey: agreement.privateKey } }
        : {}),
      ...(signing.form === 'native' ? { signing: { privateKey: signing.privateKey } } : {}),
    },
  };
};

const agreementOf = (
  plain: v.InferOutput<typeof half>,
  platform: PlatformKeys['agreement'],
): DeviceKeys['agreement'] | undefined => {
  if (plain.form === 'software') return plain;
  return platform && { ...plain, ...platform };
};

const signingOf = (
  plain: v.InferOutput<typeof half>,
  platform: PlatformKeys['signing'],
): DeviceKeys['signing'] | undefined => {
  if (plain.form === 'software') return plain;
  return platform && { ...plain, ...platform };
};

/** The pairs, or undefined where a part is missing or is not what was put in. */
export const rowToDeviceKeys = (plain: unknown, platform: unknown): DeviceKeys | undefined => {
  const sealedPart = v.safeParse(halves, plain);
  const keptPart = v.safeParse(platformKeys, platform);
  if (!sealedPart.success || !keptPart.success) return undefined;
  const agreement = agreementOf(sealedPart.output.agreement, keptPart.output.agreement);
  const signing = signingOf(sealedPart.output.signing, keptPart.output.signing);
  return agreement && signing && { agreement, signing };
};
