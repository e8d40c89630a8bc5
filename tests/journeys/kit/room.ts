// People in a room, as they act: each function presses what a person would press, found by its visible name.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { loadWords } from '../../../src/i18n/load-words.ts';
import type { Language, Words } from '../../../src/i18n/words.ts';
import { beamer, laptop, type DeviceWish, type Stage } from './stage.ts';

/** Milliseconds between looks, and how long something may take to travel. */
const travel = { timeout: 20_000, interval: 100 };

export interface RoomWish {
  readonly language?: Language;
  readonly title?: string;
  readonly host?: string;
  readonly expected?: number;
  /** Of the deck; its `kort` conversation. */
  readonly question?: string;
  readonly device?: DeviceWish;
}

/** A conversation as its facilitator sees it, on a laptop. */
export interface Room {
  readonly stage: Stage;
  readonly host: Page;
  readonly words: Words;
  readonly language: Language;
  /** The invitation link, as it was offered to copy. */
  readonly link: string;
}

export const pathOf = (language: Language, path: string): string => (language === 'nl' ? path : `/en${path}`);

/** Fills the form of a new conversation and makes it; the page then offers what to prepare. Gives the link. */
export const makeConversation = async (host: Page, words: Words, wish: RoomWish): Promise<string> => {
  await host.getByLabel(words('room.new.title')).fill(wish.title ?? 'Team Noord');
  await host.getByLabel(words('room.new.name')).fill(wish.host ?? 'Sam');
  await host.getByLabel(words('room.new.expected')).fill(String(wish.expected ?? 5));
  await host.getByRole('button', { name: words('room.new.do') }).click();
  const invitation = await host.getByLabel(words('room.prepare.invite.text')).inputValue();
  const link = /https?:\S+#\S+/u.exec(invitation)?.[0];
  if (link === undefined) throw new Error('the invitation holds no link');
  return link;
};

/** From what is prepared into the room. */
export const enterRoom = async (host: Page, words: Words): Promise<void> => {
  await host.getByRole('button', { name: words('room.prepare.go') }).click();
  await host.getByRole('button', { name: words('room.next.begin'), exact: true }).waitFor();
};

/** From the page for a new conversation into the room. */
export const makeRoom = async (stage: Stage, wish: RoomWish = {}): Promise<Room> => {
  const language = wish.language ?? 'nl';
  const words = await loadWords(language);
  const path = pathOf(language, `/nieuw?vraag=${wish.question ?? '1-P1'}`);
  const host = await stage.open(path, { size: laptop, language, ...wish.device });
  const link = await makeConversation(host, words, wish);
  await enterRoom(host, words);
  return { stage, host, words, language, link };
};

/** The code that the beamer shows; it changes every ten minutes. */
export const codeOf = async ({ host }: Room): Promise<string> =>
  (await host.locator('.door-code strong').innerText()).trim();

/** Fills the form at the door and presses its button. */
export const knock = async (page: Page, words: Words, name: string, code?: string): Promise<void> => {
  if (code !== undefined) await page.getByLabel(words('room.join.code')).fill(code);
  await page.getByLabel(words('room.join.name')).fill(name);
  await page.getByRole('button', { name: words('room.join.do') }).click();
};

/** Waits until somebody sits at the table. */
export const isInside = (page: Page, words: Words, name: string): Promise<void> =>
  page.getByRole('heading', { name: words('room.waiting.title.name', { name }) }).waitFor();

/** A phone that comes in by the code on the screen. */
export const joinByCode = async (room: Room, name: string): Promise<Page> => {
  const page = await room.stage.open(pathOf(room.language, '/j'), { language: room.language });
  await knock(page, room.words, name, await codeOf(room));
  await isInside(page, room.words, name);
  return page;
};

/** A phone that opens the link and waits until the facilitator lets it in. */
export const knockByLink = async (room: Room, name: string, wish: DeviceWish = {}): Promise<Page> => {
  const page = await room.stage.open(room.link, { language: room.language, ...wish });
  await knock(page, room.words, name);
  return page;
};

/** Lets in everybody who knocked. */
export const admit = async ({ host, words }: Room, names: readonly string[]): Promise<void> => {
  for (const name of names) {
    const row = host.locator('.lobby li').filter({ hasText: name });
    await row.getByRole('button', { name: new RegExp(`^${words('room.lobby.admit')}`, 'u') }).click();
  }
};

/** Phones that come in by link, let in one by one. */
export const joinByLink = async (
  room: Room,
  names: readonly string[],
  wishOf: (place: number) => DeviceWish = () => ({}),
): Promise<readonly Page[]> => {
  const pages = await Promise.all(names.map((name, place) => knockByLink(room, name, wishOf(place))));
  await admit(room, names);
  for (const [index, page] of pages.entries()) await isInside(page, room.words, names[index] ?? '');
  return pages;
};

/** "More" about the conversation; the ones beside people say whom they are about. */
const moreOf = (host: Page, words: Words): Locator =>
  host.locator('summary:not([aria-label])', { hasText: new RegExp(`^${words('room.more.title')}$`, 'u') });

/** The facilitator's own phone beside the laptop, as a second host; the dialog on the laptop is closed again. */
export const pairPhone = async ({ stage, host, words }: Room, name: string): Promise<Page> => {
  await moreOf(host, words).click();
  await host.getByRole('button', { name: words('room.more.pairing') }).click();
  const dialog = host.getByRole('dialog');
  await dialog.getByText(words('room.pairing.no-camera')).click();
  const pairing = await dialog.getByLabel(words('room.pairing.link')).inputValue();
  const phone = await stage.open(pairing);
  await knock(phone, words, name);
  await phone.getByRole('button', { name: words('room.next.begin'), exact: true }).waitFor();
  await dialog.getByRole('button', { name: words('room.close') }).click();
  return phone;
};

/** The beamer: a second window of the facilitator's device. */
export const openScreen = async ({ host, words }: Room): Promise<Page> => {
  const opened = host.waitForEvent('popup');
  const more = moreOf(host, words);
  await more.click();
  await host.getByRole('button', { name: words('room.more.screen') }).click();
  await more.click();
  const screen = await opened;
  await screen.setViewportSize(beamer);
  return screen;
};

/** What the facilitator's one main button says now. */
export const mainButton = (host: Page): Promise<string> => host.locator('.primary__button').innerText();

/** Answers the question whether to turn over or to close though somebody is not ready, where it is asked. */
const answerAnyway = async ({ host, words }: Room): Promise<void> => {
  for (const kind of ['cards', 'votes']) {
    const yes = host.getByRole('dialog').getByRole('button', { name: words(`room.turn.${kind}.yes`) });
    if (await yes.isVisible()) await yes.click();
  }
};

/** The step the facilitator's window is at; before the first it says so. */
export const stepOf = (host: Page): Promise<string> => host.getByRole('heading', { level: 1 }).innerText();

/** Presses the main button; waits until what was coming in is there and the next step is on. */
export const goOn = async (room: Room): Promise<void> => {
  const { host } = room;
  const before = await stepOf(host);
  await host.locator('.primary__button').getByRole('button').click();
  const look = async (): Promise<string> => {
    await answerAnyway(room);
    return stepOf(host);
  };
  await expect.poll(look, { ...travel, message: `went on from "${before}"` }).not.toBe(before);
};

/** Presses on until this step is there. */
export const goTo = async (room: Room, step: string): Promise<void> => {
  const name = room.words(step);
  for (let left = 30; left > 0 && (await stepOf(room.host)) !== name; left -= 1) await goOn(room);
  expect(await stepOf(room.host)).toBe(name);
};

/** For what takes a moment to travel: `await until(() => …).toBe(…)`. */
export const until = (look: () => Promise<unknown>): ReturnType<typeof expect.poll> =>
  expect.poll(look, travel);
