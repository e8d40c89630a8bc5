// The report: read by everybody, put right, closed, taken along.
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { parseReportFile } from '../../../src/report/report-file.ts';
import { addDays } from '../../../src/i18n/days.ts';
import { allRead, expectTexts, memberAt, type Party } from './party.ts';
import { today } from './play-harvest.ts';
import { pathOf } from './room.ts';

const download = async (page: Page, button: string): Promise<{ name: string; text: string }> => {
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await coming;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
};

/** What has to be in the report, on every device and in every file. */
const kept = ({ texts }: Party): readonly string[] => [
  texts.sentence,
  texts.otherSentence,
  texts.lesson,
  texts.agreement,
  texts.unsolved,
  texts.minority,
];

/** Everybody reads it at the last step, before it is closed. */
const read = async (party: Party): Promise<void> => {
  const { host, members, words, texts } = party;
  await host.getByRole('button', { name: words('room.next.report') }).click();
  for (const page of members) await page.getByRole('button', { name: words('room.report.read') }).click();
  for (const page of [host, ...members]) {
    await allRead([page], texts.lesson);
    await expectTexts(page, kept(party));
    expect(await page.locator('article').innerText()).not.toContain(texts.leaving);
  }
  await party.atState('report');
};

const correct = async (party: Party): Promise<void> => {
  const { host, words, texts } = party;
  const first = memberAt(party, 0);
  await first.getByLabel(words('room.correction.label')).fill(texts.correction);
  await first.getByRole('button', { name: words('room.correction.propose') }).click();
  await allRead([host], texts.correction);
  await party.atState('report-correction');
  await host.getByRole('button', { name: words('room.correction.accept'), exact: true }).click();
  await allRead([first], words('room.correction.accepted'));
};

/** Closed, and only then stopped: nothing can be written in a stopped room. */
const close = async (party: Party): Promise<void> => {
  const { host, words, members } = party;
  await host.getByRole('button', { name: words('room.desk.close') }).click();
  await allRead(members, words('room.report.closed'));
  await host.getByRole('button', { name: words('room.desk.stop') }).click();
  await party.atState('stop-question');
  await host
    .getByRole('dialog')
    .getByRole('button', { name: words('room.stop.yes') })
    .click();
  await allRead([host], words('room.desk.stopped'));
  await allRead(members, words('room.report.stopped'));
  await party.atState('stopped');
};

const takeAlong = async (party: Party): Promise<void> => {
  const { words, texts } = party;
  const page = memberAt(party, 1);
  const file = await download(page, words('room.report.file'));
  const report = parseReportFile(file.text);
  if (!report.ok) throw new Error(report.error.type);
  const lines = report.value.sections.flatMap((section) => section.lines.map(({ text }) => text));
  expect(lines).toEqual(expect.arrayContaining([...kept(party), texts.correction]));
  expect(report.value).toMatchObject({ people: 6, lookBack: addDays(today(), 56) });

  const markdown = await download(page, words('room.report.markdown'));
  expect(markdown.name).toMatch(/\.md$/u);
  // Signs that Markdown would act on are escaped; the rest stands there letter by letter.
  const plain = markdown.text.replaceAll('\\', '');
  for (const text of kept(party)) expect(plain).toContain(text);

  const calendar = await download(page, words('room.report.calendar'));
  expect(calendar.text).toContain(`DTSTART;VALUE=DATE:${addDays(today(), 56).replaceAll('-', '')}`);
  const unfolded = calendar.text.replaceAll('\r\n ', '');
  expect(unfolded).toContain(file.name);
  for (const text of [...kept(party), ...party.names]) expect(unfolded).not.toContain(text);
};

/** "Mijn gesprekken": the kept report is there without the room, and can be forgotten. */
const comeBack = async (party: Party): Promise<void> => {
  const { words, room } = party;
  const page = memberAt(party, 1);
  await page.getByRole('button', { name: words('room.report.keep') }).click();
  await allRead([page], words('room.report.kept.where'));
  await page.goto(pathOf(room.language, '/gesprekken'));
  await party.atState('rooms');
  await page.getByRole('button', { name: words('room.rooms.read') }).click();
  await expectTexts(page, kept(party));
  await page.getByRole('button', { name: words('room.report.back') }).click();
  await page.getByRole('button', { name: words('room.rooms.forget') }).click();
  await page.getByRole('button', { name: words('room.rooms.undo') }).click();
  await page.getByRole('button', { name: words('room.rooms.read') }).waitFor();
  await page.getByRole('button', { name: words('room.rooms.forget') }).click();
  await page.goto(pathOf(room.language, '/notities'));
  await page.goto(pathOf(room.language, '/gesprekken'));
  await page.getByRole('heading', { name: words('room.rooms.none') }).waitFor();
};

/** From the report as it is composed to a device that forgot it. */
export const playReport = async (party: Party): Promise<void> => {
  await read(party);
  await correct(party);
  await close(party);
  await takeAlong(party);
  await comeBack(party);
};
