// Phones whose clock is a day off: a conversation counts its own time, so they notice nothing.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { goOn, goTo, joinByLink, makeRoom, until } from './kit/room.ts';
import { useStage } from './kit/stage.ts';
import { openCards, writeCard } from './kit/writing.ts';

const names = ['Noor', 'Iris', 'Bram', 'Youssef', 'Fleur'];

const day = 86_400_000;

const hoursOff = async (page: Page): Promise<number> => {
  const [there, here] = [await page.evaluate(() => new Date().getTime()), Date.now()];
  // Never minus zero.
  return Math.round((there - here) / 3_600_000) + 0;
};

const minutesOn = async (page: Page): Promise<string | undefined> =>
  /nog (\d+)\s+minu/u.exec(await page.locator('body').innerText())?.[1];

describe('a phone whose clock is a day off', () => {
  const stage = useStage();

  it('joins, sees the right minutes, votes and writes, ahead or behind', async () => {
    const room = await makeRoom(stage());
    const { host, words } = room;
    const clocks = [day, -day];
    const members = await joinByLink(room, names, (place) => ({ clockOff: clocks[place] ?? 0 }));
    const [ahead, behind, right] = members;
    if (!ahead || !behind || !right) throw new Error('somebody did not come');
    expect([await hoursOff(ahead), await hoursOff(behind), await hoursOff(right)]).toEqual([24, -24, 0]);

    await goTo(room, 'opening.readiness.name');
    for (const page of members) await page.getByRole('radio', { name: '3', exact: true }).check();
    await until(() => host.locator('.primary .count b').innerText()).toBe('5');
    await goOn(room);
    await goTo(room, 'write-show-round.write.name');
    for (const page of [ahead, behind]) {
      await until(() => minutesOn(page)).toMatch(/^\d+$/u);
      // Looked at together: a minute may end between two looks.
      await until(async () => (await minutesOn(page)) === (await minutesOn(host))).toBe(true);
    }
    await writeCard(ahead, words, 'Geschreven in de dag van morgen');
    await writeCard(behind, words, 'Geschreven in de dag van gisteren');
    await goTo(room, 'write-show-round.show.name');
    for (const page of [host, ...members])
      await until(async () => (await openCards(page)).toSorted()).toEqual([
        'Geschreven in de dag van gisteren',
        'Geschreven in de dag van morgen',
      ]);
  });
});
