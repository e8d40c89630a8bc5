// The network goes while somebody votes, types, or the cards turn; a phone is reloaded. Nothing is lost or doubled.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { goOn, goTo, joinByLink, makeRoom, stepOf, until } from './kit/room.ts';
import { useStage } from './kit/stage.ts';
import { openWire, type Wire } from './kit/wire.ts';
import { layCard, openCards, writeCard } from './kit/writing.ts';

const names = ['Noor', 'Iris', 'Bram', 'Youssef', 'Fleur'];
const offline = 'De verbinding is weg.';

const lose = async (page: Page, wire: Wire): Promise<void> => {
  wire.cut();
  await page.context().setOffline(true);
  await page.getByText(offline).waitFor();
};

const regain = async (page: Page, wire: Wire): Promise<void> => {
  wire.mend();
  await page.context().setOffline(false);
  await until(() => page.getByText(offline).count()).toBe(0);
};

describe('when the network goes', () => {
  const stage = useStage();
  let wires: readonly Wire[] = [];
  beforeEach(async () => {
    wires = await Promise.all([openWire(), openWire(), openWire()]);
  });
  afterEach(() => Promise.all(wires.map((wire) => wire.close())));

  it('keeps what was written, in the vote, while typing and during the reveal', async () => {
    stage().watch.allowLosses();
    const room = await makeRoom(stage());
    const [noor, iris, bram, youssef, fleur] = await joinByLink(room, names, (place) => {
      const wire = wires[place];
      return wire === undefined ? {} : { wire };
    });
    const [noorsWire, irisWire, bramsWire] = wires;
    if (!noorsWire || !irisWire || !bramsWire) throw new Error('no wires');
    if (!noor || !iris || !bram || !youssef || !fleur) throw new Error('somebody did not come');
    const members = [noor, iris, bram, youssef, fleur];

    await goTo(room, 'opening.readiness.name');
    await noor.getByRole('radio', { name: '4', exact: true }).waitFor();
    await lose(noor, noorsWire);
    await noor.getByRole('radio', { name: '4', exact: true }).check();
    for (const page of members.slice(1)) await page.getByRole('radio', { name: '3', exact: true }).check();
    await until(() => room.host.locator('.primary .count b').innerText()).toBe('4');
    await regain(noor, noorsWire);
    await until(() => room.host.locator('.primary .count b').innerText()).toBe('5');
    await goOn(room);
    await room.host.getByText('Van 3 tot 4.').waitFor();

    await goTo(room, 'write-show-round.write.name');
    const field = (page: Page) => page.getByLabel('Jouw kaart');
    await field(noor).fill('Ik zei niets');
    await noor.waitForTimeout(600);
    await noor.reload();
    await until(() => field(noor).inputValue()).toBe('Ik zei niets');
    await layCard(noor, room.words);

    await lose(iris, irisWire);
    await writeCard(iris, room.words, 'Geschreven zonder verbinding');
    await regain(iris, irisWire);
    await writeCard(bram, room.words, 'Half');
    await bram.waitForTimeout(1500);
    await lose(bram, bramsWire);
    await bram.getByRole('button', { name: 'Pak mijn kaart terug' }).click();
    await field(bram).fill('Half af, en toen was de wifi weg');
    await writeCard(youssef, room.words, 'Kaart van Youssef');
    await writeCard(fleur, room.words, 'Kaart van Fleur');
    await fleur.waitForTimeout(1000);
    await goOn(room);
    expect(await stepOf(room.host)).toBe('Tonen');
    await regain(bram, bramsWire);

    const texts = [
      'Ik zei niets',
      'Geschreven zonder verbinding',
      'Half',
      'Kaart van Youssef',
      'Kaart van Fleur',
    ];
    await until(() => openCards(room.host)).toHaveLength(5);
    const order = await openCards(room.host);
    expect(order.toSorted()).toEqual(texts.toSorted());
    for (const page of members) await until(() => openCards(page)).toEqual(order);

    await bram.getByRole('heading', { name: 'Dit kwam niet mee' }).waitFor();
    await bram.getByText('Half af, en toen was de wifi weg').waitFor();
    await bram.getByRole('button', { name: 'Voeg toe met mijn naam' }).click();
    await until(() => openCards(fleur)).toContain('Half af, en toen was de wifi weg');
    await until(() => bram.getByRole('heading', { name: 'Dit kwam niet mee' }).count()).toBe(0);
  });
});
