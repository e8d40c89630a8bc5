// One activity alone, in a real room: made from a programme file, walked step by step on all devices.
import { mkdir } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Agenda } from '../../../src/conversation/agenda.ts';
import { writeProgrammeFile } from '../../../src/conversation/programmes/programme-file.ts';
import { loadWords } from '../../../src/i18n/load-words.ts';
import type { Words } from '../../../src/i18n/words.ts';
import { openReport } from './report.ts';
import { enterRoom, goOn, joinByCode, makeConversation, openScreen, until, type Room } from './room.ts';
import { laptop, type Stage } from './stage.ts';

export interface ActivityTable {
  readonly room: Room;
  readonly host: Page;
  readonly members: readonly Page[];
  readonly screen: Page;
  readonly words: Words;
}

const names = ['Noor', 'Bilal', 'Eva', 'Teun', 'Mira', 'Joris'];

interface TableWish {
  readonly activity: string;
  readonly form: string;
  readonly card?: string;
  readonly question?: string;
  /** Four where it is not said: the fewest with whom a round runs without names. */
  readonly members?: number;
}

/** The facilitator opens a programme of this one activity; members come in by the code, the beamer is opened. */
export const sitDown = async (stage: Stage, wish: TableWish): Promise<ActivityTable> => {
  const { members: count = 4, ...asked } = wish;
  const words = await loadWords('nl');
  const agenda: Agenda = { programme: 'zelf', parts: [{ id: 'part', ...asked }] };
  const file = writeProgrammeFile({ name: asked.activity, agenda });
  const host = await stage.open('/nieuw', { size: laptop });
  await host.getByText(words('room.programme.open')).click();
  await host.getByLabel(words('room.programme.file')).setInputFiles({
    name: 'programma.json',
    mimeType: 'application/json',
    buffer: Buffer.from(file),
  });
  await host.getByText(words('room.programme.opened', { name: asked.activity })).waitFor();
  const link = await makeConversation(host, words, { expected: count });
  await enterRoom(host, words);
  const room: Room = { stage, host, words, language: 'nl', link };
  const members = await Promise.all(names.slice(0, count).map((name) => joinByCode(room, name)));
  const screen = await openScreen(room);
  return { room, host, members, screen, words };
};

/** On with the main button; every phone is then at the step after. */
export const nextStep = async ({ room, members }: ActivityTable): Promise<void> => {
  const titles = await Promise.all(members.map((page) => page.title()));
  await goOn(room);
  for (const [index, page] of members.entries()) await until(() => page.title()).not.toBe(titles[index]);
};

/** One phone writes in these fields (by their label) and lays the card ready. */
export const writeAndLay = async (
  { words }: Pick<ActivityTable, 'words'>,
  page: Page,
  fields: Readonly<Record<string, string>>,
): Promise<void> => {
  for (const [label, text] of Object.entries(fields))
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByRole('button', { name: words('board.send') }).click();
  await page.getByRole('heading', { name: words('board.ready') }).waitFor();
};

/** Puts a dot on the scale with this label. */
export const putDot = async (page: Page, label: string, number: number): Promise<void> => {
  const scale = page.getByRole('group', { name: label });
  await scale.getByRole('radio', { name: String(number), exact: true }).check({ force: true });
};

/** Fills the form that has a field with the first of these labels, and puts it on the table. */
export const putEntry = async (
  { words }: Pick<ActivityTable, 'words'>,
  page: Page,
  fields: Readonly<Record<string, string>>,
  choices: readonly string[] = [],
): Promise<void> => {
  const [first = ''] = Object.keys(fields);
  const form = page
    .locator('form')
    .filter({ has: page.getByLabel(first, { exact: true }) })
    .last();
  for (const [label, text] of Object.entries(fields))
    await form.getByLabel(label, { exact: true }).fill(text);
  for (const choice of choices)
    await form.getByRole('radio', { name: choice, exact: true }).check({ force: true });
  await form.getByRole('button', { name: words('pen.put') }).click();
};

/** Everybody can read it, and the beamer too. */
export const everybodyReads = async (table: ActivityTable, text: string): Promise<void> => {
  for (const page of [table.host, table.screen, ...table.members])
    await page.getByText(text).first().waitFor();
};

/** The last step is on: the report opens, and its text is given. */
export const readReport = async ({ room, host }: ActivityTable): Promise<string> => {
  await openReport(room, [host], []);
  return host.locator('article').innerText();
};

/** Pictures of the three views for whoever builds the activity, where LEERKRING_LOOK names a folder. */
export const look = async ({ host, members, screen }: ActivityTable, state: string): Promise<void> => {
  const folder = process.env['LEERKRING_LOOK'];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  const [member] = members;
  expect(member).toBeDefined();
  await host.screenshot({ path: `${folder}/${state}.host.png`, animations: 'disabled' });
  await member?.screenshot({ path: `${folder}/${state}.member.png`, animations: 'disabled', fullPage: true });
  await screen.screenshot({ path: `${folder}/${state}.screen.png`, animations: 'disabled' });
};
