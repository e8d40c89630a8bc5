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

describe('load and strength', () => {
  const stage = useStage();

  it('four lay what carries and what weighs, and the municipality reads it in general words', async () => {
    const table = await sitDown(stage(), { activity: 'load-and-strength', form: 'full' });
    const { host, members, screen, words } = table;
    const [, penHolder] = members;
    if (!penHolder) throw new Error('nobody came');
    const word = (id: string): string => words(`load-and-strength.${id}`);
    const label = (field: string): string => word(`${field}.label`);
    const strengths = [
      'Oma woont om de hoek\nDe voetbalclub',
      'Ze lachen veel',
      'Een goede buurvrouw',
      'Oma',
    ];
    const loads = ['Schulden', 'Een te klein huis\nSlecht slapen', 'Ruzie over geld', 'Vader is ziek'];

    await nextStep(table);
    for (const [place, page] of members.entries()) {
      await writeAndLay(table, page, {
        [label('strengths')]: strengths[place] ?? '',
        [label('loads')]: loads[place] ?? '',
      });
      if (place === 0) await look(table, '1-write');
    }

    await nextStep(table);
    for (const text of ['De voetbalclub', 'Slecht slapen']) await everybodyReads(table, text);
    await host.getByRole('button', { name: 'Oma', exact: true }).click();
    await look(table, '2-board');
    await host.getByRole('button', { name: words('board.put-here', { place: word('side.double') }) }).click();
    for (const page of members) await until(() => page.getByText('Oma', { exact: true }).count()).toBe(0);

    await nextStep(table);
    const about = (thing: string) =>
      host.getByRole('group', { name: words('load-and-strength.influence.of', { thing }) });
    await about('Een te klein huis').getByLabel(word('influencer.municipality')).click();
    await about('Oma woont om de hoek').getByLabel(word('influencer.family')).click();
    await putEntry(table, host, { [label('upward')]: 'Gezinnen wachten lang op een groter huis.' });
    await members[0]?.getByText(word('influencer.municipality')).waitFor();
    await look(table, '3-influence');

    await nextStep(table);
    await host.getByLabel(words('pen.who')).selectOption({ label: 'Bilal' });
    await putEntry(table, penHolder, {
      [label('grow')]: 'De voetbalclub vaker',
      [label('grow-step')]: 'Iemand rijdt mee.',
    });
    await putEntry(table, penHolder, { [label('lighten')]: 'De schulden', [label('lighten-step')]: 'Mee.' });
    await everybodyReads(table, 'De voetbalclub vaker');
    await look(table, '4-choose');

    await nextStep(table);
    await putEntry(
      table,
      host,
      { [label('net')]: 'de trainer', [label('if-wrong')]: 'Dan haalt hij het kind op.' },
      [word('knows.not-yet')],
    );
    await everybodyReads(table, 'Dan haalt hij het kind op.');
    const kept = host.getByRole('radio', { name: word('kept.yes') });
    await kept.click({ force: true });
    await until(() => kept.isChecked()).toBe(true);
    await look(table, '5-net');
    expect(await screen.getByText('de trainer').count()).toBe(1);

    const report = await readReport(table);
    for (const text of [
      'Ze lachen veel',
      'De voetbalclub vaker',
      'Gezinnen wachten lang op een groter huis.',
    ])
      expect(report).toContain(text);
    for (const text of ['Dan haalt hij het kind op.', 'Bilal', 'Teun']) expect(report).not.toContain(text);
  });
});
