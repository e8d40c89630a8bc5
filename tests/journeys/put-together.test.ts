// A programme that the facilitator put together: two cards, two questions, and the two of them talk it through.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n/load-words.ts';
import { openReport } from './kit/report.ts';
import { enterRoom, goTo, joinByLink, makeConversation, stepOf, until, type Room } from './kit/room.ts';
import { laptop, useStage } from './kit/stage.ts';
import { openCards, writeCard } from './kit/writing.ts';

const harvested = 'Eerst luisteren, dan pas plannen.';

describe('a programme put together by hand', () => {
  const stage = useStage();

  it('asks both questions in their order, and ends in a report that is closed', async () => {
    const words = await loadWords('nl');
    const host = await stage().open('/nieuw', { size: laptop });
    await host.getByRole('radio', { name: words('programmes.zelf.name') }).check();
    for (const card of [/^1\. /u, /^3\. /u]) {
      await host.getByRole('radio', { name: card }).check();
      await host.locator('.picklist').getByRole('button').first().click();
    }
    const chosen = host.locator('ol.people li > span');
    await until(() => chosen.count()).toBe(2);
    const questions = await chosen.allInnerTexts();
    const link = await makeConversation(host, words, { expected: 1 });
    await enterRoom(host, words);
    const room: Room = { stage: stage(), host, words, language: 'nl', link };
    const [noor] = await joinByLink(room, ['Noor']);
    if (!noor) throw new Error('nobody came');

    for (const [place, question] of questions.entries()) {
      await goTo(room, 'write-show-round.write.name');
      await noor.getByText(question).first().waitFor();
      await writeCard(noor, words, `Antwoord ${String(place + 1)}`);
      await goTo(room, 'write-show-round.show.name');
      await until(() => openCards(noor)).toEqual([`Antwoord ${String(place + 1)}`]);
      await goTo(room, 'write-show-round.sentence.name');
    }
    await goTo(room, 'harvest.write.name');
    await noor.getByLabel(words('harvest.lesson.label')).fill(harvested);
    await noor.getByRole('button', { name: words('harvest.send') }).click();
    await goTo(room, 'harvest.choose.name');
    await host
      .getByRole('listitem')
      .filter({ hasText: harvested })
      .getByRole('button', { name: words('harvest.keep') })
      .click();
    await goTo(room, 'harvest.leaving.name');
    expect(await stepOf(host)).toBe(words('harvest.leaving.name'));
    await openReport(room, [host], [noor]);
    await host.getByRole('button', { name: words('room.desk.close') }).click();
    await noor.getByText(words('room.report.closed')).first().waitFor();
    for (const page of [host, noor]) await page.locator('article').getByText(harvested).waitFor();
    await host.getByRole('button', { name: words('room.desk.stop') }).waitFor();
  });
});
