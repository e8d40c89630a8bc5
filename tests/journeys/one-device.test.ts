// A group without phones: one screen, paper, and no server once the page is there.
import { describe, expect, it } from 'vitest';
import { loadWords } from '../../src/i18n/load-words.ts';
import { stepOf, until } from './kit/room.ts';
import { laptop, useStage } from './kit/stage.ts';

describe('one screen for a whole group', () => {
  const stage = useStage();

  it('goes from a question to a report without phones, also when the network goes', async () => {
    const words = await loadWords('nl');
    const host = await stage().open('/een-scherm?vraag=1-P1', { size: laptop });
    await host.getByLabel(words('room.new.title')).fill('Team Noord');
    await host.getByLabel(words('room.new.name')).fill('Sam');
    await host.getByLabel(words('room.new.expected')).fill('5');
    await host.getByRole('button', { name: words('room.new.do') }).click();
    await host.getByLabel(words('one-device.person', { number: 1 })).fill('Noor');
    await host.getByRole('button', { name: words('one-device.begin') }).click();
    await host.getByText(words('one-device.start')).waitFor();
    // What the steps draw comes ahead; from here there is no network.
    await host.getByText(words('one-device.whole')).waitFor();
    await host.context().setOffline(true);

    const main = host.locator('.primary__button').getByRole('button');
    const goTo = async (step: string): Promise<void> => {
      for (let left = 30; left > 0 && (await stepOf(host)) !== words(step); left -= 1) {
        const before = await stepOf(host);
        await main.click();
        await until(() => stepOf(host)).not.toBe(before);
      }
      expect(await stepOf(host)).toBe(words(step));
    };
    await goTo('opening.readiness.name');
    for (const [option, count] of ['0', '1', '2', '2', '0', '0'].entries())
      await host
        .getByLabel(
          option === 5
            ? words('one-device.votes.blank')
            : words('one-device.votes.option', { number: option + 1 }),
        )
        .fill(count);
    await host.getByRole('button', { name: words('one-device.votes.count') }).click();
    await host
      .getByText(words('opening.readiness.band', { low: 2, high: 4 }))
      .first()
      .waitFor();

    await goTo('write-show-round.write.name');
    for (const text of ['Ik vraag door.', 'Ik wacht tot ze zelf begint.']) {
      await host.getByLabel(words('write-show-round.answer.label')).fill(text);
      await host.getByRole('button', { name: words('one-device.cards.lay') }).click();
    }
    await host.getByText(words('one-device.cards.count', { count: 2 })).waitFor();
    await goTo('write-show-round.show.name');
    await host.getByText('Ik wacht tot ze zelf begint.').first().waitFor();

    await goTo('write-show-round.sentence.name');
    const label = words('write-show-round.sentence.field', { number: 1 });
    await host.getByLabel(label).fill('Wachten is ook luisteren.');
    await goTo('harvest.leaving.name');
    await main.click();
    await host.locator('article').getByText('Wachten is ook luisteren.').waitFor();
    expect(await host.locator('article').innerText()).not.toContain('Ik vraag door.');

    await host.context().setOffline(false);
    await host.goto('/gesprekken');
    await host.getByText(words('one-device.listed')).waitFor();
    await host.getByRole('link', { name: new RegExp('Team Noord', 'u') }).click();
    await until(() => stepOf(host)).toBe(words('harvest.leaving.name'));
  });
});
