import { afterEach, describe, expect, it } from 'vitest';
import { clear, show, submit } from '../../../conversation/kernel/show.contract.tsx';
import { loadWords } from '../../../i18n/load-words.ts';
import { RecoverForm } from './recover-form.tsx';

const faults = [
  'no-file',
  'no-name',
  'wrong-passphrase-or-file',
  'not-a-recovery-file',
  'offline',
  'no-room',
];

afterEach(clear);

describe('bringing a conversation back', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`asks for the file before anything is tried, in ${language}`, async () => {
      const words = await loadWords(language);
      const recovered: string[] = [];
      show(<RecoverForm onRecovered={(room) => recovered.push(room)} />, words, language);
      submit();
      expect(document.body.textContent).toContain(words('room.recover.no-file'));
      expect(recovered).toEqual([]);
      for (const fault of faults) expect(words(`room.recover.${fault}.next`)).not.toBe('');
    });
  }
});
