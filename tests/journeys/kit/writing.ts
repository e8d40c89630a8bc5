// Writing a card and reading what lies open, as a member does.
import type { Page } from 'playwright-core';
import type { Words } from '../../../src/i18n/words.ts';

/** Lays the card at the question ready. */
export const layCard = async (page: Page, words: Words): Promise<void> => {
  await page.getByRole('button', { name: words('write-show-round.send') }).click();
  await page.getByRole('heading', { name: words('write-show-round.ready') }).waitFor();
};

/** Writes at the question and lays the card ready. */
export const writeCard = async (page: Page, words: Words, text: string): Promise<void> => {
  await page.getByLabel(words('write-show-round.answer.label')).fill(text);
  await layCard(page, words);
};

/** The texts of the cards that lie open, in the order in which they lie. */
export const openCards = (page: Page): Promise<readonly string[]> =>
  page.locator('.opens .face__text').allInnerTexts();
