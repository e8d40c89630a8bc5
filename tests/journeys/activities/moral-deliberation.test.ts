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
import { until } from '../kit/room.ts';
import { useStage } from '../kit/stage.ts';

describe('moral deliberation', () => {
  const stage = useStage();

  it('four look at a dilemma from more sides, each says what is right, and whose decision it stays', async () => {
    const table = await sitDown(stage(), { activity: 'moral-deliberation', form: 'full' });
    const { host, members, screen, words } = table;
    const [owner, writer] = members;
    if (!owner || !writer) throw new Error('nobody came');
    const said = (id: string): string => words(`moral-deliberation.${id}`);
    const label = (field: string): string => said(`${field}.label`);
    const isAt = (step: string) =>
      screen
        .getByText(said(`${step}.title`))
        .first()
        .waitFor();

    await nextStep(table);
    await isAt('start');
    await host.getByLabel(said('owner')).selectOption({ label: 'Noor' });
    await look(table, '1-start');
    await nextStep(table);
    await isAt('situation');

    await nextStep(table);
    await host.getByLabel(words('pen.who')).selectOption({ label: 'Bilal' });
    await putEntry(table, writer, {
      [label('dilemma')]: 'Nu vertellen, of wachten?',
      [label('harm-first')]: 'Het kind voelt zich verraden',
      [label('harm-second')]: 'De ouders geloven ons niet meer',
    });
    await everybodyReads(table, 'Nu vertellen, of wachten?');
    await look(table, '2-dilemma');

    await nextStep(table);
    await isAt('questions');
    await everybodyReads(table, 'Nu vertellen, of wachten?');
    await look(table, '3-questions');

    await nextStep(table);
    await putEntry(
      table,
      host,
      {
        [label('role')]: 'Het kind',
        [label('value')]: 'Rust',
        [label('norm')]: 'Eerst weten, dan pas de anderen',
      },
      [said('place.absent')],
    );
    await putEntry(table, host, {
      [label('role')]: 'Gezinsbegeleider',
      [label('value')]: 'Eerlijkheid',
      [label('norm')]: 'Niets achter de rug om doen',
    });
    await everybodyReads(table, 'Niets achter de rug om doen');
    await look(table, '4-perspectives');

    await nextStep(table);
    await putEntry(table, host, { [label('alternative')]: 'Het kind kiest wie erbij is' });
    await everybodyReads(table, 'Het kind kiest wie erbij is');

    await nextStep(table);
    for (const [place, page] of members.entries()) {
      expect(await page.locator('.seen').first().innerText()).toContain(words('ui.seen.reveal-named'));
      await page.getByLabel(label('right'), { exact: true }).fill(`Keuze ${place}, want zo hoort het`);
      if (place === 0) {
        // A kinder wording is offered, and nobody is stopped.
        await page.getByLabel(label('despite'), { exact: true }).fill('Dit had ik eerder moeten doen');
        await page.getByText(words('blame.hindsight')).waitFor();
        await look(table, '5-alone');
      }
      await writeAndLay(table, page, { [label('need')]: 'Een collega' });
      if (place === 0) expect(await host.getByText('Keuze 0').count()).toBe(0);
    }

    await nextStep(table);
    await everybodyReads(table, 'Keuze 3, want zo hoort het');
    await owner.getByText('Eva').first().waitFor();
    await look(table, '6-dialogue');
    await putEntry(table, host, { [label('consideration')]: 'Het tempo van het kind weegt zwaar' });
    await everybodyReads(table, 'Het tempo van het kind weegt zwaar');

    await nextStep(table);
    await until(() => writer.getByRole('radio').count()).toBe(0);
    // It is chosen once the room has heard it, so not at once.
    await owner.getByRole('radio', { name: said('stays.owner') }).click({ force: true });
    await writer.getByText(said('stays.owner')).waitFor();
    await putEntry(table, host, {
      [label('agreement')]: 'Eerst het kind vragen',
      [label('agreed-by')]: 'Noor',
    });
    await everybodyReads(table, 'Eerst het kind vragen');
    await look(table, '7-agreements');

    await nextStep(table);
    await isAt('evaluate');
    const report = await readReport(table);
    for (const text of [
      'Nu vertellen, of wachten?',
      'Eerst weten, dan pas de anderen',
      'Het tempo van het kind weegt zwaar',
      'Eerst het kind vragen',
    ])
      expect(report).toContain(text);
    expect(report).not.toContain('Keuze 1');
  });
});
