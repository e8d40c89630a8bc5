// The facilitator turns the cards while some are not laid ready: nobody's unfinished words go along.
import { describe, expect, it } from 'vitest';
import { goTo, joinByLink, makeRoom, until } from './kit/room.ts';
import { useStage } from './kit/stage.ts';
import { layCard, openCards, writeCard } from './kit/writing.ts';

describe('cards that are not laid ready', () => {
  // As long as in a real conversation: a person has to notice, and press.
  const stage = useStage({}, 4000);

  it('stay with their writers, who are told and can still lay them while the window runs', async () => {
    const room = await makeRoom(stage());
    const { host, words } = room;
    const [noor, iris, bram] = await joinByLink(room, ['Noor', 'Iris', 'Bram']);
    if (!noor || !iris || !bram) throw new Error('somebody did not come');
    await goTo(room, 'write-show-round.write.name');

    await host.getByRole('button', { name: words('room.host.write-for') }).click();
    const dialog = host.getByRole('dialog');
    await dialog.getByLabel(words('room.write-for.name')).fill('Oma');
    await dialog.getByRole('button', { name: words('room.write-for.add'), exact: true }).click();
    await dialog.getByText(words('room.write-for.next-round')).waitFor();
    await dialog.getByRole('button', { name: words('room.write-for.done'), exact: true }).click();

    await writeCard(noor, words, 'Kaart van Noor');
    for (const [page, text] of [
      [iris, 'Nog in het venster'],
      [bram, 'Nog niet af'],
    ] as const) {
      await page.getByLabel(words('write-show-round.answer.label')).fill(text);
      await page.getByText(words('ui.seen.reveal-named.more')).waitFor();
    }
    await until(() => host.locator('.primary .count b').innerText()).toBe('1');
    await host.locator('.primary__button').getByRole('button').click();
    await dialog.getByText(words('room.turn.cards.waiting', { waiting: 2 })).waitFor();
    await dialog.getByRole('button', { name: words('room.turn.wait') }).click();
    expect(await dialog.count()).toBe(0);
    await host.locator('.primary__button').getByRole('button').click();
    await dialog.getByRole('button', { name: words('room.turn.cards.yes') }).click();

    await iris.getByText(words('write.closing.lay')).waitFor();
    await iris.getByRole('button', { name: words('write-show-round.send') }).click();
    await until(() => openCards(host)).toHaveLength(2);
    expect((await openCards(host)).toSorted()).toEqual(['Kaart van Noor', 'Nog in het venster']);
    await bram.getByText(words('room.late.why')).waitFor();
    await bram.getByText('Nog niet af', { exact: true }).waitFor();
    for (const page of [host, noor, iris]) expect(await page.getByText('Nog niet af').count()).toBe(0);

    // Back at the same step it stands in the field again, and is nobody's but Bram's until he lays it.
    await goTo(room, 'harvest.write.name');
    expect(await iris.getByRole('heading', { name: words('room.late.title') }).count()).toBe(0);
  });

  it('turn over for somebody without a device once the facilitator laid them ready', async () => {
    const room = await makeRoom(stage());
    const { host, words } = room;
    const [noor] = await joinByLink(room, ['Noor', 'Iris']);
    if (!noor) throw new Error('nobody came');
    await goTo(room, 'write-show-round.question.name');
    await host.locator('.panel').getByText(words('room.more.title'), { exact: true }).last().click();
    await host.getByRole('button', { name: words('room.more.person') }).click();
    const dialog = host.getByRole('dialog');
    await dialog.getByLabel(words('room.write-for.name')).fill('Oma');
    await dialog.getByRole('button', { name: words('room.write-for.add'), exact: true }).click();
    await dialog.getByText(words('room.write-for.no-round')).waitFor();
    await dialog.getByRole('button', { name: words('room.write-for.done'), exact: true }).click();
    await goTo(room, 'write-show-round.write.name');

    await host.getByRole('button', { name: words('room.host.write-for') }).click();
    await dialog.getByLabel(words('room.write-for.text', { name: 'Oma' })).fill('Wat oma zei');
    await dialog.getByRole('button', { name: words('room.write-for.lay') }).click();
    await dialog.getByText(words('room.write-for.laid', { name: 'Oma' })).waitFor();
    await dialog.getByRole('button', { name: words('room.write-for.done'), exact: true }).click();
    await layCard(noor, words);
    await goTo(room, 'write-show-round.show.name');
    await until(() => openCards(noor)).toEqual(['Wat oma zei']);
  });
});
