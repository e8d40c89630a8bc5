// A quarter of an hour alone: kept here, taken away here, and one sentence that goes along only when its writer lets it.
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n/load-words.ts';
import { goTo, joinByCode, makeRoom } from './kit/room.ts';
import { useStage } from './kit/stage.ts';

describe('alone with a question', () => {
  const stage = useStage();

  it('[SO4] is kept, saved, taken along and taken away', async () => {
    const words = await loadWords('nl');
    const page = await stage().open('/kaarten/1');
    await page.locator('a[href^="/alleen?vraag=1-P1"]').click();
    await page.getByText(words('solo.not-counted')).first().waitFor();
    await page.getByRole('button', { name: words('solo.no-danger') }).click();
    await page.getByRole('heading', { name: words('solo.read.name') }).waitFor();
    const on = page.getByRole('button', { name: words('solo.on'), exact: true });
    await on.click();
    await page.getByLabel(words('solo.fact.label')).fill('Zij zweeg aan tafel.');
    await on.click();
    await on.click();
    await page.getByLabel(words('solo.along.label')).fill('Ik vroeg niet door.');
    await on.click();
    await page.getByText('Zij zweeg aan tafel.').waitFor();

    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: words('solo.save') }).click();
    const text = await readFile(await (await coming).path(), 'utf8');
    expect(text).toContain('Ik vroeg niet door.');
    expect(text).toContain(words('solo.not-counted'));

    // On this phone, in a conversation about this question, it is offered; nobody else hears of it.
    const room = await makeRoom(stage(), { question: '1-P1', expected: 2 });
    const other = await joinByCode(room, 'Bilal');
    await page.goto('/j');
    await page
      .getByLabel(words('room.join.code'))
      .fill((await room.host.locator('.door-code strong').innerText()).trim());
    await page.getByLabel(words('room.join.name')).fill('Noor');
    await page.getByRole('button', { name: words('room.join.do') }).click();
    await page.getByRole('heading', { name: words('room.waiting.title.name', { name: 'Noor' }) }).waitFor();
    await goTo(room, 'write-show-round.write.name');
    await page.getByRole('button', { name: words('room.along.use') }).click();
    expect(await page.getByLabel(words('write-show-round.answer.label')).inputValue()).toBe(
      'Ik vroeg niet door.',
    );
    expect(await other.getByText('Ik vroeg niet door.').count()).toBe(0);
    expect(await room.host.getByText('Ik vroeg niet door.').count()).toBe(0);

    const again = await page.context().newPage();
    await again.goto('/alleen');
    await again.getByRole('button', { name: new RegExp(`^${words('solo.open')}`, 'u') }).click();
    expect(await again.getByLabel(words('solo.fact.label')).inputValue()).toBe('Zij zweeg aan tafel.');
    for (let left = 3; left > 0; left -= 1)
      await again.getByRole('button', { name: words('solo.on'), exact: true }).click();
    await again.getByRole('button', { name: words('solo.remove') }).click();
    await again.getByRole('heading', { name: words('solo.danger.name') }).waitFor();
    await again.reload();
    await again.getByRole('button', { name: words('solo.no-danger') }).waitFor();
    expect(await again.getByText(words('solo.kept')).count()).toBe(0);
  });
});
