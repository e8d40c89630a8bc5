// The file that restores a room whose host devices are lost: root seed, recovery key, room, nonce and address,
// encrypted with a passphrase by age (https://age-encryption.org/v1). Made once, at creation; never stale,
// because every epoch is wrapped for the recovery key.
import * as v from 'valibot';
import { equalBytes, textToBytes, type Bytes } from '../basics/bytes.ts';
import { bytesToHex, hexToBytes } from '../basics/hex.ts';
import { err, ok, type Result } from '../basics/result.ts';
import { parseJson } from '../envelope/client-frame.ts';
import { hexOf } from '../envelope/command.ts';
import { softwareAgreementKeys, type AgreementKeys } from './agreement.ts';
import { secureRandom, type Random } from './random.ts';
import { rootOf, type Root } from './root.ts';

export interface Recovery {
  readonly root: Root;
  /** X25519; every epoch has a wrap for it under `recoveryRef`. */
  readonly agreement: AgreementKeys;
  /** Where the room is reached, as in https://app.example. */
  readonly url: string;
}

const fileSchema = v.strictObject({
  format: v.literal('leerkring-recovery-1'),
  rootSeed: hexOf(32),
  recoverySecret: hexOf(32),
  room: hexOf(16),
  nonce: hexOf(16),
  url: v.pipe(v.string(), v.maxLength(2000)),
});

/** `wrong-passphrase-or-file`: a locked file that this passphrase does not open, or a damaged one. */
export type RecoveryFault = { type: 'wrong-passphrase-or-file' } | { type: 'not-a-recovery-file' };

/** The recovery key of a new room. A software key: it must fit into a file. */
export const createRecoveryKeys = (random: Random = secureRandom): Promise<AgreementKeys> =>
  softwareAgreementKeys(random(32));

/** The file's bytes. `workFactor`: scrypt's log2 N; age's own default where absent, less only in tests. */
export const sealRecoveryFile = async (
  recovery: Recovery,
  passphrase: string,
  workFactor?: number,
): Promise<Bytes> => {
  if (recovery.agreement.form !== 'software') throw new Error('A recovery key must be a software key');
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  if (workFactor !== undefined) encrypter.setScryptWorkFactor(workFactor);
  const { identity, seed } = recovery.root;
  const json = JSON.stringify({
    format: 'leerkring-recovery-1',
    rootSeed: bytesToHex(seed),
    recoverySecret: bytesToHex(recovery.agreement.secret),
    room: bytesToHex(identity.room),
    nonce: bytesToHex(identity.nonce),
    url: recovery.url,
  });
  return new Uint8Array(await encrypter.encrypt(textToBytes(json)));
};

/** How every file begins that age locked with a passphrase: other files are told apart before anything is tried. */
const opening = 'age-encryption.org/v1\n-> scrypt ';

const isLockedByPassphrase = (file: Bytes): boolean =>
  equalBytes(file.subarray(0, opening.length), textToBytes(opening));

/** Opens a file and checks that its root key really is this room's. */
export const openRecoveryFile = async (
  file: Bytes,
  passphrase: string,
): Promise<Result<Recovery, RecoveryFault>> => {
  if (!isLockedByPassphrase(file)) return err({ type: 'not-a-recovery-file' });
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  let json: Uint8Array;
  try {
    json = await decrypter.decrypt(file);
  } catch {
    return err({ type: 'wrong-passphrase-or-file' });
  }
  const parsed = parseJson(fileSchema, json);
  return parsed.ok ? recoveryOf(parsed.value) : err({ type: 'not-a-recovery-file' });
};

const recoveryOf = async (
  content: v.InferOutput<typeof fileSchema>,
): Promise<Result<Recovery, RecoveryFault>> => {
  const seed = hexToBytes(content.rootSeed);
  const nonce = hexToBytes(content.nonce);
  const secret = hexToBytes(content.recoverySecret);
  const room = hexToBytes(content.room);
  if (seed === undefined || nonce === undefined || secret === undefined || room === undefined) {
    return err({ type: 'not-a-recovery-file' });
  }
  const root = await rootOf(seed, nonce);
  if (!equalBytes(root.identity.room, room)) return err({ type: 'not-a-recovery-file' });
  return ok({ root, agreement: await softwareAgreementKeys(secret), url: content.url });
};
