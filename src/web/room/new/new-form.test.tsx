import { afterEach, describe, expect, it, vi } from 'vitest';
import { clear, find, press, show, submit } from '../../../conversation/kernel/show.contract.tsx';
import { exampleDeck } from '../../../conversation/example-card-deck.ts';
import { loadWords } from '../../../i18n/load-words.ts';
import type { ConversationWish } from '../../../session/create-conversation.ts';
import { NewForm } from './new-form.tsx';
import type { ProgrammeStore } from './own-programmes.ts';

/** Nothing is kept on this device yet. */
const store: ProgrammeStore = {
  list: () => Promise.resolve([]),
  put: () => Promise.resolve(),
  remove: () => Promise.resolve(),
};

afterEach(clear);

const choose = (programme: string): void => press(find<HTMLInputElement>(`input[value=${programme}]`));

const draw = async (language: 'nl' | 'en', wishes: ConversationWish[] = [], hasAftercare = true) => {
  const words = await loadWords(language);
  show(
    <NewForm
      deck={exampleDeck}
      needsCode={false}
      hasAftercare={hasAftercare}
      memoryOnly={false}
      store={() => Promise.resolve(store)}
      retention={{ retentionDays: 30, maxRetentionDays: 60 }}
      isMaking={false}
      fault={undefined}
      onMake={(wish) => wishes.push(wish)}
    />,
    words,
    language,
  );
  return words;
};

describe('making a conversation', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`says at the questions that one is missing, and goes there, in ${language}`, async () => {
      const words = await draw(language);
      submit();
      await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
      const group = document.activeElement?.closest('fieldset');
      expect(group?.querySelector('legend')?.textContent).toBe(words('room.new.question'));
      const error = group?.querySelector('.error');
      expect(error?.textContent).toBe(words('room.new.fault.question'));
      expect(group?.getAttribute('aria-describedby')).toBe(error?.id);
    });

    it(`does the same where questions are added one by one, in ${language}`, async () => {
      const words = await draw(language);
      const own = [...document.querySelectorAll<HTMLInputElement>('input[value=zelf]')][0];
      own?.click();
      submit();
      await vi.waitFor(() => expect(document.activeElement?.closest('.picklist')).not.toBeNull());
      const section = document.activeElement?.closest('section');
      expect(section?.querySelector('.error')?.textContent).toBe(words('room.new.fault.question'));
    });

    it(`offers how long the room stays, as the server has it at first, in ${language}`, async () => {
      const words = await draw(language);
      const legend = [...document.querySelectorAll('legend')].find(
        ({ textContent }) => textContent === words('room.new.retention'),
      );
      const days = [...(legend?.closest('fieldset')?.querySelectorAll('input') ?? [])];
      expect(days.map(({ value, checked }) => (checked ? `${value}*` : value))).toEqual([
        '7',
        '14',
        '30*',
        '60',
      ]);
    });
  }
});

describe('a programme after an incident nearby', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`opens once everything beforehand is ticked, in ${language}`, async () => {
      const words = await draw(language);
      choose('dichtbij');
      expect(document.body.textContent).toContain(words('room.new.preconditions.left', { left: 8 }));
      expect(document.querySelector('button[type=submit]')).toBeNull();
      for (const box of document.querySelectorAll<HTMLInputElement>('input[type=checkbox]')) press(box);
      expect(document.body.textContent).toContain(words('room.new.preconditions.done'));
      expect(document.querySelector('button[type=submit]')).not.toBeNull();
      expect(document.body.textContent).toContain(words('looking-back.name'));
    });

    it(`does not open without aftercare, and says what to do, in ${language}`, async () => {
      const words = await draw(language, [], false);
      choose('dichtbij');
      expect(document.body.textContent).toContain(words('room.new.no-aftercare.next'));
      expect(document.querySelector('input[type=checkbox]')).toBeNull();
      expect(document.querySelector('button[type=submit]')).toBeNull();
    });
  }
});
