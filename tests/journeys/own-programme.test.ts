// A programme of one's own: put together by keyboard, kept on the device, shared as a file, opened by somebody else.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n/load-words.ts';
import type { Language, Words } from '../../src/i18n/words.ts';
import { enterRoom, makeConversation, pathOf, until } from './kit/room.ts';
import { laptop, useStage } from './kit/stage.ts';

/** Adds a pause and moves it before the question, without a mouse. */
const addPauseFirst = async (page: Page, words: Words): Promise<void> => {
  await page.getByRole('button', { name: words('room.agenda.add-activity') }).press('Enter');
  const pause = words('room.agenda.activity', { name: words('pause.name'), minutes: '5' });
  await page.getByRole('button', { name: pause }).press('Enter');
  await page.locator('summary', { hasText: words('pause.name') }).press('Enter');
  const earlier = page.getByRole('button', {
    name: `${words('room.agenda.earlier')}: ${words('pause.name')}`,
  });
  await earlier.press('Enter');
  await page.getByText(words('room.agenda.moved', { name: words('pause.name'), place: 1, all: 2 })).waitFor();
  const back = `${words('room.agenda.after')}: ${words('pause.name')}`;
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(back);
};

const keepAs = async (page: Page, words: Words, name: string, button: string): Promise<void> => {
  await page.getByLabel(words('room.programme.name'), { exact: true }).fill(name);
  await page.getByRole('button', { name: words(button) }).click();
  await page.getByText(words('room.programme.said.kept', { name })).waitFor();
};

const share = async (page: Page, words: Words): Promise<{ readonly name: string; readonly text: string }> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: words('room.programme.share') }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};

describe('a programme of one’s own', () => {
  const stage = useStage();

  for (const language of ['nl', 'en'] as const satisfies readonly Language[]) {
    it(`is kept, named anew, shared, opened on another device and forgotten, in ${language}`, async () => {
      const words = await loadWords(language);
      const path = pathOf(language, '/nieuw');
      const mine = await stage().open(`${path}?vraag=1-P1`, { size: laptop, language });
      await addPauseFirst(mine, words);
      await mine.locator('summary', { hasText: words('room.programme.keep') }).click();
      await keepAs(mine, words, 'Maandag', 'room.programme.keep.do');
      await mine.goto(`${stage().server.address}${path}`);
      await mine.getByRole('radio', { name: 'Maandag' }).check();
      await mine.locator('summary', { hasText: words('room.programme.kept') }).click();
      await keepAs(mine, words, 'Onze maandag', 'room.programme.keep.again');
      await until(() => mine.getByRole('radio', { name: 'Onze maandag' }).isChecked()).toBe(true);
      const file = await share(mine, words);
      expect(file.name).toBe('onze-maandag.json');
      expect(JSON.parse(file.text)).toMatchObject({ format: 'leerkring-programme', version: 1 });
      await mine.getByRole('button', { name: words('room.programme.forget') }).click();
      await mine.getByText(words('room.programme.not-kept')).waitFor();

      const other = await stage().open(path, { size: laptop, language });
      await other.getByText(words('room.programme.open')).click();
      await other
        .getByLabel(words('room.programme.file'))
        .setInputFiles({ name: file.name, mimeType: 'application/json', buffer: Buffer.from(file.text) });
      await other.getByText(words('room.programme.opened', { name: 'Onze maandag' })).waitFor();
      await makeConversation(other, words, { expected: 5 });
      await enterRoom(other, words);
      const agenda = await other.locator('ol.agenda > li').allInnerTexts();
      const names = ['opening', 'pause', 'write-show-round', 'harvest'].map((name) => words(`${name}.name`));
      expect(agenda.map((row, place) => row.includes(names[place] ?? ''))).toEqual(names.map(() => true));
    });
  }
});
