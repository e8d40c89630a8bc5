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

describe('looking back without blame', () => {
  const stage = useStage();

  it('four lay down moments without names, look for what made sense then, and learn by level', async () => {
    const table = await sitDown(stage(), { activity: 'looking-back', form: 'short' });
    const { host, members, screen, words } = table;
    const [writer] = members;
    if (!writer) throw new Error('nobody came');
    const said = (id: string): string => words(`looking-back.${id}`);
    const label = (field: string): string => said(`${field}.label`);

    await nextStep(table);
    await everybodyReads(table, said('guard'));
    await look(table, '1-frame');

    await nextStep(table);
    for (const [place, page] of members.entries()) {
      expect(await page.locator('.seen').first().innerText()).toContain(words('ui.seen.reveal-unnamed'));
      if (place === 0) {
        await page.getByLabel(label('moment-2'), { exact: true }).fill('Ik had eerder moeten bellen');
        await page.getByText(words('blame.hindsight')).waitFor();
        await look(table, '2-moments');
        await page
          .getByLabel(label('moment-2'), { exact: true })
          .fill('Toen wist ik nog niet van het briefje\n\nToen ging de bel');
      }
      await writeAndLay(table, page, { [label('moment-1')]: `Toen zag ik moment ${place}` });
    }
    expect(await host.getByText('Toen zag ik moment 0').count()).toBe(0);

    await nextStep(table);
    await everybodyReads(table, 'Toen zag ik moment 3');
    await everybodyReads(table, 'Toen wist ik nog niet van het briefje');
    await everybodyReads(table, 'Toen ging de bel');
    expect(await screen.getByText('Noor').count()).toBe(0);
    for (const moment of ['Het telefoontje', 'Het gesprek thuis'])
      await putEntry(table, host, { [label('moment')]: moment });
    await host.getByRole('button', { name: 'Toen zag ik moment 1', exact: true }).click();
    await host.getByRole('button', { name: words('board.put-here', { place: 'Het telefoontje' }) }).click();
    await screen.getByText('Het telefoontje').first().waitFor();
    await look(table, '3-merge');

    await nextStep(table);
    await putEntry(table, host, { [label('expected')]: 'De afspraak was genoeg' });
    await everybodyReads(table, 'De afspraak was genoeg');
    await look(table, '4-expected');

    await nextStep(table);
    await host.getByLabel(words('pen.who')).selectOption({ label: 'Noor' });
    await putEntry(table, writer, { [label('happened')]: 'Het bericht bleef liggen' });
    await everybodyReads(table, 'Het bericht bleef liggen');
    await look(table, '5-happened');

    await nextStep(table);
    await putEntry(table, host, { [label('factor')]: 'Vrijdag las niemand de berichten' }, [
      said('level.organisation'),
    ]);
    await putEntry(table, host, { [label('contact')]: 'We werden voorzichtig' });
    await everybodyReads(table, 'Vrijdag las niemand de berichten');
    await everybodyReads(table, said('guard'));
    await look(table, '6-why');

    await nextStep(table);
    await putEntry(table, host, { [label('well')]: 'De school bleef bellen' });
    await everybodyReads(table, 'De school bleef bellen');

    await nextStep(table);
    await putEntry(table, host, { [label('lesson')]: 'Iemand leest ook op vrijdag' }, [said('level.team')]);
    await everybodyReads(table, 'Iemand leest ook op vrijdag');
    await look(table, '7-learn');

    await nextStep(table);
    await putEntry(table, host, {
      [label('hurt')]: 'De leerkracht',
      [label('need')]: 'Horen wat we leerden',
    });
    await everybodyReads(table, 'De leerkracht');
    await look(table, '8-restore');

    const report = await readReport(table);
    for (const text of [
      'Vrijdag las niemand de berichten',
      'We werden voorzichtig',
      'Iemand leest ook op vrijdag',
    ])
      expect(report).toContain(text);
    for (const text of [
      'Toen zag ik',
      'Het telefoontje',
      'De afspraak was genoeg',
      'bleef liggen',
      'leerkracht',
    ])
      expect(report).not.toContain(text);
  });
});
