import type { Page } from 'playwright-core';
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

describe('a dialogue between layers', () => {
  const stage = useStage();

  it('four from practice write, two others say it aloud; what is asked gets an answer', async () => {
    const table = await sitDown(stage(), { activity: 'layers-dialogue', form: 'full', members: 6 });
    const { host, members, screen, words } = table;
    const word = (id: string): string => words(`layers-dialogue.${id}`);
    const practice = members.slice(0, 4);
    const [noor] = practice;
    const [board, policy] = members.slice(4);
    if (!noor || !board || !policy) throw new Error('nobody came');
    const choose = (page: Page, layer: string): Promise<void> =>
      page.getByRole('radio', { name: word(`layer.${layer}`), exact: true }).check({ force: true });

    await nextStep(table);
    for (const page of practice) await choose(page, 'practice');
    await choose(board, 'organisation');
    await host.getByLabel('Joris', { exact: true }).selectOption({ label: word('layer.policy') });
    await screen
      .getByText(/(?=.*Noor)(?=.*Bilal)(?=.*Eva)(?=.*Teun)/u)
      .first()
      .waitFor();
    await until(() => policy.getByRole('radio', { checked: true }).count()).toBe(1);
    await look(table, '1-sit');

    await nextStep(table);
    await look(table, '2-write');
    for (const [place, page] of practice.entries()) {
      await writeAndLay(table, page, {
        [word('own.label')]: `Wie luistert er naar ons, ${place}?`,
        [word('others.label')]: `Zij zeggen dat er geen geld is, ${place}`,
      });
    }
    for (const page of [board, policy]) {
      await page.getByText(word('too-few')).waitFor();
      await page.getByLabel(word('aloud.label')).fill('Alleen voor mij');
    }

    await nextStep(table);
    await everybodyReads(table, 'Wie luistert er naar ons, 3?');
    expect(await screen.locator('main').innerText()).not.toContain('practice');
    await look(table, '3-reveal');

    await nextStep(table);
    await noor.getByRole('heading', { name: word('inside.title') }).waitFor();
    await policy.getByText(word('too-few.listen')).waitFor();
    await look(table, '4-circle-practice');

    await nextStep(table);
    await board.getByRole('heading', { name: word('inside.title') }).waitFor();
    for (const [place, page] of practice.entries())
      await writeAndLay(table, page, { [word('unknown.label')]: `Dat jullie ook wakker liggen, ${place}` });
    await nextStep(table);
    await policy.getByRole('heading', { name: word('inside.title') }).waitFor();
    await look(table, '5-circle-policy');

    await nextStep(table);
    await screen.getByText('Dat jullie ook wakker liggen, 2').waitFor();
    await putEntry(table, host, {
      [word('measure.label')]: 'Elke week een extra verslag',
      [word('helps.label')]: 'Dat weten we niet',
      [word('adds.label')]: 'Een uur minder bij het gezin',
      [word('drops.label')]: 'Het maandverslag',
    });
    await everybodyReads(table, 'Elke week een extra verslag');
    await look(table, '6-reflex');

    await nextStep(table);
    const request = words('board.request.label');
    for (const [text, to] of [
      ['Tijd voor een warme overdracht', 'organisation'],
      ['Eén verantwoording', 'policy'],
    ] as const) {
      await putEntry(table, noor, { [request]: text }, [word(`layer.${to}`)]);
      await everybodyReads(table, text);
    }
    await noor.getByText(word('requests.full')).waitFor();
    const reply = board.locator('li').filter({ hasText: 'Tijd voor een warme overdracht' });
    await reply.getByRole('radio', { name: words('board.reply.yes'), exact: true }).check({ force: true });
    await reply.getByLabel(words('board.day.label')).fill('2030-04-02');
    await look(table, '7-requests');
    await reply.getByRole('button', { name: words('pen.put') }).click();
    await everybodyReads(table, words('board.reply.yes'));

    await nextStep(table);
    await everybodyReads(table, words('board.request.open'));
    await look(table, '8-back');

    const report = await readReport(table);
    for (const text of ['Tijd voor een warme overdracht', 'Eén verantwoording', words('board.request.open')])
      expect(report).toContain(text);
    for (const text of ['Wie luistert er', 'wakker liggen', 'extra verslag', 'Alleen voor mij'])
      expect(report).not.toContain(text);
  });
});
