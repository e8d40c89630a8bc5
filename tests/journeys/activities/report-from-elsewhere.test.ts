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

describe('a report from elsewhere', () => {
  const stage = useStage();

  it('five read it for what it says about them, tick in honesty, and stop one thing', async () => {
    const table = await sitDown(stage(), { activity: 'report-from-elsewhere', form: 'short', members: 5 });
    const { host, members, screen, words } = table;
    const [noor, bilal] = members;
    if (!noor || !bilal) throw new Error('nobody came');
    const word = (id: string): string => words(`report-from-elsewhere.${id}`);

    await nextStep(table);
    await host.getByText(word('summary.public')).waitFor();
    await putEntry(table, host, {
      [word('report.label')]: 'Zicht op overdracht, een openbaar rapport',
      [word('summary.label')]:
        'Het team wisselde drie keer in een jaar.\n\nEen signaal van school bleef liggen, omdat niemand wist wie het had. Het kind vertelde later dat het alles al drie keer had gezegd.',
    });
    await everybodyReads(table, 'Een signaal van school bleef liggen');
    expect(await noor.locator('textarea').count()).toBe(0);
    await look(table, '1-summary');

    await nextStep(table);
    await look(table, '2-here');
    for (const [place, page] of members.entries()) {
      const field = place < 2 ? 'not-here' : 'here-too';
      await writeAndLay(table, page, { [word(`${field}.label`)]: `Omdat wij het zo doen, ${place}` });
    }

    await nextStep(table);
    await everybodyReads(table, 'Omdat wij het zo doen, 4');
    await host
      .getByRole('button', { name: word('how.write') })
      .first()
      .click();
    await putEntry(table, host, { [word('known.label')]: 'Dat weten we eigenlijk niet' });
    await everybodyReads(table, 'Dat weten we eigenlijk niet');
    await look(table, '3-how');

    await nextStep(table);
    for (const [place, page] of members.entries())
      await writeAndLay(table, page, { [word('surely.label')]: `Draag over op de gang, ${place}` });
    await nextStep(table);
    await everybodyReads(table, 'Draag over op de gang, 3');
    await look(table, '4-pairs');

    await nextStep(table);
    await putEntry(table, noor, { [word('recipe.label')]: 'Draag alles over tussen twee deuren' });
    await putEntry(table, bilal, { [word('recipe.label')]: 'Bel nooit wie het kind al kende' });
    await everybodyReads(table, 'Bel nooit wie het kind al kende');
    await look(table, '5-fours');

    await nextStep(table);
    for (const [place, page] of members.entries()) {
      const first = place < 4 ? 'Draag alles over tussen twee deuren' : words('board.ticks.none');
      await page.getByLabel(first).check({ force: true });
      if (place === 0) await page.getByLabel('Bel nooit wie het kind al kende').check({ force: true });
      await page.getByText(words('board.ticks.cast')).waitFor();
      if (place === 0) await look(table, '6-ticks');
    }

    await nextStep(table);
    for (const page of [host, noor, screen])
      await until(() => page.locator('.vote-result b').allInnerTexts()).toEqual(['4', '1', '1']);
    await look(table, '7-change');
    await putEntry(table, host, { [word('stop.label')]: 'Overdragen zonder gesprek' });
    await putEntry(table, host, { [word('start.label')]: 'Bellen met wie het kind al kende' });
    await everybodyReads(table, 'Overdragen zonder gesprek');
    await everybodyReads(table, 'Bellen met wie het kind al kende');
    await look(table, '8-changed');

    await nextStep(table);
    await host.getByLabel(words('pen.who')).selectOption({ label: 'Bilal' });
    await putEntry(table, bilal, { [word('message.label')]: 'Geef tijd voor een warme overdracht' }, [
      word('whom.board'),
    ]);
    await everybodyReads(table, 'Geef tijd voor een warme overdracht');
    await look(table, '9-message');

    const report = await readReport(table);
    for (const text of ['Overdragen zonder gesprek', 'Bellen met wie het kind al kende', 'warme overdracht'])
      expect(report).toContain(text);
    for (const text of ['Omdat wij het zo doen', 'tussen twee deuren', 'Dat weten we eigenlijk niet'])
      expect(report).not.toContain(text);
  });
});
