import { expect, it } from 'vitest';
import { openVault } from './open-vault.ts';
import { listSolos, loadSolo, soloDrafts } from './solos.ts';

const clock = { now: () => 0, after: () => () => undefined };
const solo = {
  question: '1-P1',
  card: 'luisteren-en-geloven',
  texts: { fact: 'Zij zweeg.' },
  changed: '2027-03-12',
};

it('keeps what was written alone, lists it newest first, and removes it when it is emptied', async () => {
  const vault = await openVault({ indexedDB: () => undefined, clock });
  const place = soloDrafts(vault);
  await place.save('1-P1', solo);
  await place.save('2-P3', { ...solo, question: '2-P3', changed: '2027-03-14' });
  await vault.put('drafts', 'solo/broken', { question: 7 });
  expect((await listSolos(vault)).map(({ question }) => question)).toEqual(['2-P3', '1-P1']);
  expect(await loadSolo(vault, '1-P1')).toEqual(solo);
  await place.save('1-P1', { ...solo, texts: { fact: '  ' } });
  expect(await loadSolo(vault, '1-P1')).toBeUndefined();
});
