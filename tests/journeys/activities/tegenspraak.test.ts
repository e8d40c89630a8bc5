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

describe('tegenspraak before a decision', () => {
  const stage = useStage();

  it('five doubt in safety, the strongest argument is built and the owner answers every point', async () => {
    const table = await sitDown(stage(), { activity: 'tegenspraak', form: 'compact', members: 5 });
    const { host, members, screen, words } = table;
    const [owner, builder] = members;
    if (!owner || !builder) throw new Error('nobody came');
    const label = (field: string): string => words(`tegenspraak.${field}.label`);

    await nextStep(table);
    await host.getByLabel(words('tegenspraak.owner')).selectOption({ label: 'Noor' });
    await putEntry(table, host, {
      [label('decision')]: 'Wel of niet verhuizen',
      [label('reasons')]: 'De rust is weg',
    });
    await everybodyReads(table, 'Wel of niet verhuizen');
    await look(table, '1-decision');

    await nextStep(table);
    for (const [place, page] of members.entries()) {
      await putDot(page, label('certainty'), 5 + place);
      await writeAndLay(table, page, { [label('doubt')]: `Twijfel ${place}` });
      if (place === 0) await look(table, '2-doubts');
    }
    for (const step of ['if-done', 'if-not']) {
      await nextStep(table);
      for (const page of members) await writeAndLay(table, page, { [label(step)]: `Misging: ${step}` });
    }

    await nextStep(table);
    await everybodyReads(table, 'Twijfel 3');
    await putEntry(table, host, { [label('cluster')]: 'Wat wil het kind?' });
    await host.getByRole('button', { name: 'Twijfel 1', exact: true }).click();
    await host.getByRole('button', { name: words('board.put-here', { place: 'Wat wil het kind?' }) }).click();
    await screen.getByText('Wat wil het kind?').first().waitFor();
    await look(table, '3-cluster');

    await nextStep(table);
    await host.getByLabel(words('pen.who')).selectOption({ label: 'Bilal' });
    await putEntry(table, builder, { [label('counter')]: 'We spraken het kind niet alleen' }, [
      words('tegenspraak.held.real'),
    ]);
    await everybodyReads(table, 'We spraken het kind niet alleen');
    await look(table, '4-strongest');

    await nextStep(table);
    await putEntry(table, owner, { [label('because')]: 'Deze week nog' }, [
      words('tegenspraak.verdict.take-over'),
    ]);
    await everybodyReads(table, words('tegenspraak.verdict.take-over'));
    await look(table, '5-answer');

    await nextStep(table);
    for (const page of members) {
      await putDot(page, label('certainty'), 4);
      await writeAndLay(table, page, { [label('unsaid')]: 'De school' });
    }
    await nextStep(table);
    expect(await screen.locator('.dots svg').count()).toBe(2);
    await look(table, '6-checks');

    const report = await readReport(table);
    for (const text of ['Wel of niet verhuizen', 'We spraken het kind niet alleen', 'Deze week nog'])
      expect(report).toContain(text);
    expect(report).not.toContain('Twijfel 1');
  });
});
