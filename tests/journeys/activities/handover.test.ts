import { describe, expect, it } from 'vitest';
import { everybodyReads, look, nextStep, readReport, sitDown } from '../kit/play-activity.ts';
import { useStage } from '../kit/stage.ts';

describe('a whole handover', () => {
  const stage = useStage();

  it('one tells, two say it back, gaps are ticked, and nothing that was told is kept', async () => {
    const table = await sitDown(stage(), { activity: 'handover', form: 'full', members: 3 });
    const { host, members, screen, words } = table;
    const [sender, receiver] = members;
    if (!sender || !receiver) throw new Error('nobody came');
    const heading = (id: string): string => words(`handover.${id}.label`);

    await nextStep(table);
    await host.getByLabel(words('handover.owner')).selectOption({ label: 'Noor' });
    await sender.getByLabel(heading('safety')).check();
    await receiver.getByText(words('handover.by', { name: 'Noor' })).waitFor();
    expect(await receiver.locator('input').count()).toBe(0);
    await everybodyReads(table, heading('trusted'));
    await look(table, '1-prepare');

    await nextStep(table);
    await sender.getByRole('heading', { name: words('handover.tell-sends.title') }).waitFor();
    await receiver.getByRole('heading', { name: words('handover.tell-listens.title') }).waitFor();
    await look(table, '2-tell');

    await nextStep(table);
    await receiver.getByLabel(words('handover.back.label')).fill('Opa is wie zij vertrouwt');
    expect(await sender.locator('textarea').count()).toBe(0);
    await look({ ...table, members: [receiver] }, '3-back');

    await nextStep(table);
    const line = sender.getByRole('group', { name: heading('child-said') });
    await line.getByRole('radio', { name: words('handover.heading-mark.gap') }).check({ force: true });
    await everybodyReads(table, words('handover.heading-mark.gap'));
    await look(table, '4-gaps');
    await look({ ...table, members: [receiver] }, '4-gaps-listens');

    await nextStep(table);
    await receiver.getByLabel(words('handover.remember.label')).fill('Zij zingt als het spannend is');
    await look(table, '5-unwritten');

    await nextStep(table);
    const warm = sender.getByRole('group', { name: words('handover.arrangement.introduction') });
    await warm
      .getByRole('radio', { name: words('handover.arrangement-mark.settled') })
      .check({ force: true });
    await sender.getByRole('button', { name: words('handover.count.more') }).click();
    await everybodyReads(table, words('handover.count.text', { count: 1 }));
    await screen.getByText(words('handover.arrangement-mark.settled')).waitFor();
    await look(table, '6-actions');

    const report = await readReport(table);
    for (const text of [heading('child-said'), words('handover.arrangement.introduction')])
      expect(report).toContain(text);
    expect(report).toContain(words('handover.count.text', { count: 1 }));
    for (const text of ['Opa', 'zingt', heading('safety')]) expect(report).not.toContain(text);
    expect(report).not.toMatch(/\bNoor\b/);
  });
});
