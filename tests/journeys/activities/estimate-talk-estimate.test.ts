import { describe, expect, it } from 'vitest';
import {
  everybodyReads,
  look,
  nextStep,
  putDot,
  putEntry,
  readReport,
  sitDown,
  writeAndLay,
} from '../kit/play-activity.ts';
import { useStage } from '../kit/stage.ts';

describe('estimate, talk, estimate', () => {
  const stage = useStage();

  it('five estimate the same story, see how they differ, talk and estimate again', async () => {
    const table = await sitDown(stage(), { activity: 'estimate-talk-estimate', form: 'full', members: 5 });
    const { host, members, screen, words } = table;
    const [first, second] = members;
    if (!first || !second) throw new Error('nobody came');
    const word = (id: string): string => words(`estimate-talk-estimate.${id}`);
    const estimate = async (numbers: readonly number[], why?: string): Promise<void> => {
      for (const [place, page] of members.entries()) {
        await putDot(page, word('safe.label'), numbers[place] ?? 0);
        await putDot(page, word('step-in.label'), 10 - (numbers[place] ?? 0));
        if (place === 0) await look(table, why === undefined ? '5-second' : '2-first');
        await writeAndLay(table, page, why === undefined ? {} : { [word('why.label')]: `${why} ${place}` });
      }
    };

    await nextStep(table);
    await everybodyReads(table, word('story.school.text').split('\n')[0] ?? '');
    await host.getByRole('radio', { name: word('story.weekend') }).click({ force: true });
    await everybodyReads(table, word('story.weekend.text').split('\n')[0] ?? '');
    await look(table, '1-story');

    await nextStep(table);
    await estimate([2, 7, 5, 9, 7], 'Dat zag ik');

    await nextStep(table);
    for (const page of [host, screen, ...members]) {
      await page.locator('.dots svg').first().waitFor();
      expect(await page.locator('.dots circle').count()).toBe(10);
    }
    await look(table, '3-dots');

    await nextStep(table);
    await screen.getByText(word('ends.lowest')).waitFor();
    await first.getByRole('heading', { name: word('ends.highest') }).waitFor();
    expect(await first.getByText('Dat zag ik 0').isVisible()).toBe(true);
    await look(table, '4-talk');
    await host.getByLabel(words('pen.who')).selectOption({ label: 'Bilal' });
    await putEntry(table, second, { [word('reason.label')]: 'Wie zelf te laat was, gaat nu eerder' });
    await everybodyReads(table, 'Wie zelf te laat was, gaat nu eerder');

    await nextStep(table);
    await estimate([4, 6, 5, 7, 7]);

    await nextStep(table);
    for (const page of [host, screen, ...members]) {
      await page.locator('.dots svg').nth(3).waitFor();
      expect(await page.locator('.dots circle').count()).toBe(20);
    }
    await look(table, '6-shift');
    await putEntry(table, host, { [word('blind-spot.label')]: 'Wie vraagt het aan het kind?' });
    await everybodyReads(table, 'Wie vraagt het aan het kind?');

    await nextStep(table);
    await first.getByLabel(word('threshold.label')).fill('Ik wacht lang');
    await look(table, '7-own');

    const report = await readReport(table);
    for (const text of ['stippen bij 7', 'Wie zelf te laat was', 'Wie vraagt het aan het kind?'])
      expect(report).toContain(text);
    for (const text of ['Dat zag ik', 'Ik wacht lang', 'Bilal']) expect(report).not.toContain(text);
  });
});
