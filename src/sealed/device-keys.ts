// What a device makes for itself, anew for every room.
import type { Bytes } from '../basics/bytes.ts';
import { createAgreementKeys, type AgreementKeys } from './agreement.ts';
import { sha256 } from './digest.ts';
import { secureRandom, type Random } from './random.ts';
import { createSigningKeys, type SigningKeys } from './signing.ts';

/** Structured-cloneable: IndexedDB keeps it as it is. */
export interface DeviceKeys {
  readonly agreement: AgreementKeys;
  /** Used only once this device is a host; every device has one, so that anyone can become co-host. */
  readonly signing: SigningKeys;
}

export const MEMBER_REF_BYTES = 8;
/** Under this memberRef an epoch is wrapped for the recovery key. */
export const recoveryRef: Bytes = new Uint8Array(MEMBER_REF_BYTES);

export const createDeviceKeys = async (
  options: { readonly software?: boolean; readonly random?: Random } = {},
): Promise<DeviceKeys> => ({
  agreement: await createAgreementKeys(options),
  signing: await createSigningKeys(options),
});

/** 8 random bytes: a device in one room; never zero (that is the recovery key's). */
export const createMemberRef = (random: Random = secureRandom): Bytes => {
  const reference = random(MEMBER_REF_BYTES);
  return reference.some((byte) => byte !== 0) ? reference : createMemberRef(random);
};

/** 32 random bytes that the device shows to the relay, which knows only their hash. */
export const createBearer = (random: Random = secureRandom): Bytes => random(32);

/** SHA-256, 32 bytes. */
export const bearerHash = (bearer: Bytes): Bytes => sha256(bearer);
