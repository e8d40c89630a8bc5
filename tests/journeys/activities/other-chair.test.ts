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

describe('from another’s chair', () => {
  const stage = useStage();

  it('four speak for who is not here, sort what was heard, and decide what to really ask', async () => {
    const table = await sitDown(stage(), { activity: 'other-chair', form: 'short' });
    const { host, members, screen, words } = table;
    const label = (field: string): string => words(`other-chair.${field}.label`);

    await nextStep(table);
    await putEntry(table, host, { [label('theme')]: 'Een kind verhuist voor de derde keer' });
    await everybodyReads(table, 'Een kind verhuist voor de derde keer');

    await nextStep(table);
    await host.getByRole('button', { name: words('board.seats.draw') }).click();
    await screen.getByText(words('other-chair.seat.child')).first().waitFor();
    const [first] = members;
    if (!first) throw new Error('nobody came');
    await first.getByRole('button', { name: words('board.seats.leave') }).click();
    await first.getByText(words('board.seats.nowhere')).waitFor();
    await first.getByRole('radio', { name: words('other-chair.seat.absent') }).click();
    await first.getByRole('button', { name: words('board.seats.leave') }).waitFor();
    await look(table, '1-chairs');

    await nextStep(table);
    for (const [place, page] of members.entries()) {
      await writeAndLay(table, page, {
        [label('see')]: `Ik zie ${place}`,
        [label('fear')]: `Ik vrees ${place}`,
      });
      if (place === 0) await look(table, '2-write');
    }

    await nextStep(table);
    await host.getByRole('button', { name: words('turns.begin') }).click();
    await until(() => screen.locator('.slip').count()).toBeGreaterThan(0);
    await look(table, '3-read');

    await nextStep(table);
    await nextStep(table);
    const card = first.getByRole('button', { name: /Ik vrees 2/u });
    await card.click();
    await first
      .getByRole('button', { name: words('board.put-here', { place: words('other-chair.origin.assumed') }) })
      .click();
    await screen.getByText(words('other-chair.origin.assumed')).first().waitFor();
    await look(table, '4-sort');

    await nextStep(table);
    await host.getByRole('button', { name: new RegExp(`^${words('other-chair.ask-this')}`, 'u') }).click();
    await putEntry(table, host, { [label('ask')]: 'Waar ben je bang voor?' });
    await everybodyReads(table, 'Waar ben je bang voor?');
    await look(table, '5-ask');

    const report = await readReport(table);
    expect(report).toContain('Waar ben je bang voor?');
    expect(report).not.toContain('Ik zie 1');
  });
});
