// The report as people open it from the last step.
import type { Page } from 'playwright-core';
import type { Room } from './room.ts';

/** Hosts by their main button, members by theirs; each then has it before them. */
export const openReport = async (
  { words }: Room,
  hosts: readonly Page[],
  members: readonly Page[],
): Promise<void> => {
  for (const page of hosts) await page.getByRole('button', { name: words('room.next.report') }).click();
  for (const page of members) await page.getByRole('button', { name: words('room.report.read') }).click();
  for (const page of [...hosts, ...members]) await page.locator('article').waitFor();
};
