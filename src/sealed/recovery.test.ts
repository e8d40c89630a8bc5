import { describe, expect, it } from 'vitest';
import { hexToBytes } from '../basics/hex.ts';
import { createAgreementKeys } from './agreement.ts';
import { createRecoveryKeys, openRecoveryFile, sealRecoveryFile } from './recovery-file.ts';
import { createRoot, rootOf } from './root.ts';
import { unwrap } from './room.fixture.ts';
import { textToBytes } from '../basics/bytes.ts';

const url = 'https://leerkring.example';

describe('the recovery file', () => {
  it('[SE70] gives root, recovery key and address back to who has the passphrase, and to nobody else', async () => {
    const root = await createRoot();
    const agreement = await createRecoveryKeys();
    const file = await sealRecoveryFile({ root, agreement, url }, 'vijf gewone woorden samen', 10);
    expect(new TextDecoder().decode(file.slice(0, 21))).toBe('age-encryption.org/v1');
    expect(unwrap(await openRecoveryFile(file, 'vijf gewone woorden samen'))).toEqual({
      root,
      agreement,
      url,
    });
    const refused = { ok: false, error: { type: 'wrong-passphrase-or-file' } };
    expect(await openRecoveryFile(file, 'vijf gewone woorden')).toEqual(refused);
    const altered = file.slice();
    altered[file.length - 1] = (altered[file.length - 1] ?? 0) ^ 1;
    expect(await openRecoveryFile(altered, 'vijf gewone woorden samen')).toEqual(refused);
  });

  it('[SE71] a file whose root key is not its room’s, or of another kind, is refused', async () => {
    const root = await createRoot();
    const agreement = await createRecoveryKeys();
    const other = await rootOf(root.seed, hexToBytes('00'.repeat(16)) ?? root.seed);
    const mixed = { identity: { ...root.identity, room: other.identity.room }, seed: root.seed };
    const file = await sealRecoveryFile({ root: mixed, agreement, url }, 'woord', 10);
    const refused = { ok: false, error: { type: 'not-a-recovery-file' } };
    expect(await openRecoveryFile(file, 'woord')).toEqual(refused);
    const report = textToBytes('{"format":"leerkring-report","version":1}');
    const photo = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10);
    const forSomebodysKey = textToBytes('age-encryption.org/v1\n-> X25519 abc\n');
    for (const strange of [report, photo, forSomebodysKey, new Uint8Array()])
      expect(await openRecoveryFile(strange, 'woord')).toEqual(refused);
    const { Encrypter } = await import('age-encryption');
    const encrypter = new Encrypter();
    encrypter.setPassphrase('woord');
    encrypter.setScryptWorkFactor(10);
    const foreign = new Uint8Array(await encrypter.encrypt('een boodschappenlijst'));
    expect(await openRecoveryFile(foreign, 'woord')).toEqual(refused);
    const native = await createAgreementKeys();
    await expect(sealRecoveryFile({ root, agreement: native, url }, 'woord', 10)).rejects.toThrow('software');
  });
});
