import { describe, expect, it } from 'vitest';
import {
  everybodyReads,
  look,
  nextStep,
  putEntry,
  readReport,
  sitDown,
  writeAndLay,
} from '../kit/play-activity.ts';
import { useStage } from '../kit/stage.ts';
import { until } from '../kit/room.ts';

describe('a facts map', () => {
  const stage = useStage();

  it('four lay rows, contradictions stay side by side, and a camera rewords a label', async () => {
    const table = await sitDown(stage(), { activity: 'facts-map', form: 'full' });
    const { host, members, screen, words } = table;
    const [, penHolder] = members;
    if (!penHolder) throw new Error('nobody came');
    const label = (field: string): string => words(`facts-map.${field}.label`);
    const deeds = [
      'komt altijd te laat',
      'is op tijd',
      'belt school als het later wordt',
      'haalt op om vier uur',
    ];

    await nextStep(table);
    const practice = host.getByRole('radio', { name: words('facts-map.about.practice') });
    await practice.click({ force: true });
    await until(() => practice.isChecked()).toBe(true);
    for (const [place, page] of members.entries()) {
      const row = page.locator('details[open]');
      await row.getByLabel(label('when')).fill('de laatste drie weken');
      await row.getByLabel(label('who'), { exact: true }).fill('moeder');
      await row.getByLabel(label('does')).fill(deeds[place] ?? '');
      if (place === 0) {
        await page.getByText(words('facts-map.camera-hint', { label: 'altijd' })).waitFor();
        await row.getByLabel(label('effect')).fill('Het kind wacht alleen op het plein.');
        await row.getByRole('radio', { name: words('facts-map.source.heard') }).check({ force: true });
        await row.getByLabel(label('from'), { exact: true }).fill('de conciërge');
        await row.getByLabel(label('also')).fill('Ze moet tot vier uur werken.');
        await look(table, '1-rows');
      }
      await writeAndLay(table, page, {});
    }

    await nextStep(table);
    for (const deed of deeds) await everybodyReads(table, deed);
    const choose = words('facts-map.hold');
    await host.getByRole('button', { name: `${choose} komt altijd te laat` }).click();
    await look(table, '2-merge');
    await host.getByRole('button', { name: `${words('facts-map.beside')} is op tijd` }).click();
    await host.getByRole('button', { name: `${choose} komt altijd te laat` }).click();
    await host.getByRole('button', { name: `${words('facts-map.same')} haalt op om vier uur` }).click();
    for (const page of members) await until(() => page.locator('.rows-map__beside li').count()).toBe(2);
    await host.getByRole('button', { name: words('spread.next') }).click();
    await until(() => screen.locator('.beam__body [data-share="50"]').count()).toBe(2);
    await look(table, '3-beside');

    await nextStep(table);
    await screen.getByText(words('facts-map.camera-hint', { label: 'altijd' })).waitFor();
    await host.getByLabel(words('pen.who')).selectOption({ label: 'Bilal' });
    await penHolder
      .getByRole('button', { name: words('facts-map.reword') })
      .filter({ hasText: 'altijd' })
      .click();
    await look(table, '4-camera');
    await putEntry(table, penHolder, { [label('seen')]: 'komt om half vier, een half uur na de bel' });
    await everybodyReads(table, 'een half uur na de bel');

    await nextStep(table);
    await putEntry(table, host, { [label('gap')]: 'Wat doet het kind in dat half uur?' });
    await everybodyReads(table, 'Wat doet het kind in dat half uur?');
    await look(table, '5-gaps');

    await nextStep(table);
    await putEntry(table, host, {
      [label('worry')]: 'School ziet een kind dat alleen wacht.',
      [label('if-nothing')]: 'Het loopt een keer de straat op.',
    });
    await host.getByText(words('facts-map.strength.heading')).click();
    await putEntry(table, host, { [label('strength')]: 'Moeder belt zelf.' });
    await host.getByText(words('facts-map.safety.heading')).click();
    await putEntry(table, host, {
      [label('safety')]: 'De buurvrouw vangt op.',
      [label('since')]: 'twee maanden',
    });
    await everybodyReads(table, 'De buurvrouw vangt op.');
    await look(table, '6-worry');

    await nextStep(table);
    await putEntry(table, host, { [label('check')]: 'Het kind zelf vragen', [label('checked-by')]: 'Noor' });
    await everybodyReads(table, 'Het kind zelf vragen');
    await look(table, '7-checks');

    const report = await readReport(table);
    for (const text of ['een half uur na de bel', 'is op tijd', 'in dat half uur', 'Het kind zelf vragen'])
      expect(report).toContain(text);
    for (const text of ['De buurvrouw vangt op.', 'Bilal', 'Eva']) expect(report).not.toContain(text);
  });
});
