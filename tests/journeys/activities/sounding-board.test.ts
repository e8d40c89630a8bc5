import { describe, expect, it } from 'vitest';
import { look, nextStep, readReport, sitDown } from '../kit/play-activity.ts';
import { useStage } from '../kit/stage.ts';

describe('sounding board in trios', () => {
  const stage = useStage();

  it('six sit in two trios; in each turn somebody else asks, listens and notes for themselves', async () => {
    const table = await sitDown(stage(), { activity: 'sounding-board', form: 'full', members: 6 });
    const { host, members, screen, words } = table;
    const say = (id: string): string => words(`sounding-board.${id}`);

    await nextStep(table);
    for (const page of members) await page.getByRole('heading', { name: say('waiting.title') }).waitFor();
    await look(table, '1-waiting');
    await host.getByRole('button', { name: say('draw') }).click();
    await screen.getByText(words('sounding-board.trio', { number: 2 })).waitFor();
    for (const page of members)
      await page.getByRole('heading', { name: say('waiting.title') }).waitFor({ state: 'hidden' });
    await look(table, '2-question');

    const asked = new Set<number>();
    for (const turn of [1, 2, 3]) {
      await nextStep(table);
      await nextStep(table);
      await screen.getByRole('heading', { name: say('talk.title') }).waitFor();
      const askers: number[] = [];
      for (const [place, page] of members.entries()) {
        const field = page.getByLabel(say('notes.label'));
        if ((await field.count()) === 0) continue;
        await field.fill('Bel morgen de school');
        askers.push(place);
      }
      expect(askers).toHaveLength(2);
      for (const place of askers) asked.add(place);
      if (turn === 1) {
        await look(table, '3-talk');
        await look({ ...table, members: members.filter((_, place) => askers.includes(place)) }, '3-listens');
      }
      await nextStep(table);
      for (const [place, page] of members.entries()) {
        const title = askers.includes(place) ? say('useful-asker.title') : say('useful.title');
        await page.getByRole('heading', { name: title }).waitFor();
      }
      if (turn === 1) await look(table, '4-useful');
      if (turn < 3) await nextStep(table);
    }
    expect(asked.size).toBe(6);

    const report = await readReport(table);
    expect(report).not.toContain('Bel morgen de school');
    expect(report).not.toContain(say('name'));
  });
});
