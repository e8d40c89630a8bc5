import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clear, find, show, submit, type } from '../../../conversation/kernel/show.contract.tsx';
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

beforeEach(() => void vi.stubGlobal('indexedDB', undefined));
afterEach(() => {
  clear();
  vi.unstubAllGlobals();
});

const choose = (file: File): void => {
  const input = find('input[type=file]');
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

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

    it(`says of a report or a photo that it is no recovery file, in ${language}`, async () => {
      const words = await loadWords(language);
      for (const file of [
        new File(['{"format":"leerkring-report"}'], 'verslag.json'),
        new File([new Uint8Array(200_000)], 'foto.jpg'),
      ]) {
        show(<RecoverForm onRecovered={() => undefined} />, words, language);
        choose(file);
        type('input[autocomplete=given-name]', 'Noor');
        submit();
        await vi.waitFor(() =>
          expect(document.body.textContent).toContain(words('room.recover.not-a-recovery-file')),
        );
        expect(document.body.textContent).not.toContain(words('room.recover.wrong-passphrase-or-file'));
        clear();
      }
    });
  }
});
