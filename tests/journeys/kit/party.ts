// Everybody at one conversation, what they say, and a call at each state that is worth a look.
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Words } from '../../../src/i18n/words.ts';
import { goOn, until, type Room } from './room.ts';

/** What people write, each text once. */
export interface Texts {
  readonly missing: string;
  /** One for each member. */
  readonly answers: readonly string[];
  readonly sentence: string;
  readonly otherSentence: string;
  readonly lesson: string;
  readonly agreement: string;
  readonly needs: string;
  readonly unsolved: string;
  readonly minority: string;
  readonly leaving: string;
  readonly correction: string;
}

export interface Party {
  readonly room: Room;
  readonly host: Page;
  readonly words: Words;
  readonly members: readonly Page[];
  readonly names: readonly string[];
  readonly screen: Page;
  readonly texts: Texts;
  /** Called with a name like `question-write` while all devices are in that state. */
  readonly atState: (state: string) => Promise<void>;
}

/** The phone at this place; throws where nobody sits. */
export const memberAt = ({ members }: Pick<Party, 'members'>, place: number): Page => {
  const member = members[place];
  if (member === undefined) throw new Error(`nobody sits at ${String(place)}`);
  return member;
};

/** Waits until every device shows this heading, the facilitator's and the beamer's too. */
export const allSee = async (party: Party, heading: string): Promise<void> => {
  for (const page of [party.host, party.screen, ...party.members])
    await page.getByRole('heading', { name: heading, exact: true }).first().waitFor();
};

/** Waits until a text can be read on each of these pages. */
export const allRead = async (pages: readonly Page[], text: string): Promise<void> => {
  for (const page of pages) await page.getByText(text).first().waitFor();
};

/** On with the main button; every phone is then at the step. */
export const step = async (party: Party): Promise<void> => {
  const titles = await Promise.all(party.members.map((page) => page.title()));
  await goOn(party.room);
  for (const [index, page] of party.members.entries())
    await until(() => page.title()).not.toBe(titles[index]);
};

/** Everybody lays the card ready, and the facilitator sees so many. */
export const allReady = async (party: Party, send: string): Promise<void> => {
  for (const page of party.members) await page.getByRole('button', { name: send }).click();
  const all = String(party.members.length);
  await until(() => party.host.locator('.primary .count b').innerText()).toBe(all);
};

/** A round of speech: the first says to be ready, the second passes, the facilitator calls on the others. */
export const takeTurns = async (party: Party): Promise<void> => {
  const { host, words } = party;
  await host.getByRole('button', { name: words('turns.begin') }).click();
  const [first, second] = [memberAt(party, 0), memberAt(party, 1)];
  await second.getByText(words('turns.you-next')).waitFor();
  await first.getByRole('button', { name: words('turns.finished') }).click();
  await second.getByText(words('turns.your-turn')).waitFor();
  await second.getByRole('button', { name: words('turns.pass') }).click();
  for (const name of party.names.slice(2)) {
    await allRead([host], words('turns.speaker', { name }));
    await host.getByRole('button', { name: words('turns.end'), exact: true }).click();
  }
  await allRead([host, party.screen, ...party.members], words('turns.all-done'));
};

/** Puts one text where the pen is. */
export const putDown = async (page: Page, words: Words, label: string, text: string): Promise<void> => {
  const field = page.getByLabel(label, { exact: true });
  await field.fill(text);
  await page
    .locator('form')
    .filter({ has: field })
    .getByRole('button', { name: words('pen.put') })
    .click();
  await page.getByText(words('pen.saved')).first().waitFor();
};

export const passPen = async ({ host, words, names }: Party, place: number): Promise<void> => {
  const name = names[place];
  if (name === undefined) throw new Error('no such member');
  await host.getByLabel(words('pen.who')).selectOption({ label: name });
};

/** What the page shows holds every one of these texts. */
export const expectTexts = async (page: Page, texts: readonly string[]): Promise<void> => {
  const shown = await page.locator('main').innerText();
  for (const text of texts) expect(shown).toContain(text);
};
