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

describe('intervisie by the incident method', () => {
  const stage = useStage();

  it('four ask, think and advise; whoever brought it in listens, and takes along what helps', async () => {
    const table = await sitDown(stage(), {
      activity: 'incident-method',
      form: 'full',
      card: 'luisteren-en-geloven',
      question: '1-P2',
    });
    const { host, members, screen, words } = table;
    const [owner, speaker] = members;
    if (!owner || !speaker) throw new Error('nobody came');
    const others = members.slice(1);
    const say = (id: string): string => words(`incident-method.${id}`);
    const fields = (page: typeof owner): Promise<number> => page.locator('main textarea').count();

    await nextStep(table);
    await look(table, '0-card');
    for (const page of members) await page.locator('.asked').waitFor();
    for (const [place, page] of members.entries())
      await writeAndLay(table, page, { [say('situation.label')]: `Ik twijfelde ${place}` });
    await look(table, '1-situation');

    await nextStep(table);
    await everybodyReads(table, 'Ik twijfelde 2');
    for (const page of members) await page.getByLabel('Ik twijfelde 0').check({ force: true });
    await look(table, '2-choosing');

    await nextStep(table);
    await screen.getByText(words('incident-method.dots', { count: 4 })).waitFor();
    await look(table, '3-votes');
    await host.getByLabel(say('owner')).selectOption({ label: 'Noor' });
    await owner.getByRole('heading', { name: say('tell-owner.title') }).waitFor();
    await speaker.getByText(words('incident-method.owner.is', { name: 'Noor' })).waitFor();
    await look(table, '3-tell');

    await nextStep(table);
    await owner.getByRole('heading', { name: say('questions-owner.title') }).waitFor();
    expect(await fields(owner)).toBe(0);
    await owner.getByRole('button', { name: say('set') }).click();
    for (const page of others)
      await writeAndLay(table, page, {
        [say('question.label')]: 'Wie was erbij?',
        [say('question-more.label')]: 'Wat zei het kind?',
      });
    await look(table, '4-questions');
    await nextStep(table);
    await everybodyReads(table, 'Wat zei het kind?');
    expect(await screen.locator('.spreadout').innerText()).toContain('Bilal');
    await look(table, '5-answers');

    await nextStep(table);
    for (const page of members)
      await writeAndLay(table, page, {
        [say('at-play.label')]: 'Iedereen wachtte',
        [say('would-do.label')]: 'Ik zou het vragen',
      });
    await nextStep(table);
    await owner.getByRole('heading', { name: say('talk-owner.title') }).waitFor();
    await owner.getByLabel(say('notes.label')).fill('Alleen voor mij');
    expect(await Promise.all(others.map(fields))).toEqual([0, 0, 0]);
    expect(await screen.locator('.spreadout').innerText()).not.toContain('Bilal');
    await look(table, '6-talk');

    await nextStep(table);
    expect(await fields(owner)).toBe(0);
    await owner.getByRole('button', { name: say('set') }).click();
    for (const page of others)
      await writeAndLay(table, page, { [say('standpoint.label')]: 'Vraag het eerst aan het kind' });
    await nextStep(table);
    await host.getByRole('button', { name: words('turns.begin') }).click();
    // Each when it is their turn.
    await Promise.all(
      others.map((page) => page.getByRole('button', { name: words('turns.finished') }).click()),
    );
    await everybodyReads(table, 'Vraag het eerst aan het kind');
    expect(await owner.getByRole('button', { name: words('turns.pass') }).count()).toBe(0);
    await look(table, '7-round');

    await nextStep(table);
    await putEntry(table, host, {
      [say('theme.label')]: 'Vragen aan het kind zelf',
      [say('lesson.label')]: 'We vragen het vaker',
    });
    await everybodyReads(table, 'Vragen aan het kind zelf');
    await look(table, '8-did');

    await nextStep(table);
    await owner.getByLabel('Vraag het eerst aan het kind').first().check();
    await until(() => owner.getByLabel(say('helps.label')).inputValue()).toBe('Vraag het eerst aan het kind');
    await look(table, '9-helps');

    await nextStep(table);
    for (const page of members) await page.getByLabel(say('personal.label')).fill('Ik haast me vaak');
    await look(table, '10-learning');

    const report = await readReport(table);
    for (const text of ['Vragen aan het kind zelf', 'We vragen het vaker']) expect(report).toContain(text);
    for (const text of ['Ik twijfelde', 'Wie was erbij', 'Vraag het eerst', 'Ik haast me', 'Alleen voor mij'])
      expect(report).not.toContain(text);
  });
});
