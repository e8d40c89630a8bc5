// The two keys of a vault. A later lock (passphrase) wraps them here and nowhere else.

export interface Keyring {
  /** AES-256-GCM, seals every record; not extractable. */
  readonly cipher: CryptoKey;
  /** HMAC-SHA-256, turns record keys into names that say nothing; not extractable. */
  readonly naming: CryptoKey;
}

/** Two new random keys. Throws `insecure-context` where the platform has no WebCrypto: see openVault. */
export const createKeyring = async (): Promise<Keyring> => ({
  cipher: await globalThis.crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]),
  naming: await globalThis.crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']),
});

/** Whether something read back from the database is a keyring that can be used. */
export const isKeyring = (found: unknown): found is Keyring =>
  typeof found === 'object' &&
  found !== null &&
  'cipher' in found &&
  found.cipher instanceof CryptoKey &&
  'naming' in found &&
  found.naming instanceof CryptoKey;
